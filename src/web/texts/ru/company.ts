import type * as en from "../en/company.ts";
import type { Like } from "../texts.ts";

export const company: Like<typeof en.company> = {
	name: "Компания",
	country: "Страна регистрации",
	zone: "Часовой пояс, в котором она работает",
	zoneNow: (time) => `сейчас там ${time}`,
	zoneHelp: "Найдите ближайший город с тем же временем.",
	zonesElsewhere: "Другие",
	languages: "На каких языках вы можете работать",
	theirLanguages: "На каких языках могут работать они",
	languageNames: { en: "Английский", ru: "Русский" },
	nothing: "Ничего не нашлось. Попробуйте написать иначе.",
	wrong: {
		company: "Напишите название компании.",
		country: "Выберите страну.",
		zone: "Выберите часовой пояс.",
		languages: "Выберите хотя бы один язык.",
	},
};
