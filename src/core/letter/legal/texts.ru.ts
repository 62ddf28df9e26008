import type { Sentence } from "../../kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"letter.sharesMisfit": ({ above }) =>
		`Каждый названный здесь владелец владеет больше чем ${above} %, а вместе они — не больше чем 100 %. Проверьте доли.`,
	"letter.noSuchCheck":
		"Из того, что известно сейчас, такая проверка не следует. Обновите страницу, чтобы увидеть список.",
	"letter.paperKnown": "Этот самый файл уже лежит рядом с этой проверкой.",
	"letter.checkKnown": "Эта проверка уже добавлена. Обновите страницу, чтобы её увидеть.",
	"letter.noSuchPerson":
		"Здесь нет места у человека с таким именем. Выберите из списка или впишите имя человека со стороны.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"letter.declare": "Скажите, кто владеет вашей компанией и какие каналы вы используете",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"letter.ownersDeclared": ({ are }) =>
		are === "named"
			? "сказали, кто владеет больше чем четвертью компании"
			: are === "spread"
				? "сказали, что больше четверти нет ни у кого"
				: "пока не знают своих владельцев",
	"letter.channelsNamed": ({ are }) =>
		are === "named" ? "назвали каналы, через которые работают" : "пока не знают своих каналов",
	"letter.checkSet": "сказали, как продвигается юридическая проверка",
	"letter.checkAdded": "добавили пункт в список юридических проверок",
	"letter.paperAdded": "приложили файл к юридической проверке",
};
