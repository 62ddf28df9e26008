import type { Check } from "./check.ts";

/** Advertising that people in Russia would see. */
export const advertising: readonly Check[] = [
	{
		id: "ad.marking",
		when: { here: ["RU"], types: ["co-marketing", "affiliate-network", "brand-with-creator", "distribution"] },
		said: {
			en: {
				what: "Online advertising aimed at Russia is reported through an advertising data operator and carries an identifier (ERID); since 1 April 2025 a levy of 3 percent is due on much of it.",
				todo: "Agree who registers each creative, who passes the identifier to whom, and who pays the levy; also for affiliate links and creators' posts.",
			},
			ru: {
				what: "Интернет-реклама, направленная на Россию, учитывается через оператора рекламных данных и носит идентификатор (ERID); с 1 апреля 2025 года с большой её части платят отчисления 3 %.",
				todo: "Договоритесь, кто регистрирует каждый креатив, кто кому передаёт идентификатор и кто платит отчисления; это касается и партнёрских ссылок, и публикаций авторов.",
			},
		},
		source: {
			name: {
				en: "Federal Law 38-FZ “On Advertising”, articles 18.1 (by 347-FZ of 2 July 2021) and 18.2",
				ru: "Федеральный закон № 38-ФЗ «О рекламе», статьи 18.1 (№ 347-ФЗ от 2 июля 2021 года) и 18.2",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_58968/",
		},
		looked: "2026-11-23",
		again: "2027-05-23",
	},
	{
		id: "ad.blocked",
		when: { here: ["RU"], types: ["co-marketing", "affiliate-network", "brand-with-creator", "distribution"] },
		said: {
			en: {
				what: "Since 1 September 2025 advertising may not be placed on resources of organisations that Russia calls undesirable or extremist, nor on blocked ones: Instagram and Facebook among them.",
				todo: "Choose channels that both sides may use; keep anything that is aimed at Russia off blocked networks, and look at old posts too.",
			},
			ru: {
				what: "С 1 сентября 2025 года рекламу нельзя размещать на ресурсах организаций, признанных в России нежелательными или экстремистскими, и на заблокированных: среди них Instagram и Facebook (Meta признана в России экстремистской организацией).",
				todo: "Выберите каналы, которыми вправе пользоваться обе стороны; то, что направлено на Россию, не размещайте в заблокированных сетях и посмотрите на старые публикации.",
			},
		},
		source: {
			name: {
				en: "Federal Law 72-FZ of 7 April 2025; 38-FZ, article 5",
				ru: "Федеральный закон № 72-ФЗ от 7 апреля 2025 года; № 38-ФЗ, статья 5",
			},
			url: "https://www.consultant.ru/document/cons_doc_LAW_58968/",
		},
		looked: "2026-11-23",
		again: "2027-05-23",
	},
];
