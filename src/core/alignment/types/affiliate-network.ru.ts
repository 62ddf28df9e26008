/** Партнёрская сеть по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./affiliate-network.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		commission: { name: "Комиссия", ask: "Какая часть подтверждённой продажи — комиссия, в процентах?" },
		cookieDays: { name: "Срок куки", ask: "Сколько дней после клика продажа засчитывается вебмастеру?" },
		holdDays: { name: "Холд", ask: "Через сколько дней продажу подтверждают или отклоняют?" },
		payoutDays: { name: "Выплата", ask: "За сколько дней после подтверждения выплачивают комиссию?" },
		minimumPayout: { name: "Наименьшая выплата", ask: "Начиная с какой суммы платят вебмастеру?" },
		publishers: { name: "Активные вебмастера", ask: "Сколько активных вебмастеров приводите вы и скольких ждёте?" },
		creatives: { name: "Баннеры и тексты", ask: "Сколько новых креативов делаете вы и сколько ждёте?" },
		traffic: { name: "Виды трафика", ask: "Какой трафик разрешён?" },
		brandBidding: { name: "Реклама по имени бренда", ask: "Можно ли вебмастерам покупать рекламу по имени бренда?" },
		attribution: { name: "Чья продажа", ask: "Чья продажа, если участвовали несколько вебмастеров?" },
		fraudCost: { name: "Убыток от фрода", ask: "Кто несёт убыток, если оплаченная продажа оказалась обманом?" },
		trackingStart: {
			name: "Учёт работает",
			ask: "К какому дню должен работать учёт и к какому будет готова ваша часть?",
		},
	},
	options: {
		traffic: {
			reviews: "обзоры и сравнения",
			blogs: "блоги и статьи",
			coupons: "купонные сайты",
			cashback: "кешбэк",
			mailing: "рассылки",
			messengers: "каналы в мессенджерах",
			searchAds: "реклама в поиске",
			socialAds: "реклама в соцсетях",
		},
		brandBidding: {
			allowed: "да",
			withApproval: "только с письменным разрешением",
			forbidden: "нет",
		},
		attribution: {
			lastClick: "последний клик",
			firstClick: "первый клик",
			split: "делится между ними",
			codeOnly: "того, чей промокод ввели",
		},
		fraudCost: {
			network: "сеть",
			advertiser: "рекламодатель",
			halves: "пополам",
		},
	},
	kpis: {
		approvedSales: { name: "Подтверждённые продажи", unit: "шт." },
		saleValue: { name: "Сумма подтверждённых продаж", unit: "в валюте программы" },
		activePublishers: { name: "Вебмастера с продажей за месяц", unit: "чел." },
		approvalRate: { name: "Доля подтверждённых продаж", unit: "%" },
		costPerSale: { name: "Цена продажи", unit: "в валюте программы" },
		refundRate: { name: "Доля возвратов", unit: "%" },
		payoutDelay: { name: "Задержка выплат", unit: "дней" },
		trackingLive: { name: "Учёт работает", unit: "дата" },
	},
	activities: {
		trackingSetup: "Настроить и проверить учёт",
		publisherRecruiting: "Привлекать вебмастеров",
		publisherApproval: "Допускать вебмастеров",
		bannersAndTexts: "Делать баннеры и тексты",
		productFeed: "Обновлять товарный фид",
		orderValidation: "Подтверждать и отклонять продажи",
		fraudChecks: "Искать фрод",
		publisherSupport: "Отвечать вебмастерам",
		payouts: "Платить вебмастерам",
		adMarking: "Маркировать рекламу в России и отчитываться (ERID)",
		monthlyReport: "Писать отчёт за месяц",
	},
};
