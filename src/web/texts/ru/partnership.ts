import { plural } from "../../../core/kit.ts";
import type * as en from "../en/partnership.ts";
import type { Like } from "../texts.ts";

export const partnership: Like<typeof en.partnership> = {
	title: (own, other) => `${own} и ${other}`,
	sides: "Обе стороны",
	stages: "Этапы",
	day: (day, of) => `день ${day} из ${of}`,
	dayOver: (days) =>
		`дольше срока на ${plural("ru", days, { one: "# день", few: "# дня", many: "# дней", other: "# дня" })}`,
	notYet: "начнётся, когда придут оба ответственных",
	done: "пройден",
	ended: "завершено здесь",
	you: "вы",
	nobodyYet: "пока никого",
	ball: {
		label: "Чей ход",
		yours: "Ход за вашей стороной",
		theirs: (company) => `Ход за компанией «${company}»`,
		both: "Ход за обеими сторонами",
		none: "Хода нет ни за кем",
	},
	stale: {
		title: "Нет связи.",
		body: "Вы видите последнее известное состояние. Сделанное хранится здесь и уйдёт, когда связь вернётся.",
	},
	broken: {
		title: "Эта история не совпадает с той, что вы видели раньше.",
		body: "Сервер прислал летопись, которая противоречит сохранённой в этом браузере, или её подпись неверна. Показывать её мы не будем. Сверьте её с копией, которую скачали раньше, и поговорите с другой стороной и с тем, кто держит этот сервер.",
		how: "На своём компьютере:",
		home: "К вашим партнёрствам",
	},
	pending: {
		label: "Ещё не отправлено",
		sending: "Отправляется",
		waitingForLine: "Ждёт связи и уйдёт само",
		refused: "Не принято",
		retry: "Отправить ещё раз",
		discard: "Отменить",
	},
	commands: {
		"people.begin": "Начать партнёрство",
		"people.describeSide": "Поправить сведения о компании",
		"people.invite": "Пригласить",
		"people.withdrawInvitation": "Отозвать приглашение",
		"people.join": "Занять место",
		"people.changeRole": "Изменить роль коллеги",
		"people.removeColleague": "Закрыть место коллеги",
		"people.handOver": "Передать дела коллеге",
		"people.nameSuccessor": "Назвать преемника",
		"people.nameDeputy": "Назначить заместителя",
		"people.endDeputy": "Закончить замещение",
		"people.leave": "Выйти из партнёрства",
		"people.takeOver": "Стать ответственным",
		"people.confirmSealed": "Подтвердить запечатанное",
		"exploration.sealAnswers": "Запечатать восемь ответов",
		"exploration.withdrawAnswers": "Забрать запечатанные ответы",
		"exploration.sealVerdict": "Запечатать решение",
		"exploration.withdrawVerdict": "Забрать запечатанное решение",
		"exploration.declareNotAFit": "Сказать «не подходим друг другу»",
		"exploration.closeWithoutAnswer": "Закрыть с отметкой «ответа нет»",
	},
	record: {
		title: "Летопись",
		about: (n) =>
			`${plural("ru", n, { one: "# запись", few: "# записи", many: "# записей", other: "# записи" })}: есть у обеих сторон, изменить не может ни одна.`,
		open: "Открыть летопись",
	},
	back: "К партнёрству",
};
