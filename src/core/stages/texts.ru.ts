import type { Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const stageNames: Record<keyof typeof en.stageNames, string> = {
	exploration: "Знакомство",
	alignment: "Согласование",
	letter: "Письмо",
	pilot: "Пилот",
	checkpoint: "Развилка",
	scale: "Рост",
	windDown: "Завершение",
};

export const typeNames: Record<keyof typeof en.typeNames, string> = {
	"co-marketing": "Совместный маркетинг",
	"joint-venture": "Совместное предприятие",
	"affiliate-network": "Партнёрская сеть",
	distribution: "Дистрибуция",
	integration: "Интеграция",
	"brand-with-creator": "Бренд и автор",
};

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"stages.closed": "Партнёрство закрыто. Читать можно всё, добавить ничего нельзя.",
	"stages.notThisStage": "Партнёрство уже на другом этапе. Обновите страницу, чтобы увидеть, на каком.",
	"stages.alreadyBegun": "Это партнёрство уже начато. Откройте его с первой страницы.",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"stages.begun": "Партнёрство начато",
	"stages.entered": ({ stage }) => `Этап: ${stage}`,
	"stages.ranOver": ({ stage }) => `Срок этапа «${stage}» вышел. Это ничего не запрещает`,
	"stages.closed": "Партнёрство закрыто",
};
