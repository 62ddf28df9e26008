/** How far a sheet is filled in. Pure. */
import { sections } from "../../../core/alignment/contract.ts";
import { answerFrom, fieldsFor, fieldValue, isHollow } from "../../../core/alignment/drafted.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import { isDate } from "../../../core/alignment/reading.ts";
import { questionsOf } from "../../../core/alignment/types/types.ts";
import type { Json } from "../../../core/kit.ts";
import type { PartnershipType } from "../../../core/stages/contract.ts";

export type Section = (typeof sections)[number];
type Fields = Readonly<Record<string, string>>;

export const isSection = (name: string): name is Section => (sections as readonly string[]).includes(name);

export const questionsIn = (type: PartnershipType, section: Section): readonly Question[] =>
	questionsOf(type).filter((it) => it.section === section);

/** Where a question stands on the sheet's page, as the address after `#`: its section, and itself. */
export const placeOf = ({ section, id }: Question): string => `${section}.${id}`;

/** Parts that all have to be said before a question counts as answered. */
const parts: Readonly<Partial<Record<Question["kind"], readonly string[]>>> = {
	giveExpect: ["give", "expect"],
	when: ["needBy", "canBy"],
	wants: ["wants", "helps"],
};

/** `begun`: something is said, and something of it still is not. */
export function answeredness(question: Question, fields: Fields): "empty" | "begun" | "answered" {
	const value = answerFrom(question, fields);
	if (isHollow(value)) return "empty";
	if (question.kind === "responsibilities") {
		const all = fieldsFor(question).every((field) => !isHollow(fieldValue(fields[field] ?? "")));
		return all ? "answered" : "begun";
	}
	const needed = parts[question.kind] ?? [];
	return needed.every((part) => !isHollow(partOf(value, part))) ? "answered" : "begun";
}

export const partOf = (value: Json, part: string): Json => {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	return (value as { readonly [key: string]: Json })[part] ?? null;
};

/** The questions of a section that are not answered in full, in order. */
export const unanswered = (type: PartnershipType, section: Section, fields: Fields): readonly Question[] =>
	questionsIn(type, section).filter((it) => answeredness(it, fields) !== "answered");

/** Where one goes on: the first question that is not answered in full, as the address after `#`; null when all are. */
export function nextPlace(type: PartnershipType, fields: Fields): string | null {
	const [next] = sections.flatMap((section) => unanswered(type, section, fields));
	return next ? placeOf(next) : null;
}

/** The calendar day of a moment in a zone, ISO. A sheet is dated by its writer's own calendar. */
export function dayIn(at: string, zone: string): string {
	const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(Date.parse(at));
	return isDate(day) ? day : at.slice(0, 10);
}
