/**
 * Reads what somebody typed and keeps going: every misfit is noted with its path and what was expected, never thrown.
 * A reader answers null both for what was left empty and for what it had to note.
 */
import type { Facts } from "../kit.ts";
import { sound } from "../stages/contract.ts";

export type Path = readonly (string | number)[];
export type ProblemCode =
	| "mapping"
	| "list"
	| "text"
	| "textTooLong"
	| "missing"
	| "unknownField"
	| "oneOf"
	| "decimal"
	| "notNegative"
	| "atMost"
	| "wholeNumber"
	| "date"
	| "daysOff"
	| "currency"
	| "rate"
	| "periodNeeded"
	| "tooMany"
	| "twice"
	| "exclude"
	| "onlyWithBoth"
	| "otherType"
	| "catalogueGivesIt"
	| "targetAgainstDirection"
	| "targetIsBaseline";

/** Where something stood that does not fit, and what was expected there. */
export interface Problem {
	readonly path: Path;
	readonly code: ProblemCode;
	readonly facts: Facts;
}

/** One place in what was typed: its value, its path, and the list that all problems go to. */
export interface Place {
	readonly value: unknown;
	readonly path: Path;
	readonly problems: Problem[];
}

export function note(place: Place, code: ProblemCode, facts: Facts = {}): null {
	place.problems.push({ path: place.path, code, facts });
	return null;
}

export const isEmpty = (place: Place): boolean => place.value === null || place.value === undefined;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of a mapping; a name that JavaScript's own objects answer to is no field. */
export const at = (place: Place, field: string): Place => ({
	...place,
	value: isMapping(place.value) && Object.hasOwn(place.value, field) ? place.value[field] : undefined,
	path: [...place.path, field],
});

/** True for a mapping. Fields that nobody asked for are noted, each with what could stand there. */
export function mapping(place: Place, fields: readonly string[]): boolean {
	if (isEmpty(place)) return false;
	if (!isMapping(place.value)) return note(place, "mapping", { fields: fields.join(", ") }) !== null;
	for (const field of Object.keys(place.value)) {
		if (!fields.includes(field)) note(at(place, field), "unknownField", { field, fields: fields.join(", ") });
	}
	return true;
}

/** The places of a list, or null where it was left empty. */
export function list(place: Place, most: number): readonly Place[] | null {
	if (isEmpty(place)) return null;
	if (!Array.isArray(place.value)) return note(place, "list");
	if (place.value.length > most) return note(place, "tooMany", { most });
	return place.value.map((value: unknown, index) => ({ ...place, value, path: [...place.path, index] }));
}

/** Trimmed, NFC; white space alone is left empty. */
export function text(place: Place, longest: number): string | null {
	if (isEmpty(place)) return null;
	if (typeof place.value !== "string" || !sound(place.value)) return note(place, "text");
	const trimmed = place.value.normalize("NFC").trim();
	if (trimmed.length > longest) return note(place, "textTooLong", { longest });
	return trimmed === "" ? null : trimmed;
}

/** What `read` gives, or a note that it must not be empty. */
export function needed<T>(place: Place, read: (place: Place) => T | null): T | null {
	return isEmpty(place) || place.value === "" ? note(place, "missing") : read(place);
}

export function oneOf<T extends string>(place: Place, options: readonly T[]): T | null {
	if (isEmpty(place)) return null;
	const found = options.find((it) => it === place.value);
	return found ?? note(place, "oneOf", { options: options.join(", ") });
}

const decimalShape = /^(-?)0*(\d{1,12}(?:\.\d{1,6})?)$/;

/**
 * Canonical decimal text. A number is taken as written while it has at most fifteen digits, which floats keep exactly;
 * with a comma, spaces or thousands separators it could be read in two ways.
 */
export function decimal(place: Place): string | null {
	if (isEmpty(place)) return null;
	const written = typeof place.value === "number" ? String(place.value) : place.value;
	if (typeof written !== "string") return note(place, "decimal");
	const [, sign = "", digits] = decimalShape.exec(written.trim()) ?? [];
	const tooFine = typeof place.value === "number" && written.replaceAll(/[-.]/g, "").length > 15;
	if (digits === undefined || tooFine) return note(place, "decimal");
	const canonical = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
	return canonical === "0" ? "0" : sign + canonical;
}

export function notNegative(place: Place): string | null {
	const read = decimal(place);
	return read?.startsWith("-") ? note(place, "notNegative") : read;
}

const dateShape = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar as it is written in ISO 8601; 30 February is none. */
export const isDate = (value: unknown): value is string => {
	if (typeof value !== "string" || !dateShape.test(value)) return false;
	const at = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
};

export function date(place: Place): string | null {
	if (isEmpty(place)) return null;
	return isDate(place.value) ? place.value : note(place, "date");
}
