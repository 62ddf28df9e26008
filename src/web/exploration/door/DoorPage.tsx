import { Link, useParams } from "@tanstack/react-router";
import type { Check } from "../../../core/exploration/door/check.ts";
import { checksOf, countChecks, type DoorTopic, doorTopics } from "../../../core/exploration/door/door.ts";
import { useNow } from "../../data/clock.ts";
import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { countryName } from "../../people/countryName.ts";
import { doorTexts } from "../../texts/door.ts";
import { useTexts } from "../../texts/texts.ts";
import { dateIn } from "../../time/when.ts";
import { Answer } from "../../ui/Answer.tsx";
import { Panel } from "../../ui/Panel.tsx";
import css from "./Door.module.css";

/** `/p/:id/door`: what to look at between these two countries, with its source and its date (B10). */
export function DoorPage() {
	const { id } = useParams({ from: paths.door });
	const { title } = useTexts(doorTexts);
	return (
		<Opened id={id} title={title} key={id}>
			<Checks />
		</Opened>
	);
}

function Checks() {
	const { id, state } = useHere();
	const { language } = useLanguage();
	const texts = useTexts(doorTexts);
	const { a, b } = state.people.sides;
	const count = countChecks([a.country, b.country], state.stages.type);
	return (
		<>
			<Answer title={count === 0 ? texts.none : texts.answer(count)}>
				<p>{texts.lead(countryName(a.country, language), countryName(b.country, language))}</p>
				<p>
					<strong>{texts.advice}</strong>
				</p>
				<p>
					<Link to={paths.partnership} params={{ id }}>
						{texts.back}
					</Link>
				</p>
			</Answer>
			{doorTopics.map((it) => (
				<Topic key={it} topic={it} />
			))}
			<Panel title={texts.later}>
				<p>{texts.laterLead}</p>
			</Panel>
		</>
	);
}

function Topic({ topic }: { readonly topic: DoorTopic }) {
	const { state } = useHere();
	const { topics } = useTexts(doorTexts);
	const { a, b } = state.people.sides;
	const checks = checksOf(topic, [a.country, b.country], state.stages.type);
	if (checks.length === 0) return null;
	return (
		<Panel title={topics[topic]}>
			<ul className={css["checks"]}>
				{checks.map((it) => (
					<One key={it.id} check={it} />
				))}
			</ul>
		</Panel>
	);
}

function One({ check }: { readonly check: Check }) {
	const { language } = useLanguage();
	const texts = useTexts(doorTexts);
	const now = useNow();
	const { what, todo } = check.said[language];
	// A day of the calendar, the same in every zone; the year is always said.
	const day = (iso: string) => <time dateTime={iso}>{dateIn(`${iso}T12:00:00.000Z`, "UTC", language, "")}</time>;
	return (
		<li className={css["check"]}>
			<p lang={language}>{what}</p>
			<p>
				<strong>{texts.todo}:</strong> <span lang={language}>{todo}</span>
			</p>
			<p className="aside">
				{texts.source}:{" "}
				<a href={check.source.url} target="_blank" rel="noreferrer" lang={language}>
					{check.source.name[language]}
				</a>
				.{" "}
				{check.looked ? (
					<>
						{texts.looked} {day(check.looked)}
					</>
				) : (
					texts.notYet
				)}
				, {texts.again} {day(check.again)}.
			</p>
			{check.again < now.slice(0, 10) && <p>{texts.overdue}</p>}
		</li>
	);
}
