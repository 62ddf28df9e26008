import { events } from "../core/letter/contract.ts";
import { hashDomain, hashedContent } from "../core/letter/letter.ts";
import { frozenBy } from "../core/letter/state.ts";
import { digest } from "./hash.ts";
import type { Line, Note } from "./lines.ts";

/**
 * Holds every letter against the hash under which it was frozen and signed (R7). Where one of its texts has been removed
 * since, the hash can no longer be recomputed: said by `checkTexts`, not here.
 */
export function checkLetters(partnership: string, lines: readonly Line[], note: Note): void {
	let frozen: string | null = null;
	for (const each of lines) {
		const { line, content } = each;
		if (content.type === "letter.frozen") {
			frozen = String(content.data["hash"]);
			if (isWhole(each) && hashOf(partnership, each) !== frozen) note("letterDiffers", line);
		}
		const signs = content.type === "letter.signed" || content.type === "letter.concluded";
		if (signs && content.data["hash"] !== frozen) note("signedAnother", line);
	}
}

const isWhole = ({ content, entry }: Line): boolean =>
	Object.keys(content.texts).every((name) => Object.hasOwn(entry.texts, name));

/** The hash of the words that stand there, or null where they are no letter. */
function hashOf(partnership: string, { content, entry }: Line): string | null {
	const { data, at } = content;
	if (!events["letter.frozen"].safeParse(data).success) return null;
	const texts = Object.fromEntries(Object.entries(entry.texts).map(([name, { text }]) => [name, text]));
	return digest(partnership, hashDomain, hashedContent(frozenBy({ data, texts, at })));
}
