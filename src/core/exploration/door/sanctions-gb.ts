import type { Check } from "./check.ts";

/** What United Kingdom sanctions ask of a company established there. */
export const sanctionsGb: readonly Check[] = [
	{
		id: "gb.sanctions",
		when: { here: ["GB"], there: ["RU"] },
		said: {
			en: {
				what: "The Russia Regulations freeze assets of designated persons and of companies they own by more than 50 percent or control, and restrict professional and business services to persons connected with Russia.",
				todo: "Look up the company and its owners in the UK Sanctions List, and go through what the UK side would do, service by service.",
			},
			ru: {
				what: "Российские правила Соединённого Королевства замораживают активы лиц из списка и компаний, которыми они владеют более чем на 50 % или которые контролируют, и ограничивают профессиональные и деловые услуги лицам, связанным с Россией.",
				todo: "Проверьте компанию и её владельцев в списке Соединённого Королевства и пройдите, услуга за услугой, по тому, что делала бы британская сторона.",
			},
		},
		source: {
			name: {
				en: "The Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), regulations 7, 11 to 15 and 54C",
				ru: "Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), правила 7, 11–15 и 54C",
			},
			url: "https://www.legislation.gov.uk/uksi/2019/855/contents",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
	{
		id: "gb.investment",
		when: { here: ["GB"], there: ["RU"], types: ["joint-venture"] },
		said: {
			en: {
				what: "Since July 2022 UK persons may not, with exceptions, establish a joint venture with a person connected with Russia or take a share in a company there.",
				todo: "Have a lawyer say whether a joint company, its shares or services to it would be caught, before anybody talks of shares.",
			},
			ru: {
				what: "С июля 2022 года британским лицам, за исключениями, нельзя создавать совместное предприятие с лицом, связанным с Россией, и входить в капитал компаний там.",
				todo: "Прежде чем говорить о долях, узнайте у юриста, подпадает ли под запрет общая компания, доля в ней или услуги ей.",
			},
		},
		source: {
			name: {
				en: "The Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), regulation 18B",
				ru: "Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), правило 18B",
			},
			url: "https://www.legislation.gov.uk/uksi/2019/855/contents",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
];
