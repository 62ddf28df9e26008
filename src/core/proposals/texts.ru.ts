import type { Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"proposals.answeredAnother":
		"Другая сторона тем временем предложила другое. Прочтите; написанное вами сохранено здесь.",
	"proposals.known": "Это предложение уже сделано. Обновите страницу, чтобы его увидеть.",
	"proposals.gone":
		"Этого предложения больше нет: на него ответили, его забрали или заменили. Обновите страницу, чтобы увидеть последнее.",
	"proposals.yourOwn": "Это предложение вашей стороны. Отвечает на него другая сторона, а вы можете его забрать.",
	"proposals.notYours":
		"Забрать предложение может только сторона, которая его сделала. Вы можете отклонить его или предложить своё.",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"proposals.proposed": "сделали предложение",
	"proposals.accepted": "приняли предложение",
	"proposals.declined": "отклонили предложение",
	"proposals.withdrawn": "забрали предложение",
	"proposals.commented": "написали замечание",
};
