import type { Side } from "../../core/kit.ts";
import { initials } from "./initials.ts";
import css from "./SideBadge.module.css";

interface Props {
	readonly side: Side;
	readonly name: string;
	readonly small?: boolean;
}

/** A side's initials on its colour. Stands beside the name, so it is silent to a screen reader. */
export const SideBadge = ({ side, name, small = false }: Props) => (
	<span className={css["badge"]} data-side={side} data-small={small} aria-hidden="true">
		{initials(name)}
	</span>
);
