import type { AlignmentDocument, Line } from "../../../core/alignment/document.ts";
import { kpiSaid, sectionTitles, termName, termTitle, valueWords } from "../../../core/alignment/term-words.ts";
import { dateText, type Voice } from "../../../core/alignment/words.ts";
import { type Language, sides } from "../../../core/kit.ts";
import { useNames } from "../../people/names.ts";
import { documentWords } from "../../texts/alignmentDocument.ts";
import { useCompared } from "../comparison/compared.ts";
import css from "./Document.module.css";
import { Seats } from "./Seats.tsx";

interface Props {
	readonly document: AlignmentDocument;
	readonly languages: readonly Language[];
	/** The one that a narrow screen shows. */
	readonly shown: Language;
}

/** The document itself, in the partnership's one or two languages side by side. */
export function Paper({ document, languages, shown }: Props) {
	return (
		<article className={css["paper"]} data-two={languages.length > 1}>
			{languages.map((it) => (
				<div key={it} lang={it} className={css["column"]} data-shown={it === shown}>
					<Column document={document} language={it} />
				</div>
			))}
		</article>
	);
}

interface Part {
	readonly language: Language;
}

function Column({ document, language }: Part & { readonly document: AlignmentDocument }) {
	const { names } = useCompared();
	const words = documentWords[language];
	const titles = sectionTitles[language];
	const part = (title: string, lines: readonly Line[], short = false) =>
		lines.length > 0 && (
			<section>
				<h3>{title}</h3>
				<dl>
					{lines.map((line) => (
						<LineSaid key={line.term.id} {...{ line, language, short }} />
					))}
				</dl>
			</section>
		);
	return (
		<>
			<header>
				<h2>{words.heading}</h2>
				<p>
					{names.a} · {names.b}, {words.version(document.version)}
				</p>
			</header>
			<section>
				<h3>{words.people}</h3>
				<Seats language={language} />
			</section>
			<section>
				<h3>{titles.vision}</h3>
				<LineValue line={document.vision} language={language} />
			</section>
			<section>
				<h3>{titles.kpis}</h3>
				{document.kpis.map((line) => (
					<KpiLine key={line.term.id} line={line} language={language} />
				))}
			</section>
			{part(titles.roles, document.roles, true)}
			{part(titles.rights, document.rights, true)}
			{part(titles.timeline, document.timeline)}
			{sides.map((side) => (
				<div key={side}>{part(words.gives(names[side]), document.gives[side], true)}</div>
			))}
			{part(titles.conditions, document.conditions)}
			{part(titles.working, document.working)}
			{part(titles.statements, document.statements)}
		</>
	);
}

const useVoice = (language: Language): Voice => {
	const { type, names } = useCompared();
	return { language, type, names };
};

function LineSaid({ line, language, short }: Part & { readonly line: Line; readonly short: boolean }) {
	const voice = useVoice(language);
	const name = short ? termName(line.term, voice) : termTitle(line.term, voice);
	return (
		<div className={css["line"]}>
			<dt>{name}</dt>
			<dd>
				<LineValue line={line} language={language} />
			</dd>
		</div>
	);
}

/** What stands; what stands in the other language only, said so; what is parked or open, said so too. */
function LineValue({ line, language }: Part & { readonly line: Line }) {
	const voice = useVoice(language);
	const words = documentWords[language];
	const { full } = useNames();
	const { value, texts, term, parked, answers } = line;
	if (!value) return <p className={css["open"]}>{parked ? words.parked(dateText(parked, language)) : words.open}</p>;
	const said = valueWords(value, texts, term, voice, answers?.person ? full(answers.person) : null);
	if (said !== null) return <p>{said}</p>;
	const other = language === "en" ? "ru" : "en";
	return (
		<p className={css["open"]}>
			{words.only[other]} <span lang={other}>{texts[other] ?? "—"}</span>
		</p>
	);
}

const fields = ["baseline", "day30", "day90", "source", "measuredBy", "movedBy"] as const;

/** A KPI whole: every field that both will be measured by. */
function KpiLine({ line, language }: Part & { readonly line: Line }) {
	const voice = useVoice(language);
	const words = documentWords[language];
	const { value, term } = line;
	if (value?.is !== "kpi")
		return (
			<div className={css["kpi"]}>
				<h4>{termTitle(term, voice)}</h4>
				<LineValue line={line} language={language} />
			</div>
		);
	const said = kpiSaid(value.kpi, voice);
	const shown = fields.filter((it) => said[it] !== null && !(it === "baseline" && value.kpi.baseline === null));
	return (
		<div className={css["kpi"]}>
			<h4>{said.name}</h4>
			<dl>
				{shown.map((it) => (
					<div key={it} className={css["line"]}>
						<dt>{words.kpi[it]}</dt>
						<dd>{said[it]}</dd>
					</div>
				))}
			</dl>
		</div>
	);
}
