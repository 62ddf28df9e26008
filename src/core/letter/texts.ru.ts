import { plural, type Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"letter.theirTurn":
		"Письмо у другой стороны: сначала она ответит на ваш последний раунд. Написанное сохранено, передайте его после этого.",
	"letter.noSuchClause": "Такого пункта в письме сейчас нет. Обновите страницу, чтобы увидеть пункты как они есть.",
	"letter.neededClause":
		"Этот пункт нельзя убрать: без него письмо было бы не тем, чем его считают обе стороны. Предложите другую формулировку.",
	"letter.nothingWritten": "Напишите пункт на каждом языке, который меняете; новому пункту нужен и заголовок.",
	"letter.otherLanguage": "Письмо пишется не на этом языке. Напишите пункт на языке письма.",
	"letter.twice": "В одном раунде — одно предложение на пункт. Объедините изменения в один текст.",
	"letter.notReady": ({ missing }) =>
		`Прежде чем подписать письмо, осталось решить ${plural("ru", Number(missing), { one: "# вопрос", few: "# вопроса", many: "# вопросов", other: "# вопроса" })}. В списке сказано, что именно и чей ход.`,
	"letter.outOfStep": ({ clauses }) =>
		`В ${plural("ru", Number(clauses), { one: "# пункте", few: "# пунктах", many: "# пунктах", other: "# пункта" })} один язык не успел за другим. Приведите их в соответствие и подпишите.`,
	"letter.changedMeanwhile":
		"Это уже не то письмо, которое вы прочли: в нём что-то изменилось. Прочтите его снова и подпишите.",
	"letter.alreadySigned": "Ваша сторона уже подписала. Подпись можно отозвать, пока не подписала другая сторона.",
	"letter.notSigned": "Ваша сторона не подписывала, отзывать нечего.",
	"letter.bothSigned":
		"Подписали обе стороны: письмо остаётся таким, какое есть. Дальнейшие изменения согласуют заново.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"letter.answer": "Ответьте на их предложения по письму",
	"letter.catchUp": "Приведите оба языка письма в соответствие",
	"letter.sign": "Прочтите письмо: подпишите или предложите изменения",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"letter.handedOver": ({ round }) => `передали письмо, раунд ${round}`,
	"letter.frozen": "письмо закреплено таким, каким его подписали первым",
	"letter.signed": "подписали письмо",
	"letter.signatureWithdrawn": "отозвали подпись",
	"letter.concluded": "обе стороны подписали письмо",
	"letter.partedWays": "сказали, что этого письма не будет",
	"letter.reasonKept": "личная причина вашей стороны",
};
