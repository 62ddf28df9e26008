import type { Sentence } from "../../core/kit.ts";
import type * as en from "./texts.en.ts";

export const words: Record<keyof typeof en.words, Sentence> = {
	language: "Русский",
	otherOnly: "Написано только на другом языке.",
	page: "Страница",
	of: "из",
	signature: "Подпись",
	date: "Дата",
};
