import type { LegalCheck } from "./check.ts";

/** What follows from who owns the companies. */
export const ownershipChecks: readonly LegalCheck[] = [
	{
		id: "own.screen",
		when: null,
		follows: { owners: {} },
		said: {
			en: {
				what: "Sanctions lists name people and companies, and some rules reach whoever they own or control.",
				todo: "Look up every owner named here, and who stands behind a company that owns, in the lists that bind each side: OFAC, EU, UK, Rosfinmonitoring, as each applies. Keep the search and its date.",
			},
			ru: {
				what: "В санкционных списках стоят люди и компании, а некоторые правила действуют и на тех, кем они владеют или управляют.",
				todo: "Проверьте каждого названного здесь владельца и тех, кто стоит за компанией-владельцем, по спискам, обязательным для каждой стороны: OFAC, ЕС, Великобритания, Росфинмониторинг — какие к кому относятся. Сохраните результат и дату.",
			},
		},
		source: {
			name: { en: "OFAC: Sanctions List Search", ru: "OFAC: поиск по санкционным спискам" },
			url: "https://sanctionssearch.ofac.treas.gov/",
		},
		looked: null,
		again: "2027-02-23",
	},
	{
		id: "own.listedEu",
		when: { here: ["EU"] },
		follows: { owners: {} },
		said: {
			en: {
				what: "In the EU funds and resources may not be made available, directly or indirectly, to a listed person; ownership and control of the partner are looked at.",
				todo: "Look the owners up in the EU's consolidated list, and ask who controls the company, not only who owns it.",
			},
			ru: {
				what: "В ЕС нельзя прямо или косвенно предоставлять средства и ресурсы лицам из списка; смотрят и на владение партнёром, и на контроль над ним.",
				todo: "Проверьте владельцев по сводному списку ЕС и спросите, кто управляет компанией, а не только кто ею владеет.",
			},
		},
		source: {
			name: { en: "EU consolidated list of financial sanctions", ru: "Сводный список финансовых санкций ЕС" },
			url: "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
		},
		looked: null,
		again: "2027-02-23",
	},
	{
		id: "own.foreignInRussia",
		when: { here: ["RU"] },
		follows: { owners: { abroad: true } },
		said: {
			en: {
				what: "Some dealings of Russian companies with persons of states that Russia calls unfriendly, and with companies that such persons control, need a permit or go through special accounts.",
				todo: "Ask a Russian lawyer whether the payments and rights agreed here fall under it, by the country of each owner.",
			},
			ru: {
				what: "Часть сделок российских компаний с лицами из недружественных государств и с компаниями под их контролем требует разрешения или идёт через специальные счета.",
				todo: "Спросите российского юриста, подпадают ли под это платежи и права, о которых вы договорились, исходя из страны каждого владельца.",
			},
		},
		source: {
			name: {
				en: "Decree of the President of Russia No. 81 of 1 March 2022 and later ones",
				ru: "Указ Президента РФ от 1 марта 2022 года № 81 и последующие",
			},
			url: "http://publication.pravo.gov.ru/",
		},
		looked: null,
		again: "2027-02-23",
	},
];
