import type { Side } from "../../core/kit.ts";
import { photoOf } from "../data/cards.ts";
import { initials } from "../ui/initials.ts";
import css from "./Card.module.css";

interface Props {
	readonly person: string;
	readonly name: string;
	/** The mark of the photo; null: none yet, and the initials stand in. */
	readonly photo: string | null;
	readonly side: Side | null;
}

/** A person's photo, or their initials on their side's colour. The name stands beside it. */
export const Face = ({ person, name, photo, side }: Props) =>
	photo ? (
		<img className={css["face"]} src={photoOf(person, photo)} alt="" width={64} height={64} data-side={side} />
	) : (
		<span className={css["face"]} data-side={side} aria-hidden="true">
			{initials(name)}
		</span>
	);
