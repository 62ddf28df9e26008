import type { Check } from "./check.ts";

/** Customers' and colleagues' data that would cross a border. */
export const personalData: readonly Check[] = [
	{
		id: "pd.localisation",
		when: { here: ["RU"] },
		said: {
			en: {
				what: "Since 1 July 2025 personal data of Russian citizens may not, while being collected, be recorded or stored in databases outside Russia, with few exceptions.",
				todo: "Say for every form, mailing list and loyalty card where its first database stands; for Russian customers it should stand in Russia.",
			},
			ru: {
				what: "С 1 июля 2025 года при сборе персональных данных граждан России нельзя записывать и хранить их в базах за пределами России; исключений мало.",
				todo: "Для каждой формы, рассылки и карты лояльности назовите, где стоит её первая база; для российских покупателей — в России.",
			},
		},
		source: {
			name: {
				en: "Federal Law 152-FZ, article 18(5), as amended by 23-FZ of 28 February 2025",
				ru: "Федеральный закон № 152-ФЗ, статья 18, часть 5, в редакции № 23-ФЗ от 28 февраля 2025 года",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_61801/",
		},
		looked: "2026-11-23",
		again: "2027-05-23",
	},
	{
		id: "pd.crossBorder",
		when: { here: ["RU"] },
		said: {
			en: {
				what: "Before personal data leave Russia, the Russian side notifies Roskomnadzor; whether it may begin at once depends on the country.",
				todo: "Agree which data would be sent at all, and let the Russian side file the notification in good time, or share figures without persons.",
			},
			ru: {
				what: "Прежде чем передать персональные данные за рубеж, российская сторона уведомляет Роскомнадзор; можно ли начать сразу, зависит от страны.",
				todo: "Решите, какие данные вообще нужны, и подайте уведомление заранее — или обменивайтесь цифрами без людей.",
			},
		},
		source: {
			name: { en: "Federal Law 152-FZ, article 12", ru: "Федеральный закон № 152-ФЗ, статья 12" },
			url: "https://www.consultant.ru/document/cons_doc_LAW_61801/",
		},
		looked: "2026-11-23",
		again: "2027-05-23",
	},
	{
		id: "pd.gdpr",
		when: { here: ["EEA"] },
		said: {
			en: {
				what: "Personal data leave the European Economic Area only on one of the grounds of chapter V: an adequacy decision for the country, safeguards such as the standard clauses, or a narrow exception.",
				todo: "Look whether an adequacy decision covers the other side; if not, agree on standard clauses and assess the transfer, or share figures without persons.",
			},
			ru: {
				what: "Персональные данные покидают Европейскую экономическую зону только на одном из оснований главы V: решение о достаточной защите в стране, гарантии вроде стандартных условий или узкое исключение.",
				todo: "Посмотрите, есть ли решение о достаточной защите для другой стороны; если нет — примите стандартные условия и оцените передачу или обменивайтесь цифрами без людей.",
			},
		},
		source: {
			name: {
				en: "Regulation (EU) 2016/679 (GDPR), articles 44 to 49",
				ru: "Регламент (ЕС) 2016/679 (GDPR), статьи 44–49",
			},
			url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
		},
		looked: null,
		again: "2027-05-23",
	},
];
