import type { ReactNode } from "react";
import css from "./Answer.module.css";

interface Props {
	/** The answer in a sentence: what this screen has to say. */
	readonly title: ReactNode;
	/** What to do about it. */
	readonly children?: ReactNode;
	readonly actions?: ReactNode;
}

/** The head of a screen: the answer first, then what to do. */
export const Answer = ({ title, children, actions }: Props) => (
	<div className={css["answer"]}>
		<h1>{title}</h1>
		{children && <div className={css["lead"]}>{children}</div>}
		{actions && <div className={css["actions"]}>{actions}</div>}
	</div>
);
