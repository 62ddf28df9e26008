import { useHere } from "../partnership/here.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Removal.module.css";

/** What a removal does, what stays, and what is out of reach: said before anyone asks, agrees or does it. */
export function Effects({ of }: { readonly of: "asking" | "agreeing" | "own" }) {
	const { companies, other } = useHere();
	const { effects } = useTexts(removalTexts);
	const goes = { asking: effects.shared(companies[other]), agreeing: effects.agreeing, own: effects.own };
	return (
		<ul className={css["effects"]}>
			<li>{goes[of]}</li>
			<li>{effects.stays}</li>
			<li>{effects.outOfReach}</li>
		</ul>
	);
}
