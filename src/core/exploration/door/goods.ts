import type { Check } from "./check.ts";

/** Names and goods that cross a border. */
export const goods: readonly Check[] = [
	{
		id: "goods.tradeMarks",
		when: null,
		said: {
			en: {
				what: "A trade mark protects only where it is registered or recognised, and in many countries whoever files first has it.",
				todo: "Search and file your mark in the other country before you are seen there; say in the letter who owns what, and that nobody files the other's.",
			},
			ru: {
				what: "Товарный знак защищает только там, где он зарегистрирован или признан, и во многих странах он у того, кто подал первым.",
				todo: "Проверьте и подайте свой знак в стране партнёра, прежде чем вас там увидят; напишите в письме, чьё что и что чужое никто не регистрирует.",
			},
		},
		source: {
			name: { en: "WIPO, Madrid System", ru: "ВОИС, Мадридская система" },
			url: "https://www.wipo.int/en/web/madrid-system",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "goods.eaeu",
		when: { here: ["EAEU"], types: ["distribution", "joint-venture"] },
		said: {
			en: {
				what: "Many goods need a declaration or certificate of conformity with the technical regulations of the Eurasian Economic Union before they are sold there (EAC); the applicant is somebody registered there.",
				todo: "Find the regulation of each product, who of you is the applicant, and how long and how much testing takes.",
			},
			ru: {
				what: "Многим товарам до продажи в Евразийском экономическом союзе нужна декларация или сертификат соответствия техническим регламентам (EAC); заявитель — тот, кто зарегистрирован в союзе.",
				todo: "Найдите регламент для каждого товара, решите, кто из вас заявитель, и узнайте сроки и цену испытаний.",
			},
		},
		source: {
			name: {
				en: "Eurasian Economic Commission, technical regulations",
				ru: "Евразийская экономическая комиссия, технические регламенты",
			},
			url: "https://eec.eaeunion.org/",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "goods.fda",
		when: { here: ["US"], types: ["distribution", "joint-venture"] },
		said: {
			en: {
				what: "Food, cosmetics, medical devices and some others imported into the United States come under the FDA: for food, registration of the facility with a US agent, and prior notice of each shipment.",
				todo: "Say for each product whether the FDA is responsible, who is the US agent and the importer, and what the label must say.",
			},
			ru: {
				what: "Продукты, косметика, медицинские изделия и кое-что ещё при ввозе в США подпадают под FDA: для продуктов — регистрация предприятия с агентом в США и уведомление о каждой партии.",
				todo: "Для каждого товара выясните, отвечает ли за него FDA, кто агент в США и кто импортёр и что должно быть на этикетке.",
			},
		},
		source: {
			name: {
				en: "21 CFR part 1 (subparts H and I for food)",
				ru: "21 CFR, часть 1 (для продуктов — подразделы H и I)",
			},
			url: "https://www.ecfr.gov/current/title-21/chapter-I/subchapter-A/part-1",
		},
		looked: null,
		again: "2027-05-23",
	},
	{
		id: "goods.eu",
		when: { here: ["EU"], types: ["distribution", "joint-venture"] },
		said: {
			en: {
				what: "Consumer products other than food need, on the EU market, a responsible economic operator established there; many need CE marking besides.",
				todo: "Say who of you is that operator, and which rules each product comes under.",
			},
			ru: {
				what: "Потребительским товарам, кроме продуктов питания, на рынке ЕС нужен ответственный оператор, учреждённый в ЕС; многим ещё и маркировка CE.",
				todo: "Решите, кто из вас этот оператор и какие правила действуют для каждого товара.",
			},
		},
		source: {
			name: { en: "Regulation (EU) 2023/988, article 16", ru: "Регламент (ЕС) 2023/988, статья 16" },
			url: "https://eur-lex.europa.eu/eli/reg/2023/988/oj",
		},
		looked: "2026-11-23",
		again: "2027-05-23",
	},
];
