/** One answer of each kind, read from what somebody typed. */
import type { Asked, Question } from "./questions.ts";
import { readKpis } from "./read-kpis.ts";
import { readQuantity, readQuantityOrNothing } from "./read-quantity.ts";
import { at, date, isEmpty, list, mapping, note, oneOf, type Place, text } from "./reading.ts";
import { type Answer, doers, doersOf, type Nothing, nothing, type Responsible } from "./sheet.ts";

const longestText = 4000;

/** Null where the question was left empty, or where its answer was noted as wrong. */
export function readAnswer(place: Place, question: Question): Answer | null {
	if (isEmpty(place)) return null;
	switch (question.kind) {
		case "giveExpect":
			return readGiveExpect(place, question);
		case "cap":
		case "amount": {
			const value = readQuantity(place, question.measure);
			return value && { kind: question.kind, value };
		}
		case "when":
			return readWhen(place);
		case "choice": {
			const value = oneOf(place, question.options);
			return value === null ? null : { kind: "choice", value };
		}
		case "choices": {
			const value = several(place, question.options);
			return value && compatible(place, question, value) ? { kind: "choices", value } : null;
		}
		case "wants":
			return readWants(place, question);
		case "scale":
			return readScale(place);
		case "kpis": {
			const value = readKpis(place, question);
			return value && { kind: "kpis", value };
		}
		case "responsibilities":
			return readResponsibilities(place, question);
		case "narrative": {
			const value = text(place, longestText);
			return value === null ? null : { kind: "narrative", value };
		}
	}
}

function readGiveExpect(place: Place, { measure }: Asked<"giveExpect">): Answer | null {
	if (!mapping(place, ["give", "expect"])) return null;
	const give = readQuantityOrNothing(at(place, "give"), measure);
	const expect = readQuantityOrNothing(at(place, "expect"), measure);
	return { kind: "giveExpect", value: { give, expect } };
}

function readWhen(place: Place): Answer | null {
	if (!mapping(place, ["needBy", "canBy"])) return null;
	const dateOrNothing = (it: Place): string | Nothing | null => (it.value === nothing ? nothing : date(it));
	const needBy = dateOrNothing(at(place, "needBy"));
	return { kind: "when", value: { needBy, canBy: dateOrNothing(at(place, "canBy")) } };
}

/** Options of the question, none twice, in the order given. An empty list is an explicit nothing. */
function several(place: Place, options: readonly string[]): readonly string[] | null {
	const places = list(place, options.length);
	if (!places) return null;
	const chosen = places.flatMap((it) => (isEmpty(it) ? [] : (oneOf(it, options) ?? [])));
	const twice = chosen.find((it, index) => chosen.indexOf(it) !== index);
	if (twice !== undefined) return note(place, "twice", { what: twice });
	return chosen;
}

/** Nobody can hold both ends of a pair that excludes itself. */
function compatible(place: Place, { incompatible = [] }: Asked<"choices">, chosen: readonly string[]): boolean {
	const clash = incompatible.find(([one, two]) => chosen.includes(one) && chosen.includes(two));
	if (clash) note(place, "exclude", { one: clash[0], two: clash[1] });
	return !clash;
}

function readWants(place: Place, { options }: Asked<"wants">): Answer | null {
	if (!mapping(place, ["wants", "helps"])) return null;
	const wants = several(at(place, "wants"), options);
	return { kind: "wants", value: { wants, helps: several(at(place, "helps"), options) } };
}

function readScale(place: Place): Answer | null {
	const { value } = place;
	if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 5) {
		return note(place, "wholeNumber", { from: 1, to: 5 });
	}
	return { kind: "scale", value };
}

function readResponsibilities(place: Place, question: Asked<"responsibilities">): Answer | null {
	const ids = question.activities.map((it) => it.id);
	if (!mapping(place, ids)) return null;
	const value: Record<string, Responsible> = {};
	for (const id of ids) {
		const answer = readResponsible(at(place, id), question);
		if (answer) value[id] = answer;
	}
	return { kind: "responsibilities", value };
}

/** One word, or `by: both` with the one who is accountable; the last word of both has no one name. */
function readResponsible(place: Place, question: Asked<"responsibilities">): Responsible | null {
	if (isEmpty(place)) return null;
	if (typeof place.value === "string" || question.lastWord) {
		const by = oneOf(place, doersOf(question));
		return by && { by, accountable: null };
	}
	if (!mapping(place, ["by", "accountable"])) return null;
	const by = oneOf(at(place, "by"), doers);
	const accountable = oneOf(at(place, "accountable"), ["us", "you"] as const);
	if (accountable && by && by !== "both") return note(at(place, "accountable"), "onlyWithBoth");
	return by && { by, accountable };
}
