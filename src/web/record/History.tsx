import { slots } from "../../core/exploration/contract.ts";
import { questions } from "../../core/exploration/questions.ts";
import { useLanguage } from "../data/language.ts";
import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { useNames } from "../people/names.ts";
import { coreTexts } from "../texts/core.ts";
import { eventTexts } from "../texts/events.ts";
import { questionTexts } from "../texts/questions.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { dateIn } from "../time/when.ts";
import { When } from "../time/Zones.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Record.module.css";
import { factsOf, type Told } from "./story.ts";

/** The history, newest first. */
export function History({ told }: { readonly told: readonly Told[] }) {
	return (
		<ol className={css["history"]}>
			{told.map((it) => (
				<li key={it.key}>
					<Happening it={it} />
				</li>
			))}
		</ol>
	);
}

function Happening({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const side = it.about ?? (it.actor.kind === "person" ? it.actor.side : null);
	return (
		<>
			{side ? (
				<SideBadge side={side} name={companies[side]} small />
			) : (
				<span className={css["time"]} aria-hidden="true" />
			)}
			<div>
				<p>
					<Sentence it={it} />
				</p>
				<small>
					<Who it={it} /> · <When at={it.at} />
					{it.chain !== "both" && <span className={css["ours"]}> · {texts.ours}</span>}
				</small>
				<Words it={it} />
			</div>
		</>
	);
}

function Sentence({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const core = useTexts(coreTexts);
	const { said } = useTexts(eventTexts);
	const { slot } = useTexts(questionTexts);
	const { full } = useNames();
	const { language } = useLanguage();
	// A day of a calendar is the same day everywhere: no zone moves it.
	const day = (iso: string): string => dateIn(`${iso}T12:00:00.000Z`, "UTC", language, it.at);
	const sentence =
		it.type === "record.textRemoved" ? texts.textRemoved : said(it.type, factsOf(it, core, { person: full, day }));
	const named = Object.values(slots).find((each) => each === it.data["slot"]);
	const about = it.about !== null && it.type !== "people.sideDescribed" ? `${companies[it.about]}: ` : "";
	return (
		<>
			{named && (about ? `${slot[named]} · ` : `${slot[named]}: `)}
			{about}
			{sentence || texts.unknown}
		</>
	);
}

function Who({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const { given } = useNames();
	if (it.actor.kind === "system") return <>{texts.oba}</>;
	const { person, side, deputyOf } = it.actor;
	return (
		<>
			{texts.who(given(person), companies[side])}
			{deputyOf !== undefined && `, ${texts.deputyOf(given(deputyOf))}`}
		</>
	);
}

/** What people wrote in this entry, folded up: the history stays readable. */
function Words({ it }: { readonly it: Told }) {
	const texts = useTexts(recordTexts);
	const { question } = useTexts(questionTexts);
	const words = it.texts.filter(([name]) => name !== "company");
	if (words.length === 0) return null;
	const called = (name: string): string => {
		const asked = questions.find((each) => each === name);
		const named: Readonly<Record<string, string>> = texts.texts;
		return asked ? question[asked].ask : (named[name] ?? name);
	};
	return (
		<details>
			<summary>{texts.words}</summary>
			<dl className={css["words"]}>
				{words.map(([name, text]) => (
					<div key={name}>
						<dt>{called(name)}</dt>
						<dd>{text === null ? texts.removed : <Written text={text} />}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}
