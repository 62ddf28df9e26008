import type { ReactNode } from "react";
import css from "./Row.module.css";

/** A line of a list with what can be done about it at its end. */
export const Row = ({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) => (
	<li className={css["row"]}>
		<span className={css["words"]}>{children}</span>
		{actions}
	</li>
);
