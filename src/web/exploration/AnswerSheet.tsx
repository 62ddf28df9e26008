import type { PersonName } from "../../core/api.ts";
import { business, discovery, type Question, questions } from "../../core/exploration/questions.ts";
import { sides } from "../../core/kit.ts";
import type { Drafts } from "../data/drafts.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { AnswerField } from "./AnswerField.tsx";
import css from "./AnswerSheet.module.css";

/** The form under which a side's answers are drafted; its fields are the questions. */
export const answersForm = "exploration.answers";

const groups: readonly (readonly [name: "discovery" | "business", asked: readonly Question[]])[] = [
	["discovery", discovery],
	["business", business],
];

/** Which questions have no answer yet. */
export const emptyOnes = (drafts: Drafts): readonly Question[] =>
	questions.filter((it) => (drafts.fields[it]?.text ?? "").trim() === "");

interface Props {
	readonly drafts: Drafts;
	readonly names: Readonly<Record<string, PersonName>>;
	/** Something is on its way: nothing more is typed. */
	readonly disabled: boolean;
	/** For an invited person: the first questions alone, the next one as soon as one is answered. */
	readonly short?: boolean;
}

/** The questions of exploration with this side's answers to them. */
export function AnswerSheet({ drafts, names, disabled, short = false }: Props) {
	const texts = useTexts(explorationTexts);
	const next = discovery.findIndex((it) => (drafts.fields[it]?.text ?? "").trim() === "");
	const shown = (asked: readonly Question[]) => (short && next >= 0 ? asked.slice(0, next + 1) : asked);
	return (
		<div className={css["sheet"]}>
			<Problem failure={drafts.failure} />
			{groups.slice(0, short ? 1 : 2).map(([name, asked]) => (
				<Panel key={name} title={texts.groups[name]}>
					<div className={css["sheet"]}>
						{shown(asked).map((question) => (
							<AnswerField
								key={question}
								question={question}
								number={questions.indexOf(question) + 1}
								drafts={drafts}
								names={names}
								disabled={disabled}
							/>
						))}
					</div>
				</Panel>
			))}
		</div>
	);
}

/** How many of the eight are answered, and a way to the next that is not. */
export function Progress({ drafts }: { readonly drafts: Drafts }) {
	const texts = useTexts(explorationTexts);
	const empty = emptyOnes(drafts);
	const next = empty[0];
	return (
		<div className={css["bar"]}>
			<span className={css["dots"]} aria-hidden="true">
				{questions.map((it) => (
					<i key={it} data-done={!empty.includes(it)} />
				))}
			</span>
			<span>{texts.progress(questions.length - empty.length)}</span>
			{next && empty.length < questions.length && <a href={`#answer-${next}`}>{texts.next}</a>}
		</div>
	);
}

/** What each side sees while one side writes, said plainly. Side a stands left, as everywhere. */
export function Sight({ theySealed }: { readonly theySealed: boolean }) {
	const { side: mine, companies } = useHere();
	const { sight } = useTexts(explorationTexts);
	return (
		<dl className={css["sight"]} aria-label={sight.title}>
			{sides.map((side) => (
				<div key={side} data-side={side}>
					<dt>{side === mine ? sight.you : sight.they(companies[side])}</dt>
					<dd>{side === mine ? sight.yours : theySealed ? sight.theirsSealed : sight.theirs}</dd>
				</div>
			))}
		</dl>
	);
}
