/** The language the reader is spoken to in: the choice itself, and the wishes it is made from. */
import { type Language, languages } from "../../core/kit.ts";
import { recall, remember } from "./local.ts";

export interface Wishes {
	/** Chosen on this page, by hand. */
	readonly chosen: Language | null;
	/** `?lang=` of the address the page was opened with. */
	readonly address: string | null;
	readonly account: Language | null;
	/** Chosen earlier in this browser. */
	readonly kept: string | null;
	/** What the browser asks for, best first (BCP 47). */
	readonly browser: readonly string[];
}

const known = (wish: string | null): Language | null =>
	languages.find((it) => wish?.toLowerCase().split("-")[0] === it) ?? null;

/** The first wish that names a language of ours; English where none does. */
export function chooseLanguage({ chosen, address, account, kept, browser }: Wishes): Language {
	const wished = browser.map(known).find((it) => it !== null) ?? null;
	const pseudo = address === "pseudo" ? "en" : null;
	return chosen ?? pseudo ?? known(address) ?? account ?? known(kept) ?? wished ?? "en";
}

/** Read once: moving about the page drops the query, the wish stays. */
const opened = new URLSearchParams(globalThis.location?.search ?? "").get("lang");
let address = opened;
let chosen: Language | null = null;
let account: Language | null = null;
const watchers = new Set<() => void>();

const current = (): Language =>
	chooseLanguage({ chosen, address, account, kept: recall("language"), browser: navigator.languages ?? [] });

let now: Language | null = null;
/** The language in force; what every request says in `Accept-Language`. */
export function spoken(): Language {
	now ??= current();
	return now;
}

/** True where the page was opened with `?lang=pseudo`: every text that went through the catalogue is marked. */
export const isPseudo = (): boolean => address === "pseudo";

function changed(): void {
	const before = now;
	now = current();
	if (before !== now) for (const tell of watchers) tell();
}

export function speakTo(its: Language | null): void {
	if (account === its) return;
	account = its;
	changed();
}

export function choose(language: Language): void {
	chosen = language;
	address = null;
	remember("language", language);
	changed();
	for (const tell of watchers) tell();
}

/** Somebody else is here now: their account decides. */
export function forgetChoice(): void {
	chosen = null;
	changed();
}

export function onSpoken(tell: () => void): () => void {
	watchers.add(tell);
	return () => watchers.delete(tell);
}
