/** A whole sheet, read from what somebody typed: every misfit at once, each with its path and what was expected. */
import type { PartnershipType } from "../stages/contract.ts";
import { partnershipTypes } from "../stages/contract.ts";
import { isCurrency } from "./currencies.ts";
import type { Rate } from "./quantities.ts";
import type { Question } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import {
	at,
	date,
	isDate,
	isEmpty,
	list,
	mapping,
	needed,
	note,
	notNegative,
	oneOf,
	type Place,
	type Problem,
	text,
} from "./reading.ts";
import { type Answer, type DaysOff, type HandPair, type Mark, marks, type Sheet } from "./sheet.ts";
import { questionsOf } from "./types/types.ts";

const header = ["type", "company", "date", "rates", "daysOff", "answers", "marks"];
const mostRates = 20;
const mostDaysOff = 60;
const longestName = 200;
/** Beside the narratives, `marks` holds the KPIs that were paired by hand. */
const handPairs = "kpis";

export type ReadSheet =
	| { readonly ok: true; readonly sheet: Sheet }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * `typed` is what a parser made of YAML or JSON. `type` is the partnership's, where it is known from elsewhere: then the
 * sheet may leave its own out, and may not contradict.
 */
export function readSheet(typed: unknown, type: PartnershipType | null = null): ReadSheet {
	const problems: Problem[] = [];
	const place: Place = { value: typed, path: [], problems };
	if (isEmpty(place)) note(place, "mapping", { fields: header.join(", ") });
	if (!mapping(place, header)) return { ok: false, problems };
	const kind = readType(at(place, "type"), type);
	const company = needed(at(place, "company"), (it) => text(it, longestName));
	const written = needed(at(place, "date"), date);
	const rates = list(at(place, "rates"), mostRates)?.flatMap((it) => readRate(it) ?? []) ?? [];
	const daysOff =
		list(at(place, "daysOff"), mostDaysOff)
			?.map(readDaysOff)
			.filter((it) => it !== null) ?? [];
	const questions = kind ? questionsOf(kind) : null;
	const answers = needed(at(place, "answers"), (it) => questions && readAnswers(it, questions));
	const marked = questions ? readMarks(at(place, "marks"), questions) : {};
	const pairs = readPairs(at(at(place, "marks"), handPairs));
	if (problems.length > 0 || !kind || !company || !written) return { ok: false, problems };
	const sheet = { type: kind, company, date: written, rates, daysOff, answers: answers ?? {}, marks: marked, pairs };
	return { ok: true, sheet };
}

function readType(place: Place, expected: PartnershipType | null): PartnershipType | null {
	if (isEmpty(place) && expected) return expected;
	const read = needed(place, (it) => oneOf(it, partnershipTypes));
	if (read && expected && read !== expected) note(place, "otherType", { expected, read });
	// The answers are read by the type that is expected, so that one wrong word does not hide what else is wrong.
	return expected ?? read;
}

function readAnswers(place: Place, questions: readonly Question[]): Readonly<Record<string, Answer>> {
	const known = questions.map((it) => it.id);
	if (!mapping(place, known)) return {};
	const answers: Record<string, Answer> = {};
	for (const question of questions) {
		const answer = readAnswer(at(place, question.id), question);
		if (answer) answers[question.id] = answer;
	}
	return answers;
}

function readRate(place: Place): Rate | null {
	if (isEmpty(place) || !mapping(place, ["from", "to", "rate"])) return null;
	const [from, to] = [readCurrency(at(place, "from")), readCurrency(at(place, "to"))];
	const rate = needed(at(place, "rate"), notNegative);
	if (rate === "0" || (from !== null && from === to)) return note(at(place, "rate"), "rate");
	return from && to && rate ? { from, to, rate } : null;
}

const readCurrency = (place: Place): string | null =>
	isCurrency(place.value) ? place.value : note(place, isEmpty(place) ? "missing" : "currency");

/** `2026-12-31`, or `2026-12-31/2027-01-08`, both days included (an interval of ISO 8601). */
function readDaysOff(place: Place): DaysOff | null {
	if (isEmpty(place)) return null;
	const [first, last = first, more] = String(place.value).split("/");
	const isInterval = isDate(first) && isDate(last) && more === undefined && first <= last;
	return isInterval ? [first, last] : note(place, "daysOff");
}

function readMarks(place: Place, questions: readonly Question[]): Readonly<Record<string, Mark>> {
	const narratives = questions.filter((it) => it.kind === "narrative");
	if (!mapping(place, [...narratives.map((it) => it.id), handPairs])) return {};
	const read: Record<string, Mark> = {};
	for (const question of narratives) {
		const mark = readMark(at(place, question.id), question.success === true);
		if (mark) read[question.id] = mark;
	}
	return read;
}

function readMark(place: Place, isSuccess: boolean): Mark | null {
	if (isEmpty(place) || !mapping(place, isSuccess ? ["theirs", "checkable"] : ["theirs"])) return null;
	const theirs = oneOf(at(place, "theirs"), marks);
	return { theirs, checkable: isSuccess ? readYesNo(at(place, "checkable")) : null };
}

function readYesNo(place: Place): boolean | null {
	if (typeof place.value === "boolean") return place.value;
	const said = oneOf(place, ["yes", "no"] as const);
	return said === null ? null : said === "yes";
}

function readPairs(place: Place): readonly HandPair[] {
	const places = list(place, 5) ?? [];
	return places.flatMap((it) => {
		if (isEmpty(it) || !mapping(it, ["ours", "theirs"])) return [];
		const ours = needed(at(it, "ours"), (field) => text(field, longestName));
		const theirs = needed(at(it, "theirs"), (field) => text(field, longestName));
		return ours && theirs ? [{ ours, theirs }] : [];
	});
}
