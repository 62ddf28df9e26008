/**
 * Agreed terms (domain: Alignment): whatever its colour, every fact that the letter will carry needs one value. Equal
 * answers become it by themselves; others by a proposal that the other side accepts, or by parking until a date.
 */
import { otherSide, type Side, type Texts } from "../kit.ts";
import { standing, type Thread } from "../proposals/state.ts";
import type { TermValue } from "./contract.ts";
import { equalValue } from "./equal.ts";
import { blocksGate, type Finding } from "./finding.ts";
import type { Question } from "./questions.ts";

export type TermKind = "words" | "kpi" | "quantity" | "date" | "option" | "options" | "doer";

/** What a term is about. Its id is a path: "vision", "kpi/2", "gives/hours/a", "does/roles/freight", "statement/success". */
interface Subject {
	readonly id: string;
	readonly kind: TermKind;
	readonly question: string | null;
	/** An activity, an area, a wish; a KPI's place from 1. */
	readonly item: string | null;
	/** Who gives, delivers or is helped; of a share of one whole, whose part is named; else null. */
	readonly of: Side | null;
	readonly findings: readonly Finding[];
	/** Needed whatever was answered: no letter without it. Such a term cannot be parked either. */
	readonly always: boolean;
}

export interface Term extends Subject {
	/** What stands now: said alike by both, or proposed and accepted. */
	readonly value: { readonly value: TermValue; readonly texts: Texts; readonly from: "equal" | "accepted" } | null;
	/** True where the document waits for it. */
	readonly needed: boolean;
	/** Cannot be parked past the gate. */
	readonly critical: boolean;
	readonly thread: Thread;
	/** `left`: nobody needs it, nobody said it. */
	readonly is: "agreed" | "proposed" | "parked" | "open" | "left";
}

/** The thread in which a term is talked about. */
export const subjectOf = (term: string): string => `alignment.term/${term}`;
export const visionTerm = "vision";
export const pilotStartTerm = "pilotStart";

const alone = { question: null, item: null, of: null, findings: [], always: true } as const;

/** All terms in the order in which the document says them. `threads` gives each term's talk. */
export function termsOf(
	questions: readonly Question[],
	findings: readonly Finding[],
	kpiCount: number,
	threads: (term: string) => Thread,
): readonly Term[] {
	const byQuestion = Map.groupBy(findings, (it) => it.question);
	const subjects: readonly Subject[] = [
		{ ...alone, id: visionTerm, kind: "words" },
		...questions.flatMap((it) => subjectsOf(it, byQuestion.get(it.id) ?? [], kpiCount)),
		{ ...alone, id: pilotStartTerm, kind: "date" },
	];
	const equal = equalKpis(questions, byQuestion, kpiCount);
	return subjects.map((it) => termOf(it, threads(it.id), equal.get(it.id) ?? equalOf(it)));
}

const equalOf = ({ kind, findings: [only] }: Subject): TermValue | null =>
	only && kind !== "kpi" && kind !== "words" ? equalValue(only) : null;

/** KPIs on which both sheets agree in everything take the first places. */
function equalKpis(
	questions: readonly Question[],
	byQuestion: ReadonlyMap<string, readonly Finding[]>,
	kpiCount: number,
): ReadonlyMap<string, TermValue> {
	const question = questions.find((it) => it.kind === "kpis");
	const values = (question ? (byQuestion.get(question.id) ?? []) : []).flatMap((it) => equalValue(it) ?? []);
	return new Map(values.slice(0, kpiCount).map((value, n) => [`kpi/${n + 1}`, value]));
}

function subjectsOf(question: Question, findings: readonly Finding[], kpiCount: number): readonly Subject[] {
	const of = { question: question.id, item: null, of: null, findings, always: false } as const;
	const each = (make: (it: Finding) => Omit<Subject, "question" | "findings" | "always">): readonly Subject[] =>
		findings.map((it) => ({ ...of, findings: [it], ...make(it) }));
	switch (question.kind) {
		case "narrative":
			return [{ ...of, id: `statement/${question.id}`, kind: "words" }];
		case "kpis":
			return Array.from({ length: kpiCount }, (_, n) => {
				return { ...of, id: `kpi/${n + 1}`, kind: "kpi", item: String(n + 1), always: true } as const;
			});
		case "responsibilities":
			return each((it) => ({ id: `does/${question.id}/${it.item}`, kind: "doer", item: it.item, of: null }));
		case "giveExpect":
		case "when": {
			const [word, kind] = question.kind === "when" ? (["by", "date"] as const) : (["gives", "quantity"] as const);
			return each(({ asks }) => {
				const giver = otherSide(asks ?? "a");
				return { id: `${word}/${question.id}/${giver}`, kind, item: null, of: giver };
			});
		}
		case "wants":
			return each(({ item, asks }) => ({ id: `want/${item ?? "any"}/${asks}`, kind: "words", item, of: asks }));
		case "scale":
			return [{ ...of, id: `style/${question.id}`, kind: "words" }];
		case "cap":
			return [{ ...of, id: `cap/${question.id}`, kind: "quantity", always: true }];
		case "amount":
			return [{ ...of, id: `amount/${question.id}`, kind: "quantity", of: question.measure.ofWhole ? "a" : null }];
		case "choice":
		case "choices": {
			const kind = question.kind === "choice" ? "option" : "options";
			return [{ ...of, id: `choice/${question.id}`, kind, always: question.id === "cadence" }];
		}
	}
}

function termOf(subject: Subject, thread: Thread, equal: TermValue | null): Term {
	const { agreed, parked } = thread;
	const value = agreed
		? ({ value: agreed.value as TermValue, texts: agreed.texts, from: "accepted" } as const)
		: equal && ({ value: equal, texts: {}, from: "equal" } as const);
	const critical = subject.always || subject.findings.some(blocksGate);
	const needed = critical || subject.findings.some(apart);
	return {
		...subject,
		value,
		needed,
		critical,
		thread,
		is: standingOf(value !== null, needed, thread, parked !== null),
	};
}

function standingOf(agreed: boolean, needed: boolean, thread: Thread, parked: boolean): Term["is"] {
	if (standing(thread)) return "proposed";
	if (agreed) return "agreed";
	if (parked) return "parked";
	return needed ? "open" : "left";
}

/**
 * Does this finding leave something to agree on? Styles and wishes only where they are far apart; two answers that cannot be
 * compared yet, always; what a side left empty, only where it weighs (blocksGate).
 */
function apart({ kind, verdict, counts, why }: Finding): boolean {
	if (!counts) return false;
	if (verdict === "gap" || verdict === "conflict") return true;
	if (verdict === "close") return !["narrative", "scale", "wants"].includes(kind);
	return verdict === "silent" && ["noRate", "ratesDiffer", "periodsDiffer"].includes(why.code);
}
