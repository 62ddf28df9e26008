/** Бренд и автор по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./brand-with-creator.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		fee: { name: "Гонорар", ask: "Какой гонорар за пилот?" },
		prepayment: { name: "Предоплата", ask: "Какую часть гонорара платят до начала работы, в процентах?" },
		payoutDays: { name: "Срок оплаты", ask: "За сколько дней после публикации платят остальное?" },
		pieces: { name: "Сколько работ", ask: "Сколько работ в пилоте делаете вы и сколько ждёте от них?" },
		samples: { name: "Образцы", ask: "Сколько товаров вы присылаете и сколько ждёте?" },
		platforms: { name: "Площадки", ask: "На каких площадках это выйдет?" },
		approval: { name: "Согласование", ask: "Что бренд согласует до публикации?" },
		revisions: { name: "Круги правок", ask: "Сколько кругов правок входит в гонорар?" },
		usage: { name: "Как использует бренд", ask: "Как бренд может использовать работу?" },
		usageMonths: { name: "Как долго", ask: "Сколько месяцев бренд может её использовать?" },
		publication: { name: "Публикация", ask: "К какому дню это должно выйти и к какому будет готова ваша часть?" },
	},
	options: {
		platforms: {
			youtube: "YouTube",
			telegramChannel: "Телеграм",
			vk: "ВКонтакте",
			instagram: "Instagram",
			tiktok: "TikTok",
			twitch: "Twitch",
			dzen: "Дзен",
			podcast: "подкаст",
		},
		approval: {
			everyVersion: "каждую версию",
			scriptOnly: "сценарий",
			factsOnly: "факты о товаре",
			none: "ничего",
		},
		usage: {
			repostOnly: "только репост",
			ownPages: "на своих страницах",
			paidAds: "в платной рекламе",
		},
	},
	kpis: {
		views: { name: "Просмотры", unit: "раз" },
		codesUsed: { name: "Использованные промокоды", unit: "шт." },
		savesAndShares: { name: "Сохранили и поделились", unit: "раз" },
		clickRate: { name: "Доля перешедших", unit: "%" },
		costPerOrder: { name: "Цена заказа", unit: "в валюте гонорара" },
		watchTime: { name: "Досмотрели до конца", unit: "%" },
		negativeComments: { name: "Плохие отзывы в комментариях", unit: "%" },
		published: { name: "Опубликовано", unit: "дата" },
	},
	activities: {
		brief: "Написать бриф",
		script: "Написать сценарий",
		filming: "Снять",
		editing: "Смонтировать",
		musicRights: "Права на музыку и картинки",
		adMarking: "Промаркировать как рекламу",
		productDelivery: "Доставить товар",
		publishing: "Опубликовать",
		commentAnswers: "Отвечать на комментарии",
		statistics: "Прислать статистику",
	},
};
