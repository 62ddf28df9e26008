/**
 * A sheet as it lies under its seal: facts as data, and every free text apart, so that each can be removed without
 * breaking the chain (architecture: Texts can be removed, facts stay).
 */
import type { Json, Side, Texts } from "../kit.ts";
import type { SealedContent } from "../sealing/state.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { Answer, Kpi, Sheet } from "./sheet.ts";

/** Free texts of a KPI; a catalogue KPI's name is its id and stays a fact. */
const kpiTexts = ["name", "unit", "source"] as const;

/** One answer, parted into facts and texts. Names of texts: the question, or `question.0.source` for a KPI's. */
export function parted(question: string, answer: Answer): { readonly data: Json; readonly texts: Texts } {
	if (answer.kind === "narrative") return { data: { kind: answer.kind }, texts: { [question]: answer.value } };
	if (answer.kind !== "kpis") return { data: { ...answer } as unknown as Json, texts: {} };
	const texts: Record<string, string> = {};
	const value = answer.value.map((kpi, n) => {
		const facts: Record<string, Json> = { ...kpi };
		for (const field of kpiTexts) {
			const text = kpi[field];
			if (text === null || (field === "name" && kpi.id !== null)) continue;
			texts[`${question}.${n}.${field}`] = text;
			delete facts[field];
		}
		return facts;
	});
	return { data: { kind: answer.kind, value }, texts };
}

/** The answer again. A narrative whose text was removed is one that nobody can read any more: as if left empty. */
export function joined(question: string, data: Json, texts: Texts): Answer | null {
	const answer = data as unknown as Answer;
	if (answer.kind === "narrative") {
		const value = texts[question];
		return value === undefined ? null : { kind: "narrative", value };
	}
	if (answer.kind !== "kpis") return answer;
	const value = answer.value.map((kpi, n): Kpi => {
		const text = (field: (typeof kpiTexts)[number]): string | null =>
			kpi[field] ?? texts[`${question}.${n}.${field}`] ?? null;
		return { ...kpi, name: text("name") ?? "—", unit: text("unit"), source: text("source") };
	});
	return { kind: "kpis", value };
}

/** What is sealed of a sheet. Marks and pairs come after the opening and stand elsewhere. */
export function contentOf({ date, rates, daysOff, answers }: Sheet): SealedContent {
	const parts = Object.entries(answers).map(([question, answer]) => [question, parted(question, answer)] as const);
	return {
		data: {
			date,
			rates: rates as unknown as Json,
			daysOff,
			answers: Object.fromEntries(parts.map(([question, { data }]) => [question, data])),
		},
		texts: Object.assign({}, ...parts.map(([, { texts }]) => texts)),
	};
}

/** The sheet under a seal, without marks and pairs. */
export function sheetIn({ data, texts }: SealedContent, type: PartnershipType, company: string): Sheet {
	const { date, rates, daysOff, answers } = data as unknown as Pick<Sheet, "date" | "rates" | "daysOff"> & {
		readonly answers: Readonly<Record<string, Json>>;
	};
	const read = Object.entries(answers).flatMap(([question, answer]): readonly (readonly [string, Answer])[] => {
		const whole = joined(question, answer, texts);
		return whole ? [[question, whole]] : [];
	});
	return { type, company, date, rates, daysOff, answers: Object.fromEntries(read), marks: {}, pairs: [] };
}

export type Sheets = Readonly<Record<Side, Sheet>>;
