import type { Sentence } from "../../core/kit.ts";

export const words = {
	language: "English",
	otherOnly: "Written in the other language only.",
	page: "Page",
	of: "of",
	signature: "Signature",
	date: "Date",
} satisfies Record<string, Sentence>;
