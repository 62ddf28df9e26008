/**
 * What no font of ours can show is spelled out by its Unicode number, and the paper says so: never an empty box, never a
 * character that silently is not there.
 */
import { type Language, say } from "../../core/kit.ts";
import type { Setting } from "./setting.ts";
import { words as en } from "./texts.en.ts";
import { words as ru } from "./texts.ru.ts";

const notes: Readonly<Record<Language, string>> = { en: say(en.spelled), ru: say(ru.spelled) };
/** Written every day in both languages; surely there. */
const plain = /^[ -~а-яёА-ЯЁ«»„“”’–— ]*$/;
/** Signs that turn the order of what follows around: a text may not look like another one (UTS #55). */
const turning = /[\u202A-\u202E\u2066-\u2069]/u;
const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a paper needs beside its own words: a line at its end where characters were spelled out. */
export interface Noted extends Setting {
	readonly notes: readonly { readonly language: Language; readonly text: string }[];
}

/** @param canBeSet asks the compiler whether every character of a text has a glyph. */
export function makeLegible(canBeSet: (text: string) => boolean): (setting: Setting) => Noted {
	const known = new Map<string, boolean>();
	return (setting) => {
		if (known.size > 20_000) known.clear();
		const strange = new Set<string>();
		walked(setting, (text) => {
			if (!plain.test(text)) for (const it of clusters(text)) if (!plain.test(it) && !known.has(it)) strange.add(it);
			return text;
		});
		learn([...strange]);
		let spelled = false;
		const legible = walked(setting, (text) => {
			if (plain.test(text)) return text;
			const spelt = spelledOut(text, known);
			if (spelt !== text) spelled = true;
			return spelt;
		});
		const { languages } = setting;
		return { ...legible, notes: spelled ? languages.map((language) => ({ language, text: notes[language] })) : [] };
	};

	/** Halves what cannot be set until each single character is known: few questions where few are missing. */
	function learn(those: readonly string[]): void {
		if (those.length === 0) return;
		if (canBeSet(those.join(" "))) for (const it of those) known.set(it, true);
		else if (those.length === 1) known.set(those[0] ?? "", false);
		else {
			const middle = those.length >> 1;
			learn(those.slice(0, middle));
			learn(those.slice(middle));
		}
	}
}

const clusters = (text: string): readonly string[] =>
	Array.from(graphemes.segment(text.toWellFormed()), (it) => it.segment);

/** Those that are not there as `[U+1F600 U+2764]`, one pair of brackets for all that follow each other. */
function spelledOut(text: string, known: ReadonlyMap<string, boolean>): string {
	// Brackets among letters from the right would be mirrored: a mark keeps their numbers together (Unicode, U+200E).
	const mark = fromRight.test(text) ? "\u200E" : "";
	let out = "";
	let open = false;
	for (const it of clusters(text)) {
		const missing = turning.test(it) || known.get(it) === false;
		if (missing) out += `${open ? " " : `${mark}[`}${numbered(it)}`;
		else out += `${open ? `]${mark}` : ""}${it}`;
		open = missing;
	}
	return open ? `${out}]${mark}` : out;
}

const numbered = (cluster: string): string =>
	Array.from(cluster, (it) => `U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");

/** True where a text looks like another one: then even what has glyphs cannot be set as it is. */
export const isTurned = (setting: Setting): boolean => turning.test(JSON.stringify(setting));

/** The same shape, each string in it as `change` says. */
function walked<T>(value: T, change: (text: string) => string): T {
	if (typeof value === "string") return change(value) as T;
	if (Array.isArray(value)) return value.map((it) => walked(it, change)) as T;
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, walked(it, change)])) as T;
}
