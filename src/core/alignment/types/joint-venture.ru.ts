/** Совместное предприятие по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./joint-venture.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		ownShare: { name: "Доли", ask: "Какая доля предприятия должна быть вашей, в процентах?" },
		capital: { name: "Капитал", ask: "Сколько капитала вносите вы и сколько ждёте от них?" },
		keyPeople: { name: "Ключевые люди", ask: "Скольких людей вы отдаёте на полный день и скольких ждёте от них?" },
		legalForm: { name: "Правовая форма", ask: "В какой форме должно существовать предприятие?" },
		governance: { name: "Управление", ask: "Как должно управляться предприятие?" },
		deadlock: { name: "Если не сошлись", ask: "Что происходит, когда вы не можете договориться о крупном?" },
		profit: { name: "Прибыль", ask: "Что будет с прибылью первых двух лет?" },
		inventions: { name: "Чьи разработки", ask: "Кому принадлежит то, что придумает предприятие?" },
		exitRoutes: { name: "Пути выхода", ask: "Какие пути выхода должны стоять в договоре?" },
		lockIn: { name: "Срок без продажи долей", ask: "Сколько месяцев никто из вас не продаёт свою долю?" },
		openingDay: {
			name: "Открытие",
			ask: "К какому дню предприятие должно работать и к какому будет готова ваша часть?",
		},
	},
	options: {
		legalForm: {
			contractOnly: "договор, без новой компании",
			companyWithOneOfUs: "компания в стране одного из вас",
			companyInThirdCountry: "компания в третьей стране",
		},
		governance: {
			consensus: "всё только вместе",
			equalBoard: "совет на равных",
			bigOnesTogether: "крупное вместе, остальное решает директор",
			leadPartner: "ведёт один из партнёров",
		},
		deadlock: {
			headsMeet: "первые лица встречаются в течение десяти дней",
			mediator: "зовут посредника",
			independentVote: "решает голос независимого третьего",
			buyOrSell: "один называет цену, другой покупает или продаёт",
		},
		profit: {
			reinvestAll: "вся остаётся в предприятии",
			halfAndHalf: "половина остаётся, половина выплачивается",
			payOutYearly: "выплачивается раз в год",
			payOutQuarterly: "выплачивается каждый квартал",
		},
		inventions: {
			eachKeepsOwn: "у каждого остаётся то, что придумали его люди",
			licensedToVenture: "у каждого своё, предприятию — лицензия",
			ventureOwns: "предприятию",
		},
		exitRoutes: {
			buyOut: "один выкупает долю другого",
			saleToThird: "продажа третьему",
			windUp: "закрыть по порядку",
			mediationFirst: "сначала посредник",
		},
	},
	kpis: {
		firstRevenue: { name: "Первая выручка", unit: "дата" },
		licenceGranted: { name: "Лицензии получены", unit: "дата" },
		monthlyRevenue: { name: "Выручка в месяц", unit: "в валюте предприятия" },
		payingCustomers: { name: "Платящие клиенты", unit: "клиентов" },
		signedOrders: { name: "Подписанные заказы", unit: "шт." },
		grossMargin: { name: "Валовая маржа", unit: "%" },
		cashSpent: { name: "Расход денег в месяц", unit: "в валюте предприятия" },
		keyHires: { name: "Наняты ключевые люди", unit: "чел." },
	},
	activities: {
		registration: "Зарегистрировать предприятие",
		banking: "Открыть счета и наладить платежи",
		bookkeeping: "Вести учёт",
		taxes: "Налоги в обеих странах",
		exportControls: "Проверить экспортный контроль и санкции",
		productDevelopment: "Разработать продукт",
		production: "Производство",
		sales: "Продавать",
		hiring: "Нанимать людей",
		boardMinutes: "Готовить заседания и протоколы",
		yearBudget: "Бюджет на год",
		spendingBeyond: "Траты сверх бюджета",
		largeContracts: "Договоры выше оговорённой суммы",
		directorChoice: "Кто директор",
		hiringChoice: "Кого нанимать и увольнять",
		productPlan: "Что разрабатывать и в каком порядке",
		priceList: "Цены и скидки",
		newMarkets: "Выход на новый рынок",
	},
};
