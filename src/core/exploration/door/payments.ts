import type { Check } from "./check.ts";

/** How money gets from one to the other, and what the currency law wants to see. */
export const payments: readonly Check[] = [
	{
		id: "pay.route",
		when: { here: ["RU"] },
		said: {
			en: {
				what: "Whether money arrives depends on the banks between the two: some are under sanctions, and others refuse payments to or from Russia of their own accord.",
				todo: "Before the letter, ask both banks in writing which route and currency they accept for this contract, and try it with a small sum.",
			},
			ru: {
				what: "Дойдут ли деньги, зависит от банков между вами: одни под санкциями, другие отказываются от платежей в Россию и из неё сами.",
				todo: "До письма спросите оба банка письменно, какой путь и какую валюту они примут по этому договору, и попробуйте на небольшой сумме.",
			},
		},
		source: {
			name: {
				en: "Both sides' banks; Bank of Russia, currency regulation",
				ru: "Банки обеих сторон; Банк России, валютное регулирование",
			},
			url: "https://www.cbr.ru/",
		},
		looked: null,
		again: "2027-02-23",
	},
	{
		id: "pay.currencyControl",
		when: { here: ["RU"] },
		said: {
			en: {
				what: "The Russian side settles foreign contracts under currency control: payments through its authorised bank, repatriation of what it is owed, and, from a threshold on, the contract put on the bank's record.",
				todo: "Let the Russian side's bank read the payment terms before they are agreed: dates, amounts, set-off.",
			},
			ru: {
				what: "Российская сторона рассчитывается по внешним договорам под валютным контролем: платежи через уполномоченный банк, репатриация того, что ей должны, а с определённой суммы — постановка договора на учёт в банке.",
				todo: "Пусть банк российской стороны прочитает условия оплаты до того, как вы о них договоритесь: сроки, суммы, зачёт.",
			},
		},
		source: {
			name: {
				en: "Federal Law 173-FZ of 10 December 2003, articles 19, 20, 23 and 24",
				ru: "Федеральный закон № 173-ФЗ от 10 декабря 2003 года, статьи 19, 20, 23 и 24",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_45458/",
		},
		looked: null,
		again: "2027-05-23",
	},
];
