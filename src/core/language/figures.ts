/** Numbers and dates as people write them: what is counted, in what, until when. */
import type { Hit } from "./lexicon.ts";
import type { Tag } from "./tags.ts";
import type { Token } from "./tokens.ts";

export type FigureKind = "money" | "percent" | "count" | "bare" | "time" | "weakTime" | "rate" | "credential" | "years";

/** A figure or a date in token positions, `to` exclusive. */
export interface Figure {
	readonly kind: FigureKind;
	readonly from: number;
	readonly to: number;
	/** `one agent`: counts people and things, but is no measure. */
	readonly one: boolean;
	/** A counted span, which can also be work given (`3 days a week`) or, in hours and less, a measure (`20 minutes less`). */
	readonly span: "hours" | "days" | null;
}

/** The words of a text and what each can mean, by position. */
export interface Words {
	readonly all: readonly Token[];
	readonly hits: readonly (readonly Hit<Tag>[])[];
}

const currencies = "$€£₽₸¥";
const currencyCodes = new Set("eur usd gbp chf rub kzt aed".split(" "));
const suffixes = new Set(
	"st nd rd th x х го й ый ой я ая ое е ти ми ка г м т кг kg km км gb гб tb мб mb гр л кв pcs шт ч h d w".split(" "),
);
const joins = new Set([
	"and",
	"to",
	"и",
	"или",
	"or",
	"-",
	"–",
	"—",
	"до",
	"с",
	"половиной",
	"лишним",
	"of",
	"из",
	"in",
	"a",
]);
const years = /^(19|20)\d\d$/;
const isoDate = /^\d{4}-\d\d-\d\d$/;
const dottedDate = /^\d{1,2}[./]\d{1,2}[./](\d\d|\d{4})$/;
const dayAndMonth = /^(0?[1-9]|[12]\d|3[01])[./](0[1-9]|1[0-2])$/;
const ratio = /^(\d{1,2})[/:](\d{1,2})$/;
const clock = /^\d{1,2}:\d\d$/;

export const has = (words: Words, at: number, tag: Tag): boolean =>
	words.hits[at]?.some((it) => it.tag === tag) ?? false;

const endOf = (words: Words, at: number, tag: Tag): number =>
	words.hits[at]?.reduce((end, it) => (it.tag === tag ? Math.max(end, it.to) : end), at) ?? at;

/** Every figure and date of a text in order; what an idiom (`24/7`) covers is none. */
export function figures(words: Words): readonly Figure[] {
	const found: Figure[] = [];
	for (let at = 0; at < words.all.length; ) {
		const idiom = endOf(words, at, "idiom");
		const figure = idiom > at ? null : (number(words, at) ?? date(words, at));
		if (figure) found.push(figure);
		at = Math.max(idiom, figure?.to ?? 0, at + 1);
	}
	return found;
}

function number(words: Words, at: number): Figure | null {
	const token = words.all[at];
	if (token === undefined) return null;
	const digits = token.kind === "number";
	const one = !digits && has(words, at, "one");
	if (!digits && !one && !isNumberWord(words, at)) return has(words, at, "share") ? share(words, at) : null;
	if (digits && isoDate.test(token.word)) return { kind: "time", from: at, to: at + 1, one: false, span: null };
	if (digits && dottedDate.test(token.word)) return { kind: "time", from: at, to: at + 1, one: false, span: null };
	const end = one ? at + 1 : numberEnd(words, at);
	if (end === null) return null;
	return measured(words, at, end, one);
}

const share = (words: Words, at: number): Figure => ({
	kind: "percent",
	from: at,
	to: endOf(words, at, "share"),
	one: false,
	span: null,
});

/** `k` after a space or `к` as a preposition is no number; nor is a word that begins a name. */
function isNumberWord(words: Words, at: number): boolean {
	const word = words.all[at]?.word;
	return word !== undefined && word !== "k" && word !== "к" && word !== "grand" && has(words, at, "num");
}

/** Where a number phrase ends (`twenty-five thousand`, `10-15`, `тридцать с лишним`), or null for `1С`, `5G`. */
function numberEnd(words: Words, from: number): number | null {
	let at = from + 1;
	for (;;) {
		const next = words.all[at];
		if (next === undefined) return at;
		if (next.kind === "word" && next.glued && words.all[at - 1]?.kind === "number") {
			if (!isSuffix(words, at)) return null;
			if (!suffixes.has(next.word) && !has(words, at, "num")) return at;
			at++;
		} else if (isNumeric(words, at)) at++;
		else if (joins.has(next.word) && isNumeric(words, at + 1)) at += 2;
		else if (next.word === "с" && joins.has(words.all[at + 1]?.word ?? "")) at += 2;
		else if (next.word === "-" && next.glued && suffixes.has(words.all[at + 1]?.word ?? "")) at += 2;
		else return at;
	}
}

const isNumeric = (words: Words, at: number): boolean => words.all[at]?.kind === "number" || isNumberWord(words, at);

const isSuffix = (words: Words, at: number): boolean =>
	suffixes.has(words.all[at]?.word ?? "") ||
	(["num", "money", "percent", "unitOfTime"] as const).some((tag) => has(words, at, tag));

function measured(words: Words, from: number, end: number, one: boolean): Figure | null {
	const made = (kind: FigureKind, to: number): Figure => ({ kind, from, to, one, span: null });
	const raw = words.all[from]?.word ?? "";
	if (currencies.includes(words.all[from - 1]?.word ?? "none")) return made("money", end);
	if (currencyCodes.has(words.all[from - 1]?.word ?? "")) return made("money", end);
	if (currencies.includes(words.all[end]?.word ?? "none")) return made("money", end + 1);
	if (words.all[end]?.word === "%") return made("percent", end + 1);
	if (clock.test(raw)) return made("weakTime", end);
	const parts = ratio.exec(raw);
	if (parts) {
		if (Number(parts[1]) + Number(parts[2]) === 100) return made("percent", end);
		return isDay(words, from, parts) ? made("time", end) : null;
	}
	if (dayAndMonth.test(raw) && has(words, from - 1, "by")) return made("time", end);
	if (words.all[end]?.word === "+") end++;
	const unit = unitAfter(words, from, end);
	const address = has(words, from - 1, "reference");
	if (unit && !(address && (unit.kind === "count" || unit.kind === "credential")))
		return { ...made(unit.kind, unit.to), span: unit.span ?? null };
	if (isMonth(words, from - 1)) return made("time", end);
	if (address) return null;
	if (years.test(raw)) return made("weakTime", end);
	if (one) return null;
	if (isOrdinal(words, end) || has(words, from - 1, "unitOfTime")) return made("time", end);
	return made("bare", end);
}

const ordinals = new Set("st nd rd th го ого".split(" "));
/** `by the 15th`, `15-го`; before it also `month three`, «недель девять». */
const isOrdinal = (words: Words, end: number): boolean => ordinals.has(words.all[end - 1]?.word ?? "");

const isDay = (words: Words, at: number, parts: RegExpExecArray): boolean =>
	Number(parts[1]) <= 31 && Number(parts[2]) <= 31 && has(words, at - 1, "by");

interface Unit {
	readonly kind: FigureKind;
	readonly to: number;
	readonly span?: Figure["span"];
}

/** What the number counts: the next word or two, past an adjective; a function word counts nothing. */
function unitAfter(words: Words, from: number, end: number): Unit | null {
	let at = words.all[end]?.word === "-" && words.all[end]?.glued ? end + 1 : end;
	if (words.all[at]?.word === "of" || words.all[at]?.word === "the") at++;
	let count: Unit | null = null;
	for (let step = 0; step < 3; step++, at++) {
		const token = words.all[at];
		if (token === undefined || token.kind === "mark") return count;
		if (token.kind === "number") return count;
		if (step < 2 && isMonth(words, at)) return { kind: "time", to: at + 1 };
		if (step < 2 && has(words, at, "percent")) return { kind: "percent", to: endOf(words, at, "percent") };
		if (step < 2 && has(words, at, "money")) return { kind: "money", to: endOf(words, at, "money") };
		if (step < 2 && has(words, at, "credential")) return credential(words, from, at);
		if (step < 2 && has(words, at, "unitOfTime")) return timeUnit(words, from, endOf(words, at, "unitOfTime"));
		if (token.kind !== "word" || has(words, at, "fn")) return count;
		count ??= { kind: "count", to: at + 1 };
	}
	return count;
}

/** Years tell how long we have existed, unless a word leads them to a term: "within two years". */
function credential(words: Words, from: number, at: number): Unit {
	if (!has(words, at, "unitOfTime")) return { kind: "credential", to: at + 1 };
	const term = has(words, from - 1, "by") || has(words, from - 1, "threshold");
	return term ? { kind: "time", to: at + 1, span: "days" } : { kind: "years", to: at + 1 };
}

const short = /^(sec|ms$|min|h$|hr|hour|сек|мс$|мин|ч$|час)/;

/** `two-week sprints` says how we work, not when. */
function timeUnit(words: Words, from: number, to: number): Unit {
	const habit = words.all[from + 1]?.word === "-" && (words.all[to]?.word.startsWith("sprint") ?? false);
	return { kind: habit ? "weakTime" : "time", to, span: short.test(words.all[to - 1]?.word ?? "") ? "hours" : "days" };
}

/** `may` and `march` are months beside a day or after a word that leads to a date. */
function isMonth(words: Words, at: number): boolean {
	if (!has(words, at, "month")) return false;
	const word = words.all[at]?.word;
	if (word !== "may" && word !== "march" && word !== "mar" && word !== "sep") return true;
	return (
		has(words, at - 1, "by") ||
		words.all[at - 1]?.kind === "number" ||
		words.all[at - 1]?.word === "of" ||
		words.all[at + 1]?.kind === "number"
	);
}

function date(words: Words, at: number): Figure | null {
	const made = (kind: FigureKind, to: number): Figure => ({ kind, from: at, to, one: false, span: null });
	const span = soleUnit(words, at);
	if (span > at) return made("time", span);
	const phrase = Math.max(endOf(words, at, "date"), endOf(words, at, "event"));
	const rate = endOf(words, at, "rate");
	if (rate > phrase) return made("rate", rate);
	if (phrase > at) return made("time", phrase);
	if (isMonth(words, at)) return made("time", at + 1);
	if (has(words, at, "weekday")) return made("time", at + 1);
	if (has(words, at, "occasion") && isLedTo(words, at)) return made("time", at + 1);
	return has(words, at, "season") ? made("weakTime", endOf(words, at, "season")) : null;
}

const approaches = new Set("before by until till after for до к ко после перед".split(" "));

/** «До выставки», "before the Leipzig book fair": up to three words between. */
function isLedTo(words: Words, at: number): boolean {
	for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
		if (words.all[before]?.kind === "mark") return false;
		if (approaches.has(words.all[before]?.word ?? "")) return true;
	}
	return false;
}

const leads = new Set("within in after for over за через на около примерно спустя течение".split(" "));
const halves = new Set(["полгода", "полугода", "полгодика", "полмесяца", "полдня"]);
const soleUnits = new Set(["месяц", "неделя", "неделю", "год", "квартал", "сутки", "день", "месяца", "недели", "года"]);

/** A span of one: `within a month`, `через неделю`, `на интеграцию месяц`. */
function soleUnit(words: Words, at: number): number {
	const word = words.all[at]?.word ?? "";
	if (halves.has(word)) return at + 1;
	if (word === "a" || word === "an") {
		const follows = words.all[at + 2]?.word;
		const leadsHere = leads.has(words.all[at - 1]?.word ?? "");
		const opens = follows === "later" || follows === "notice" || follows === "before" || follows === "after";
		return has(words, at + 1, "unitOfTime") && (leadsHere || opens) ? at + 2 : at;
	}
	if (!soleUnits.has(word)) return at;
	const before = words.all[at - 1];
	if (before === undefined) return at;
	if (leads.has(before.word)) return at + 1;
	return word === "месяц" && before.kind === "word" && !has(words, at - 1, "fn") ? at + 1 : at;
}
