import type * as en from "../en/frame.ts";
import type { Like } from "../texts.ts";

export const frame: Like<typeof en.frame> = {
	skip: "К содержанию",
	home: "все партнёрства",
	settings: "Настройки",
	language: "Язык",
	otherLanguage: "English",
	otherLanguageCode: "en",
	loading: "Загружается",
	again: "Попробовать ещё раз",
	copy: "Скопировать",
	copied: "Скопировано",
	offline: {
		title: "Нет связи с сервером.",
		body: "Проверьте связь и попробуйте ещё раз. Написанное не потеряно.",
	},
	unknown: {
		title: "По этому адресу ничего нет.",
		body: "Возможно, в ссылке потерялась буква. Всё ваше — на первой странице.",
		home: "На первую страницу",
	},
	crash: {
		title: "Страница сломалась.",
		body: "Виноваты мы, а не вы. Написанное сохранено; обычно помогает загрузить страницу заново.",
		reload: "Загрузить заново",
	},
	noSeat: {
		title: "Это партнёрство вам не видно.",
		home: "К вашим партнёрствам",
	},
	signIn: {
		title: "Сначала войдите.",
		body: "Эта страница видна только участникам.",
		go: "Войти",
	},
	demo: {
		label: "Демонстрация",
		about: (company) => `Демонстрация. Обе компании вымышлены, вы — за «${company}».`,
		aboutPlain: "Демонстрация. Обе компании вымышлены.",
		switch: (company) => `Пересесть к «${company}»`,
		switchPlain: "Посмотреть с другой стороны",
		leave: "Выйти",
	},
};
