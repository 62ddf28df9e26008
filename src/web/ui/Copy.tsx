import { useId, useRef } from "react";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "./Button.tsx";
import css from "./Copy.module.css";
import { useCopied } from "./useCopied.ts";

interface Props {
	readonly label: string;
	readonly value: string;
	/** The one thing to do here. */
	readonly main?: boolean;
}

/** Something to be carried elsewhere: shown, and copied by a button. */
export function Copy({ label, value, main = false }: Props) {
	const texts = useTexts(frameTexts);
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const { copied, copy } = useCopied(value);
	// Where there is no clipboard the text stands selected, one keystroke away.
	const take = (): void => {
		field.current?.select();
		copy();
	};
	return (
		<div className={css["copy"]}>
			<label htmlFor={id}>{label}</label>
			<div className={css["row"]}>
				<input id={id} ref={field} value={value} readOnly onFocus={(event) => event.currentTarget.select()} />
				<Button variant={main ? "filled" : "default"} onClick={take} aria-live="polite">
					{copied ? texts.copied : texts.copy}
				</Button>
			</div>
		</div>
	);
}
