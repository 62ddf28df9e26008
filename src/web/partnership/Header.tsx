import { Link } from "@tanstack/react-router";
import type { Side } from "../../core/kit.ts";
import { ownerOf } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { paths } from "../paths.ts";
import { StageLine } from "../stages/StageLine.tsx";
import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";
import { timeTexts } from "../texts/time.ts";
import { cityOf } from "../time/city.ts";
import { dayPartIn, weekdayTimeIn } from "../time/when.ts";
import { Mark } from "../ui/Mark.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Header.module.css";
import { useHere } from "./here.ts";

/** The header that is the partnership: both sides facing, each with its person, city and clock; the mark between. */
export function Header() {
	const { id, state } = useHere();
	return (
		<div className={css["header"]}>
			<div className={css["sides"]}>
				<SideHead side="a" />
				<Link to={paths.partnership} params={{ id }} className={css["mark"]} tabIndex={-1} aria-hidden="true">
					<Mark />
				</Link>
				<SideHead side="b" />
			</div>
			<StageLine state={state.stages} />
		</div>
	);
}

function SideHead({ side }: { readonly side: Side }) {
	const { state, companies, record, side: mine } = useHere();
	const texts = useTexts(partnershipTexts);
	const times = useTexts(timeTexts);
	const { language } = useLanguage();
	const now = useNow();
	const { zone } = state.people.sides[side];
	const owner = ownerOf(state.people, side);
	const person = owner === null ? texts.nobodyYet : (record.names[owner]?.givenName ?? "—");
	return (
		<div className={css["side"]} data-side={side}>
			<SideBadge side={side} name={companies[side]} />
			<div className={css["words"]}>
				<strong>
					{companies[side]}
					{side === mine && <span className={css["you"]}> {texts.you}</span>}
				</strong>
				<small>
					{person} · {cityOf(zone, language)}
				</small>
				<small>
					<time dateTime={now}>{weekdayTimeIn(now, zone, language)}</time>, {times.parts[dayPartIn(now, zone)]}
				</small>
			</div>
		</div>
	);
}
