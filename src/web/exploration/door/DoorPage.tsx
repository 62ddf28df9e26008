import { Link, useParams } from "@tanstack/react-router";
import { checksOf, countChecks, type DoorTopic, doorTopics } from "../../../core/exploration/door/door.ts";
import { beforeTheLetter } from "../../../core/letter/legal/rules.ts";
import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { Opened } from "../../partnership/Opened.tsx";
import { paths } from "../../paths.ts";
import { countryName } from "../../people/countryName.ts";
import { doorTexts } from "../../texts/door.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { CheckWords } from "./CheckWords.tsx";
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
				{beforeTheLetter(state) === null && (
					<p>
						<Link to={paths.legal} params={{ id }}>
							{texts.toLegal}
						</Link>
					</p>
				)}
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
					<li key={it.id} className={css["check"]}>
						<CheckWords check={it} />
					</li>
				))}
			</ul>
		</Panel>
	);
}
