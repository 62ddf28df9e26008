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
				en: "The Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), regulation 7 and part 5",
				ru: "Russia (Sanctions) (EU Exit) Regulations 2019 (SI 2019/855), правило 7 и часть 5",
			},
			url: "https://www.legislation.gov.uk/uksi/2019/855/contents",
		},
		looked: "2026-11-23",
		again: "2027-02-23",
	},
];
