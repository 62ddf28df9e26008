import type { Sentence } from "../kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"removal.noSuchEntry": ({ position }) =>
		`Записи ${position} там пока нет. Откройте летопись заново и выберите запись ещё раз.`,
	"removal.noSuchText": ({ position }) =>
		`В записи ${position} нет текста с таким именем. Откройте летопись заново и выберите текст там.`,
	"removal.alreadyGone": "Этот текст уже удалён. В летописи остался только его хеш.",
	"removal.alreadyAsked": "Об удалении этого текста уже попросили. Дождитесь ответа на ту просьбу.",
	"removal.requestKnown": "Эта просьба уже отправлена. Обновите страницу и, если нужно, попросите снова.",
	"removal.noSuchRequest": "Такой просьбы об удалении нет. Обновите страницу: на ней видны те, что ждут ответа.",
	"removal.answered": ({ is }) =>
		is === "withdrawn"
			? "Эту просьбу отозвали, отвечать больше не на что."
			: "На эту просьбу уже ответили. Если она всё ещё важна, попросите снова и объясните почему.",
	"removal.otherSideAnswers":
		"Просит ваша же сторона, поэтому отвечает ответственный другой стороны. Вы можете отозвать просьбу.",
	"removal.askerOnly": "Отозвать просьбу может тот, кто просил, или ответственный его стороны. Скажите им.",
	"removal.takeSealBack":
		"Этот текст лежит под закрытой печатью, и никто другой его не прочтёт. Сначала заберите запечатанное, не открывая, потом удалите текст.",
	"removal.openedForBoth":
		"Этот текст открыт и стоит в общей цепочке. Попросите другую сторону удалить его там: эта копия исчезнет вместе с ним.",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"removal.answer": "Ответьте на просьбу удалить текст",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"removal.asked": ({ position }) => `просьба удалить текст записи ${position}`,
	"removal.agreed": "согласие удалить текст",
	"removal.declined": "отказ удалить текст",
	"removal.withdrawn": "просьба удалить текст отозвана",
	"record.textRemoved": ({ position }) => `Текст записи ${position} удалён, хеш остался`,
};
