import type { FormEvent, ReactNode } from "react";
import css from "./Form.module.css";

interface Props {
	readonly onSubmit: () => void;
	readonly children: ReactNode;
	readonly label?: string;
}

/** A form that is sent by Enter or its button, and then put its first wrong field under the hands. */
export function Form({ onSubmit, children, label }: Props) {
	const submit = (event: FormEvent<HTMLFormElement>): void => {
		event.preventDefault();
		const form = event.currentTarget;
		onSubmit();
		setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
	};
	return (
		<form className={css["form"]} onSubmit={submit} noValidate aria-label={label}>
			{children}
		</form>
	);
}

/** Fields that belong side by side where there is room. */
export const Beside = ({ children }: { readonly children: ReactNode }) => (
	<div className={css["beside"]}>{children}</div>
);
