import type { ReactNode } from "react";
import css from "./Panel.module.css";

interface Props {
	readonly title?: ReactNode;
	readonly level?: 2 | 3;
	readonly children: ReactNode;
	/** Moves at the foot of the panel. */
	readonly actions?: ReactNode;
	readonly id?: string;
}

/** A sheet of paper on the ground. Never stands inside another. */
export function Panel({ title, level = 2, children, actions, id }: Props) {
	const Heading = level === 2 ? "h2" : "h3";
	return (
		<section className={css["panel"]} id={id}>
			{title && <Heading>{title}</Heading>}
			{children}
			{actions && <div className={css["actions"]}>{actions}</div>}
		</section>
	);
}
