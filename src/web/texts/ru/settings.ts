import type * as en from "../en/settings.ts";
import type { Like } from "../texts.ts";

export const settings: Like<typeof en.settings> = {
	title: "Настройки",
	you: "Вы",
	givenName: "Имя",
	familyName: "Фамилия",
	language: "Язык",
	zone: "Ваш часовой пояс",
	save: "Сохранить",
	saved: "Сохранено.",
	missing: { givenName: "Напишите имя.", familyName: "Напишите фамилию.", zone: "Выберите часовой пояс." },
	look: "Вид",
	looks: { auto: "Как на устройстве", light: "Светлый", dark: "Тёмный" },
	sessions: "Где вы вошли",
	device: (browser, system) => `${browser}, ${system}`,
	unknownDevice: "Программа или неизвестный браузер",
	since: "с",
	here: "этот браузер",
	others: "Выйти везде, кроме этого браузера",
	othersDone: "Теперь вы вошли только здесь.",
	signOut: "Выйти",
};
