import type { Check } from "./check.ts";

/** Tax that one side withholds or pays for the other. */
export const taxes: readonly Check[] = [
	{
		id: "tax.ruAgent",
		when: { here: ["RU"] },
		said: {
			en: {
				what: "A Russian company that pays a foreign one may have to pay VAT as its tax agent and to withhold profit tax; parts of several tax treaties have been suspended.",
				todo: "Let the Russian side's accountant say for every payment whether VAT and withholding apply, and write prices with and without.",
			},
			ru: {
				what: "Российская компания, которая платит иностранной, может оказаться налоговым агентом по НДС и удерживать налог на прибыль; действие частей ряда налоговых соглашений приостановлено.",
				todo: "Пусть бухгалтер российской стороны скажет по каждому платежу, есть ли НДС и удержание, и пишите цены с ними и без них.",
			},
		},
		source: {
			name: {
				en: "Tax Code of Russia, articles 148, 161, 309 and 310",
				ru: "Налоговый кодекс России, статьи 148, 161, 309 и 310",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_28165/",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "tax.us",
		when: { here: ["US"] },
		said: {
			en: {
				what: "A US company that pays a foreign one certain income from US sources withholds 30 percent unless a treaty or an exception says otherwise.",
				todo: "The foreign side gives form W-8BEN-E before the first payment; let the accountant say which payments count.",
			},
			ru: {
				what: "Компания из США, которая платит иностранной некоторые доходы от источников в США, удерживает 30 %, если соглашение или исключение не говорит иного.",
				todo: "Иностранная сторона даёт форму W-8BEN-E до первого платежа; какие платежи считаются, скажет бухгалтер.",
			},
		},
		source: {
			name: {
				en: "US Internal Revenue Code, section 1442; form W-8BEN-E",
				ru: "Налоговый кодекс США, раздел 1442; форма W-8BEN-E",
			},
			url: "https://www.irs.gov/forms-pubs/about-form-w-8-ben-e",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "tax.euVat",
		when: { here: ["EU"] },
		said: {
			en: {
				what: "Services between companies are as a rule taxed where the customer is established; an EU customer accounts for the VAT itself.",
				todo: "Let both accountants name the place of supply of each service, and write prices with and without VAT.",
			},
			ru: {
				what: "Услуги между компаниями, как правило, облагаются там, где учреждён заказчик; заказчик из ЕС начисляет НДС сам.",
				todo: "Пусть оба бухгалтера назовут место реализации каждой услуги, и пишите цены с НДС и без него.",
			},
		},
		source: {
			name: { en: "Directive 2006/112/EC, articles 44 and 196", ru: "Директива 2006/112/EC, статьи 44 и 196" },
			url: "https://eur-lex.europa.eu/eli/dir/2006/112/oj",
		},
		looked: null,
		again: "2027-05-23",
	},
];
