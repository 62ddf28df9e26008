import type * as en from "./document-texts.en.ts";

export const documentWords: typeof en.documentWords = {
	heading: "Документ согласования",
	version: (n) => `версия ${n}`,
	people: "Кто говорит за каждую сторону",
	roles: { owner: "Ответственный", successor: "Преемник", bridge: "Культурный мост", adviser: "Советник" },
	nobody: "не назван",
	parked: (date) => `отложено до ${date}`,
	open: "пока не договорились",
	only: { en: "Пока только по-английски:", ru: "Пока только по-русски:" },
	gives: (name) => `Что даёт ${name}`,
	kpi: {
		baseline: "Сегодня",
		day30: "30-й день",
		day90: "90-й день",
		source: "Источник",
		measuredBy: "Измеряет",
		movedBy: "Зависит от работы",
	},
};
