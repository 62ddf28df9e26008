import type { ReactNode } from "react";
import css from "./Note.module.css";

interface Props {
	/** `bad`: something did not work. `both`: good news of the two. `plain`: worth knowing. */
	readonly tone?: "plain" | "bad" | "both";
	readonly title?: ReactNode;
	readonly children?: ReactNode;
	/** What to do about it, at its end. */
	readonly actions?: ReactNode;
	/** Appears by itself, so it is read out. */
	readonly live?: boolean;
}

/** A short message that stands where it matters. */
export const Note = ({ tone = "plain", title, children, actions, live = false }: Props) => (
	<div className={css["note"]} data-tone={tone} role={live ? (tone === "bad" ? "alert" : "status") : undefined}>
		<div className={css["words"]}>
			{title && <strong>{title}</strong>}
			{children && <div>{children}</div>}
		</div>
		{actions && <div className={css["actions"]}>{actions}</div>}
	</div>
);
