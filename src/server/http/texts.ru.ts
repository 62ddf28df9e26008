import { plural, type Sentence } from "../../core/kit.ts";
import type * as en from "./texts.en.ts";

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"http.notJson": "Это не JSON в UTF-8. Пришлите `Content-Type: application/json` и тело целиком.",
	"http.invalid": "Некоторые поля заполнены не так. Каждое названо, рядом — что ожидалось; ничего не изменено.",
	"http.badPosition": ({ name }) => `«${name}» — целое число, начиная с 0.`,
	"http.noCommandId":
		"Пришлите `Idempotency-Key` из 32 шестнадцатеричных цифр: один на команду, при повторе тот же самый.",
	"http.idReused": "Этот номер команды уже занят другой. Возьмите новый и пришлите ещё раз.",
	"http.otherSeat": "Это написано из другой учётной записи или с другого места, поэтому не отправлено. Текст у вас.",
	"http.otherOrigin": "Запрос пришёл с другого сайта и не выполнен. Откройте саму Oba и попробуйте ещё раз.",
	"http.tooLarge": "Слишком много за один раз: предел — 512 КБ. Сократите; ничего не изменено.",
	"http.notFound": "По этому адресу ничего нет.",
	"http.wrongMethod": "Этот адрес такого запроса не принимает.",
	"http.tooMany": ({ seconds }) =>
		`Слишком много попыток. Подождите ${plural("ru", Number(seconds), { one: "# секунду", few: "# секунды", many: "# секунд", other: "# секунды" })} и попробуйте снова.`,
	"http.unforeseen":
		"Что-то сломалось у нас. Ничего не потеряно: попробуйте ещё раз, а если не пройдёт — скажите тому, кто ведёт этот сервер.",
	"http.storeAway": "Сервер сейчас не может записать. Ничего не потеряно, попробуйте чуть позже.",
	"accounts.signInFirst": "Сначала войдите.",
	"accounts.wrongPassword": "Почта и пароль не подходят друг к другу. Проверьте оба; в пароле не меньше 12 знаков.",
	"accounts.closed": "Учётные записи здесь заводят по приглашению. Откройте присланную ссылку или попросите её.",
	"accounts.emailTaken": "Учётная запись с такой почтой уже есть. Войдите под ней.",
	"accounts.notInDemo": "Для этого нужна своя учётная запись. Сначала выйдите из демонстрации.",
	"accounts.photoUnfit":
		"Нужен WebP или JPEG не больше 60 КБ и 640 точек по стороне; страница сделает такой из любого снимка.",
	"drafts.conflict":
		"Кто-то с вашей стороны писал здесь одновременно с вами. Оба текста целы: выберите один или соедините.",
	"drafts.closed": "Ваша сторона уже запечатала эти ответы, черновик закрыт.",
	"demo.notADemo": "Сменить сторону можно только в демонстрации.",
};

const ofCharacters = { one: "# знака", few: "# знаков", many: "# знаков", other: "# знака" };

export const expected: Record<keyof typeof en.expected, Sentence> = {
	missing: "не заполнено",
	type: ({ type }) => `ожидается: ${type}`,
	tooShort: ({ least }) =>
		Number(least) <= 1 ? "не должно быть пустым" : `не меньше ${plural("ru", Number(least), ofCharacters)}`,
	tooLong: ({ most }) => `не больше ${plural("ru", Number(most), ofCharacters)}`,
	tooFew: ({ least }) => `не меньше ${least}`,
	tooMany: ({ most }) => `не больше ${most}`,
	oneOf: ({ values }) => `одно из: ${values}`,
	unknownKeys: ({ keys }) => `есть поля, которых здесь не бывает: ${keys}`,
	email: "ожидается адрес почты",
	format: "записано не так, как ожидалось",
	"unknown zone": "нет такого часового пояса; напишите имя IANA, например Europe/Moscow",
	"unknown country": "нет такой страны; напишите двухбуквенный код ISO, например RU",
	"broken characters": "в тексте испорченные знаки; наберите или вставьте его ещё раз",
};
