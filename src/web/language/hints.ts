import type { Language } from "../../core/kit.ts";
import { type Ask, type ClarityFinding, clarity } from "../../core/language/clarity.ts";

/** Shorter than this somebody is still beginning: no hint yet, characters. */
const beginning = 24;
/** More than this at once is nagging. */
const most = 3;

/** What would make an answer easier to act on: the blurred words in the order of the text, then what is missing. */
export interface Hints {
	readonly blurred: readonly ClarityFinding[];
	readonly missing: readonly ClarityFinding[];
	/** There is enough text, and nothing to say about it. */
	readonly clear: boolean;
}

const none: Hints = { blurred: [], missing: [], clear: false };

export function hintsFor(text: string, language: Language, ask: Ask | null): Hints {
	if (text.trim().length < beginning) return none;
	const found = clarity(text, language, ask ?? "any").findings;
	// Without a known kind of question nothing can be said to be missing: a false alarm costs trust.
	const findings = ask === null ? found.filter((it) => it.end > it.start) : found;
	const blurred = findings.filter((it) => it.end > it.start).sort((x, y) => x.start - y.start);
	const missing = findings.filter((it) => it.end === it.start);
	return {
		blurred: blurred.slice(0, most),
		missing: missing.slice(0, Math.max(1, most - blurred.length)),
		clear: findings.length === 0,
	};
}
