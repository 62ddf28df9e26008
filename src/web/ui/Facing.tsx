import type { ReactNode } from "react";
import css from "./Facing.module.css";

interface Props {
	readonly title?: ReactNode;
	readonly a: ReactNode;
	readonly b: ReactNode;
	/** What both share, or how the two stand to each other. */
	readonly middle?: ReactNode;
	/** What it means, and what can be done about it: under both pages. */
	readonly foot?: ReactNode;
	/** Place in a row of panes that appear one after another, from 0; absent: it is simply there. */
	readonly appears?: number;
}

/** Facing pages: side a left, side b right, what they share between. On a phone one above the other. */
export const Facing = ({ title, a, b, middle, foot, appears }: Props) => (
	<section
		className={css["facing"]}
		data-middle={middle !== undefined}
		data-appears={appears !== undefined}
		style={appears === undefined ? undefined : { animationDelay: `${900 + appears * 90}ms` }}
	>
		{title && <div className={css["title"]}>{title}</div>}
		<div className={css["a"]}>{a}</div>
		{middle && <div className={css["middle"]}>{middle}</div>}
		<div className={css["b"]}>{b}</div>
		{foot && <div className={css["foot"]}>{foot}</div>}
	</section>
);
