import { plural } from "../../../core/kit.ts";
import type * as en from "../en/backs.ts";
import type { Like } from "../texts.ts";

const inAnswers = (n: number): string =>
	plural("ru", n, { one: "в # ответе", few: "в # ответах", many: "в # ответах", other: "в # ответа" });

export const backs: Like<typeof en.backs> = {
	clarity: {
		score: (score) => `Ясность: ${score} из 100`,
		vague: "расплывчато",
		clear: "Уточнять нечего: с этим можно работать.",
		missing: "Не хватает",
		about:
			"Считается по постоянным правилам прямо на этой странице. Оцениваются слова, а не люди; вам виднее, чем счёту.",
		bothClear: "Обе стороны ответили достаточно ясно, чтобы действовать.",
		youVague: (n, other) => `Ваша сторона расплывчата ${inAnswers(n)}; «${other}» — достаточно ясно.`,
		theyVague: (n, other) => `«${other}»: расплывчато ${inAnswers(n)}. Ваши ответы достаточно ясны.`,
		bothVague: (mine, theirs, other) =>
			`Пока расплывчато у обоих: у вас ${inAnswers(mine)}, у компании «${other}» ${inAnswers(theirs)}.`,
		stop: "Переспросите там, где по ответу нельзя действовать. А если яснее не станет, остановиться здесь — хороший исход: он стоил дней, а не месяцев.",
	},
	back: {
		ask: (other) => `По ответу «${other}» я не могу действовать`,
		question: (other) => `Что вам нужно узнать у компании «${other}»?`,
		help: "Один вопрос, после которого ответ станет рабочим: сколько, к какому дню, кто.",
		send: "Спросить",
		cancel: "Отменить",
		youAsked: "Вы переспросили",
		theyAsked: (other) => `«${other}» переспрашивает`,
		youAnswered: "Вы ответили",
		theyAnswered: (other) => `«${other}» отвечает`,
		waitsForThem: (other) => `«${other}»: ответа пока нет.`,
		answer: "Ответить",
		anew: "Ответить заново",
		yourAnswer: "Ваш ответ на встречный вопрос",
		save: "Отправить ответ",
		actionable: "Теперь с этим можно работать",
		notYet: "С этим всё ещё нельзя работать",
		isActionable: "Решено: с этим можно работать.",
		isNot: "С этим всё ещё нельзя работать.",
	},
};
