import { useId } from "react";
import css from "./Act.module.css";
import { Button } from "./Button.tsx";

interface Props {
	readonly children: string;
	readonly onClick: () => void;
	/** Why it cannot be done now, in a sentence; null: it can. */
	readonly no?: string | null;
	readonly variant?: "filled" | "default" | "subtle";
	readonly loading?: boolean;
}

/** A move. One that cannot be made stays in sight, can be reached, and says why. */
export function Act({ children, onClick, no = null, variant = "default", loading = false }: Props) {
	const id = useId();
	return (
		<div className={css["act"]}>
			<Button
				variant={variant}
				loading={loading}
				{...(no === null ? {} : { "data-disabled": true })}
				aria-disabled={no !== null || undefined}
				aria-describedby={no === null ? undefined : id}
				onClick={(event) => (no === null ? onClick() : event.preventDefault())}
			>
				{children}
			</Button>
			{no !== null && (
				<p className={css["no"]} id={id}>
					{no}
				</p>
			)}
		</div>
	);
}
