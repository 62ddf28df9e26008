import type { SeatLinkView } from "../../core/api.ts";
import { otherSide } from "../../core/kit.ts";
import { useMe } from "../data/api.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./LinkHead.module.css";

/** Whose link this is, between which companies, by when, and that it opens this one thing alone. */
export function LinkHead({ view }: { readonly view: SeatLinkView }) {
	const texts = useTexts(seatLinkTexts);
	const me = useMe().data?.person;
	const { person, side, companies, across } = view;
	const theirs = across ? `${across.givenName} ${across.familyName}`.trim() : "";
	const name = `${person.givenName} ${person.familyName}`.trim();
	const mine = `${me?.givenName} ${me?.familyName}`.trim();
	return (
		<section className={css["head"]} aria-label={texts.label}>
			<p className={css["who"]}>
				<SideBadge side={side} name={companies[side]} small />
				<span>
					{texts.forYou(name, companies[side])} {texts.between(companies[otherSide(side)], theirs)}
				</span>
			</p>
			{view.is === "open" && (
				<p className={css["facts"]}>
					{view.due && (
						<strong>
							{view.late ? texts.was : texts.due} <When at={view.due} />.
						</strong>
					)}{" "}
					{texts.only} {texts.until} <When at={view.expires} />.
				</p>
			)}
			{me && mine !== name && <p className={css["facts"]}>{texts.another(mine, name)}</p>}
		</section>
	);
}
