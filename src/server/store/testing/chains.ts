import { contentOf, emptyHeads } from "../../../record/chain.ts";
import type { Entry, Heads } from "../../../record/entry.ts";
import { hashText, textHash } from "../../../record/hash.ts";

/** What is wrong with the chains of one partnership, in words; empty where every hash, position and link holds. */
export function verifyChains(entries: readonly Entry[]): readonly string[] {
	const wrong: string[] = [];
	let last: Heads = emptyHeads;
	for (const entry of entries) {
		const { chain, position, hash, texts } = entry;
		const place = `${chain} ${position}`;
		const content = contentOf(entry);
		if (hashText(entry.content) !== hash) wrong.push(`${place}: the hash is not that of the content`);
		if (content.chain !== chain || content.position !== position)
			wrong.push(`${place}: the content says another place`);
		if (position !== last[chain].position + 1) wrong.push(`${place}: follows ${last[chain].position}`);
		if (content.previous !== last[chain].hash) wrong.push(`${place}: does not name the entry before`);
		for (const [name, of] of Object.entries(content.texts)) {
			const it = texts[name];
			if (!it || textHash(it.salt, name, it.text) !== of)
				wrong.push(`${place}: the text ${name} is not the one written`);
		}
		last = { ...last, [chain]: { chain, position, hash } };
	}
	return wrong;
}
