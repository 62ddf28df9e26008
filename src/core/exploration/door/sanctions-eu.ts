import type { Check } from "./check.ts";

/** What EU sanctions ask of a company established there. */
export const sanctionsEu: readonly Check[] = [
	{
		id: "eu.services",
		when: { here: ["EU"], there: ["RU"] },
		said: {
			en: {
				what: "Article 5n bars certain services to companies established in Russia: among them accounting, business and management consulting, public relations, IT consultancy, legal advice, market research, and advertising.",
				todo: "Go through what the EU side would do for the Russian one, service by service, against the article and its exceptions in today's consolidated text.",
			},
			ru: {
				what: "Статья 5n запрещает некоторые услуги компаниям, учреждённым в России: среди них бухгалтерские, деловой и управленческий консалтинг, связи с общественностью, ИТ-консалтинг, юридические, исследования рынка и реклама.",
				todo: "Пройдите по всему, что сторона из ЕС делала бы для российской, услуга за услугой, и сверьте со статьёй и её исключениями в действующей редакции.",
			},
		},
		source: {
			name: {
				en: "Council Regulation (EU) No 833/2014, article 5n",
				ru: "Регламент Совета (ЕС) № 833/2014, статья 5n",
			},
			url: "https://eur-lex.europa.eu/eli/reg/2014/833/oj",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
	{
		id: "eu.freeze",
		when: { here: ["EU"], there: ["RU"] },
		said: {
			en: {
				what: "Funds of listed persons are frozen, and nothing may be made available to them, also through a company they own or control. The Council's guidance of July 2024 counts ownership from 50 percent, added up over all listed owners; before it was more than 50 percent.",
				todo: "Ask for the owners and who controls the company, and look them up in the EU's consolidated list before the letter.",
			},
			ru: {
				what: "Средства лиц из списка заморожены, и предоставлять им ничего нельзя, в том числе через компанию, которой они владеют или которую контролируют. Рекомендации Совета от июля 2024 года считают владением 50 % и более в сумме по всем лицам из списка; раньше — более 50 %.",
				todo: "Узнайте владельцев и тех, кто контролирует компанию, и до письма проверьте их в сводном списке ЕС.",
			},
		},
		source: {
			name: {
				en: "Council Regulation (EU) No 269/2014, article 2; EU Best Practices of 3 July 2024",
				ru: "Регламент Совета (ЕС) № 269/2014, статья 2; рекомендации Совета ЕС от 3 июля 2024 года",
			},
			url: "https://eur-lex.europa.eu/eli/reg/2014/269/oj",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
];
