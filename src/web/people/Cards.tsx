import { Link } from "@tanstack/react-router";
import type { PersonCard } from "../../core/api.ts";
import type { Side } from "../../core/kit.ts";
import { deputyAt, invitedTo, ownerlessSince, type Seat } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { cardTexts } from "../texts/cards.ts";
import { coreTexts } from "../texts/core.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { timeTexts } from "../texts/time.ts";
import { cityOf } from "../time/city.ts";
import { dayPartIn, weekdayTimeIn } from "../time/when.ts";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Card.module.css";
import { Colleague } from "./Colleague.tsx";
import { clockIn } from "./clockIn.ts";
import { Face } from "./Face.tsx";
import { useNames } from "./names.ts";
import { Invited } from "./People.tsx";
import { Succession } from "./Succession.tsx";
import { daysSaid, languageName } from "./spoken.ts";

/** Everyone of one side, each with a card. */
export function Cards({ side }: { readonly side: Side }) {
	const { state, companies, side: mine } = useHere();
	const { section } = useTexts(peopleTexts);
	const { noOwner } = useTexts(ownershipTexts);
	const seats = state.people.seats[side];
	const invited = side === mine ? invitedTo(state.people, side) : [];
	return (
		<section className={css["cards"]}>
			<h2>
				<SideBadge side={side} name={companies[side]} small />
				{side === mine ? section.ownSide(companies[side]) : companies[side]}
			</h2>
			{seats.length === 0 && (
				<p className="aside">{ownerlessSince(state.people, side) ? noOwner.nobody : section.nobody}</p>
			)}
			{seats.map((seat) => (
				<Card key={seat.person} seat={seat} side={side} />
			))}
			{invited.length > 0 && (
				<ul className="list">
					{invited.map((it) => (
						<Invited key={it.id} invitation={it} />
					))}
				</ul>
			)}
			<Succession side={side} asks />
		</section>
	);
}

function Card({ seat, side }: { readonly seat: Seat; readonly side: Side }) {
	const { record, state } = useHere();
	const texts = useTexts(cardTexts);
	const core = useTexts(coreTexts);
	const { full } = useNames();
	const { person, role } = seat;
	const name = record.names[person];
	const card = record.cards[person];
	const acting = deputyAt(state.people, side, useNow())?.person === person;
	const me = person === record.viewer.person;
	return (
		<article className={css["card"]} aria-label={full(person)}>
			<Face person={person} name={full(person)} photo={card?.photo ?? null} side={side} />
			<div>
				<p>
					<strong>{[name?.givenName, card?.patronymic, name?.familyName].filter(Boolean).join(" ") || "—"}</strong>{" "}
					<small>
						{core.role[role]}
						{acting && ` · ${texts.acting}`}
					</small>
				</p>
				{card && <Clock zone={card.zone} />}
				{card && <Said card={card} />}
				{card && !card.photo && <small>{texts.noPhoto}</small>}
				{me && (
					<p>
						<small>
							{texts.yours} <Link to={paths.settings}>{texts.change}</Link>
						</small>
					</p>
				)}
				<Colleague seat={seat} side={side} />
			</div>
		</article>
	);
}

/** What time it is for this person, and what part of the day. */
function Clock({ zone }: { readonly zone: string }) {
	const times = useTexts(timeTexts);
	const { language } = useLanguage();
	const now = useNow();
	return (
		<small>
			{cityOf(zone, language)}: <time dateTime={now}>{weekdayTimeIn(now, zone, language)}</time>,{" "}
			{times.parts[dayPartIn(now, zone)]}
		</small>
	);
}

function Said({ card }: { readonly card: PersonCard }) {
	const texts = useTexts(cardTexts);
	const { language } = useLanguage();
	const { languages, hours, about, video, zone } = card;
	const { record } = useHere();
	const here = record.cards[record.viewer.person]?.zone;
	const now = useNow();
	const mine = hours &&
		here && { from: clockIn(hours.from, zone, here, now), until: clockIn(hours.until, zone, here, now) };
	return (
		<>
			<small>
				{languages.length === 0
					? texts.noLanguages
					: languages.map((it) => `${languageName(it.code, language)} — ${texts.levels[it.level]}`).join(", ")}
			</small>
			<small>
				{hours ? texts.hours(daysSaid(hours.days, language), hours.from, hours.until) : texts.noHours}
				{hours && mine && mine.from !== hours.from && ` · ${texts.forYou(mine.from, mine.until)}`}
			</small>
			{about && <p className={css["about"]}>{about}</p>}
			{video && (
				<p>
					<a href={video} target="_blank" rel="noopener noreferrer">
						{texts.video}
					</a>
				</p>
			)}
		</>
	);
}
