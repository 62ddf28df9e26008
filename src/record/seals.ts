import type { Json } from "../core/kit.ts";
import { commitment } from "./hash.ts";
import type { Line, Note } from "./lines.ts";

/**
 * Holds every opened seal against the commitment that stood before it on the shared chain (R4, B2).
 * Where one of its texts has been removed since, the commitment can no longer be recomputed: said by `checkTexts`, not here.
 * Before the opening nothing is removed from under a seal, so an opening without a text that was sealed is another content.
 */
export function checkSeals(partnership: string, lines: readonly Line[], note: Note): void {
	const standing = new Map<string, string>();
	for (const { line, content, entry } of lines) {
		const { type, data } = content;
		const { slot, side } = data;
		if (typeof slot !== "string" || (side !== "a" && side !== "b")) continue;
		const key = `${slot}/${side}`;
		if (type === "sealing.sealed") standing.set(key, String(data["commitment"]));
		if (type === "sealing.withdrawn") standing.delete(key);
		if (type !== "sealing.opened") continue;
		const names = Object.keys(content.texts);
		if (names.some((name) => !Object.hasOwn(entry.texts, name))) continue;
		const texts = Object.fromEntries(names.map((name) => [name, entry.texts[name]?.text ?? ""]));
		const sealed: Json = { data: data["data"] ?? null, texts };
		const salt = String(data["salt"]);
		if (standing.get(key) !== commitment(partnership, slot, side, salt, sealed))
			note("sealDiffers", line, { slot, side });
	}
}
