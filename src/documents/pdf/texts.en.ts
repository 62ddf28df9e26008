import type { Sentence } from "../../core/kit.ts";

export const words = {
	spelled:
		"[U+…] stands for a character that this file’s fonts cannot show, by its Unicode number. The record and the Word file keep the character itself.",
} satisfies Record<string, Sentence>;
