/** Дистрибуция по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./distribution.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		territory: { name: "Территория", ask: "В каких странах продаётся товар?" },
		salesChannels: { name: "Где продаётся", ask: "Через какие магазины?" },
		volume: { name: "Объём", ask: "Сколько штук вы можете поставить или взять и сколько ждёте от них?" },
		margin: { name: "Маржа дистрибьютора", ask: "Какая маржа остаётся дистрибьютору с цены на полке, в процентах?" },
		prepayment: { name: "Предоплата", ask: "Какую часть заказа платят до отгрузки, в процентах?" },
		paymentDays: { name: "Отсрочка", ask: "За сколько дней после поставки платят остальное?" },
		promotion: { name: "Деньги на продвижение", ask: "Сколько вы вкладываете в продвижение и сколько ждёте от них?" },
		resalePrice: { name: "Цена на полке", ask: "Кто назначает цену на полке?" },
		returns: { name: "Возвраты", ask: "Что дистрибьютор может вернуть?" },
		delivery: { name: "Условия поставки", ask: "На каком условии поставки (Incoterms 2020)?" },
		firstShipment: {
			name: "Первая поставка",
			ask: "К какому дню нужен первый товар и к какому будет готова ваша часть?",
		},
	},
	options: {
		territory: {
			russia: "Россия",
			belarus: "Беларусь",
			kazakhstan: "Казахстан",
			armenia: "Армения",
			georgia: "Грузия",
			uzbekistan: "Узбекистан",
			turkey: "Турция",
			uae: "Эмираты",
			eu: "Евросоюз",
			uk: "Великобритания",
			usa: "США",
		},
		salesChannels: {
			chains: "торговые сети",
			independents: "отдельные магазины",
			marketplaces: "маркетплейсы",
			ownShop: "свой магазин дистрибьютора",
			restaurants: "рестораны и гостиницы",
			corporate: "компании",
		},
		resalePrice: {
			sellerSets: "сам дистрибьютор",
			recommended: "производитель рекомендует",
			ceiling: "производитель ставит потолок",
		},
		returns: {
			noReturns: "ничего",
			defectsOnly: "только брак",
			unsoldToo: "брак и то, что не продалось",
		},
		delivery: {
			exw: "EXW, от ворот производителя",
			fca: "FCA, до перевозчика",
			dap: "DAP, до дистрибьютора, без пошлин",
			ddp: "DDP, до дистрибьютора, с пошлинами",
		},
	},
	kpis: {
		unitsSold: { name: "Продано покупателям", unit: "шт." },
		pointsOfSale: { name: "Магазины, где есть товар", unit: "магазинов" },
		sellThrough: { name: "Продано от поставленного", unit: "%" },
		stockOutDays: { name: "Дни без товара", unit: "дней" },
		paymentDelay: { name: "Задержка оплаты", unit: "дней" },
		returnRate: { name: "Доля возвратов", unit: "%" },
		reorders: { name: "Повторные заказы", unit: "шт." },
		certified: { name: "Документы на товар готовы", unit: "дата" },
	},
	activities: {
		certification: "Получить сертификаты и декларации",
		labelling: "Этикетки и маркировка «Честный знак»",
		customs: "Пройти таможню",
		freight: "Организовать перевозку",
		warehousing: "Хранить товар на месте",
		retailTalks: "Договариваться с магазинами",
		shelfPromotion: "Продвигать на полке",
		salesTraining: "Обучить продавцов",
		afterSales: "Жалобы и замены",
		forecast: "Прогноз спроса",
		salesReport: "Отчёт о продажах каждую неделю",
	},
};
