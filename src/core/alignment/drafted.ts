/**
 * A sheet while it is being written: one field per thing that two colleagues may write at the same time, each a text
 * (R4). A narrative is its plain text; all others are JSON of what `readSheet` reads there.
 */
import type { Json } from "../kit.ts";
import type { PartnershipType } from "../stages/contract.ts";
import type { SheetTyped } from "./contract.ts";
import type { Question } from "./questions.ts";
import type { Sheet } from "./sheet.ts";
import { typedOf } from "./typed.ts";
import { questionsOf } from "./types/types.ts";

/** How many KPIs a side may propose. */
export const mostKpis = 5;
const ofSheet = ["rates", "daysOff"] as const;

/** The fields in which this question is answered: KPIs one by one, responsibilities by activity or area. */
export function fieldsFor(question: Question): readonly string[] {
	if (question.kind === "kpis") return Array.from({ length: mostKpis }, (_, n) => `${question.id}.${n + 1}`);
	if (question.kind === "responsibilities") return question.activities.map((it) => `${question.id}.${it.id}`);
	return [question.id];
}

/** Every field of a type's sheet, in the order in which it is asked. */
export const fieldsOf = (type: PartnershipType): readonly string[] => [
	...questionsOf(type).flatMap(fieldsFor),
	...ofSheet,
];

type Fields = Readonly<Record<string, string>>;

/** What a field holds. A text that is no JSON, as a stranger's program may leave it, stays text: reading it says what is wrong. */
export function fieldValue(text: string): Json {
	if (text.trim() === "") return null;
	try {
		return JSON.parse(text) as Json;
	} catch {
		return text;
	}
}

/** The text of a field; what says nothing is empty. */
export const fieldText = (value: Json): string => (isHollow(value) ? "" : JSON.stringify(value));

/** Nothing in it, or a mapping of nothings: left empty. An empty list is an explicit nothing where one can choose several. */
export const isHollow = (value: Json): boolean => {
	if (value === null || value === "") return true;
	return typeof value === "object" && !Array.isArray(value) && Object.values(value).every(isHollow);
};

/** The draft as `readSheet` reads it, misfits included. The places of KPIs stay, so that a misfit is told beside its field. */
export function typedFrom(type: PartnershipType, fields: Fields): Omit<SheetTyped, "date"> {
	const answers = questionsOf(type).flatMap((question): readonly (readonly [string, Json])[] => {
		const value = answerFrom(question, fields);
		return isHollow(value) ? [] : [[question.id, value]];
	});
	const listed = (field: string): Json[] => {
		const value = fieldValue(fields[field] ?? "");
		return Array.isArray(value) ? value : [];
	};
	return {
		rates: listed("rates"),
		daysOff: listed("daysOff"),
		answers: Object.fromEntries(answers),
	} as Omit<SheetTyped, "date">;
}

/** What these fields say to one question, or null. */
export function answerFrom(question: Question, fields: Fields): Json {
	if (question.kind === "narrative") return (fields[question.id] ?? "").trim() || null;
	const values = fieldsFor(question).map((field) => fieldValue(fields[field] ?? ""));
	if (question.kind === "kpis") return values.every(isHollow) ? null : values.map((it) => (isHollow(it) ? null : it));
	if (question.kind !== "responsibilities") return values[0] ?? null;
	return Object.fromEntries(question.activities.map((it, n) => [it.id, values[n] ?? null]));
}

/** The fields that make this sheet: what a recalled one is written on in. Empty ones are left out. */
export function fieldsFrom({
	type,
	rates,
	daysOff,
	answers,
}: Pick<Sheet, "type" | "rates" | "daysOff" | "answers">): Fields {
	const fields: Record<string, string> = {};
	for (const question of questionsOf(type)) {
		const answer = answers[question.id];
		if (!answer) continue;
		for (const [field, text] of textsOf(question, typedOf(answer, question))) if (text !== "") fields[field] = text;
	}
	if (rates.length > 0) fields["rates"] = JSON.stringify(rates);
	if (daysOff.length > 0) fields["daysOff"] = JSON.stringify(daysOff.map((days) => days.join("/")));
	return fields;
}

function textsOf(question: Question, typed: Json): readonly (readonly [string, string])[] {
	if (question.kind === "narrative") return [[question.id, String(typed)]];
	const parts = question.kind === "kpis" || question.kind === "responsibilities";
	if (!parts) return [[question.id, fieldText(typed)]];
	if (Array.isArray(typed)) return typed.map((it: Json, n) => [`${question.id}.${n + 1}`, fieldText(it)] as const);
	return Object.entries(typed ?? {}).map(([id, it]) => [`${question.id}.${id}`, fieldText(it as Json)] as const);
}
