import { slots } from "../../core/exploration/contract.ts";
import { questions } from "../../core/exploration/questions.ts";
import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { eventTexts } from "../texts/events.ts";
import { questionTexts } from "../texts/questions.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
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
	const sentence = it.type === "record.textRemoved" ? texts.textRemoved : said(it.type, factsOf(it, core));
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
	const { companies, record } = useHere();
	const texts = useTexts(recordTexts);
	if (it.actor.kind === "system") return <>{texts.oba}</>;
	const { person, side } = it.actor;
	return <>{texts.who(record.names[person]?.givenName ?? "—", companies[side])}</>;
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
