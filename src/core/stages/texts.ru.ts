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
	"stages.ownerOnly": "Пропускать ли этап, решает только ответственный стороны. Обратитесь к своему.",
	"stages.nothingToSkip": "Сейчас пропускать нечего: этап ещё не начался или после него ничего нет.",
	"stages.skipWaits":
		"Предложение пропустить этап ждёт другую сторону. Она согласится или откажется; ваша может его забрать.",
	"stages.noSkip": "Такого предложения сейчас нет. Обновите страницу, чтобы увидеть, где вы оба находитесь.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"stages.answerSkip": "Ответьте, пропускать ли этот этап",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"stages.begun": "Партнёрство начато",
	"stages.entered": ({ stage }) => `Этап: ${stage}`,
	"stages.ranOver": ({ stage }) => `Срок этапа «${stage}» вышел. Это ничего не запрещает`,
	"stages.skipProposed": ({ stage }) => `предложение пропустить этап «${stage}»`,
	"stages.skipDeclined": ({ stage }) => `отказ пропускать этап «${stage}»`,
	"stages.skipWithdrawn": ({ stage }) => `предложение пропустить этап «${stage}» взято назад`,
	"stages.skipped": ({ stage }) => `согласие пропустить: этап «${stage}» оставлен незаконченным`,
	"stages.closed": "Партнёрство закрыто",
};
