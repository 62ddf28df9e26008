import type { Check } from "./check.ts";

/** What United States law asks of a company established there. */
export const sanctionsUs: readonly Check[] = [
	{
		id: "us.fiftyPercent",
		when: { here: ["US"] },
		said: {
			en: {
				what: "A company owned 50 percent or more, directly or indirectly and in the aggregate, by blocked persons counts as blocked itself, even where no list names it.",
				todo: "Ask for the owners and the owners' owners, and look them up in OFAC's Sanctions List Search before the letter.",
			},
			ru: {
				what: "Компания, которой заблокированные лица вместе, прямо или через других, владеют на 50 % и более, считается заблокированной сама, даже если её нет в списках.",
				todo: "Узнайте владельцев и владельцев владельцев и до письма проверьте их в поиске по спискам OFAC.",
			},
		},
		source: {
			name: {
				en: "US Treasury, OFAC: 50 Percent Rule (FAQ 401)",
				ru: "Минфин США, OFAC: правило 50 процентов (FAQ 401)",
			},
			url: "https://ofac.treasury.gov/faqs/401",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
	{
		id: "us.services",
		when: { here: ["US"], there: ["RU"] },
		said: {
			en: {
				what: "Under Executive Order 14071 determinations bar US persons from providing certain services to persons located in Russia: among them accounting, management consulting, IT consultancy and design, and IT support and cloud services for enterprise management and design software.",
				todo: "Go through what the US side would do in the partnership, service by service, against each determination and its exceptions.",
			},
			ru: {
				what: "По указу президента США № 14071 лицам США запрещены некоторые услуги лицам, находящимся в России: среди них бухгалтерские, управленческий консалтинг, ИТ-консалтинг и проектирование, ИТ-поддержка и облачные услуги для программ управления предприятием и проектирования.",
				todo: "Пройдите по всему, что в партнёрстве делала бы сторона из США, услуга за услугой, и сверьте с каждым решением и его исключениями.",
			},
		},
		source: {
			name: {
				en: "Executive Order 14071, section 1(a)(ii), and its determinations (OFAC)",
				ru: "Указ президента США № 14071, раздел 1(a)(ii), и решения по нему (OFAC)",
			},
			url: "https://ofac.treasury.gov/sanctions-programs-and-country-information/russian-harmful-foreign-activities-sanctions",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
	{
		id: "us.investment",
		when: { here: ["US"], there: ["RU"], types: ["joint-venture"] },
		said: {
			en: {
				what: "Executive Order 14071 bars new investment in Russia by US persons.",
				todo: "Have a lawyer say whether a joint company, its shares or a loan to it would be new investment, before anybody talks of shares.",
			},
			ru: {
				what: "Указ президента США № 14071 запрещает лицам США новые инвестиции в России.",
				todo: "Прежде чем говорить о долях, узнайте у юриста, будет ли новой инвестицией общая компания, доля в ней или заём ей.",
			},
		},
		source: {
			name: {
				en: "Executive Order 14071, section 1(a)(i) (OFAC)",
				ru: "Указ президента США № 14071, раздел 1(a)(i) (OFAC)",
			},
			url: "https://ofac.treasury.gov/sanctions-programs-and-country-information/russian-harmful-foreign-activities-sanctions",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
];
