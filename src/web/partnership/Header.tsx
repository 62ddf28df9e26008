import { Link } from "@tanstack/react-router";
import type { Side } from "../../core/kit.ts";
import { ball, nextMoves } from "../../core/moves.ts";
import { ownerlessSince, ownerOf } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { paths } from "../paths.ts";
import { StageLine } from "../stages/StageLine.tsx";
import { ownershipTexts } from "../texts/ownership.ts";
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
	const texts = useTexts(partnershipTexts);
	return (
		<section className={css["header"]} aria-label={texts.sides}>
			<div className={css["sides"]}>
				<SideHead side="a" />
				<Link to={paths.partnership} params={{ id }} className={css["mark"]} tabIndex={-1} aria-hidden="true">
					<Mark />
				</Link>
				<SideHead side="b" />
			</div>
			<div className={css["way"]}>
				<StageLine state={state.stages} />
				<Ball />
			</div>
		</section>
	);
}

/** Whose move it is; both sides read the same. */
function Ball() {
	const { state, side, other, companies, actor } = useHere();
	const { ball: texts } = useTexts(partnershipTexts);
	const has = ball(nextMoves(state, useNow()));
	// Whoever sits in the middle reads whose move it is as the page's heading.
	if (state.stages.closed || actor.kind === "facilitator") return null;
	const words =
		has === "both"
			? texts.both
			: has === "none"
				? texts.none
				: has === side
					? texts.yours
					: texts.theirs(companies[other]);
	return (
		<p className={css["ball"]} data-yours={has === side || has === "both"}>
			{words}
		</p>
	);
}

function SideHead({ side }: { readonly side: Side }) {
	const { state, companies, record, side: mine, actor } = useHere();
	const seated = actor.kind === "person";
	const texts = useTexts(partnershipTexts);
	const { noOwner } = useTexts(ownershipTexts);
	const times = useTexts(timeTexts);
	const { language } = useLanguage();
	const now = useNow();
	const { zone } = state.people.sides[side];
	const owner = ownerOf(state.people, side);
	const nobody = ownerlessSince(state.people, side) ? noOwner.head : texts.nobodyYet;
	const person = owner === null ? nobody : (record.names[owner]?.givenName ?? "—");
	return (
		<div className={css["side"]} data-side={side}>
			<SideBadge side={side} name={companies[side]} />
			<div className={css["words"]}>
				<strong>
					{companies[side]}
					{side === mine && seated && <span className={css["you"]}> {texts.you}</span>}
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
