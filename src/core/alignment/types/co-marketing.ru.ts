/** Совместный маркетинг по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./co-marketing.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		reach: { name: "Охват", ask: "До скольких людей вы дойдёте одной кампанией и скольких ждёте от них?" },
		materials: { name: "Материалы", ask: "Сколько готовых материалов делаете вы и сколько ждёте от них?" },
		promoChannels: { name: "Где идёт кампания", ask: "В каких каналах должна идти кампания?" },
		leadOwner: { name: "Чей контакт", ask: "Чей покупатель — тот, кто пришёл через кампанию?" },
		contactData: { name: "Данные контактов", ask: "Что вы сообщаете друг другу о тех, кто оставил контакты?" },
		discount: { name: "Скидка", ask: "Какую скидку получают покупатели друг друга, в процентах?" },
		approvalTime: { name: "Срок согласования", ask: "За сколько рабочих часов согласуют текст или картинку?" },
		brandOrder: { name: "Чьё имя первое", ask: "Чьё имя стоит первым?" },
		launch: { name: "Запуск", ask: "К какому дню кампания должна идти и к какому будет готова ваша часть?" },
	},
	options: {
		promoChannels: {
			mailing: "рассылки своим покупателям",
			blog: "блог",
			telegramChannel: "канал в Телеграме",
			vk: "ВКонтакте",
			instagram: "Instagram",
			linkedin: "LinkedIn",
			youtube: "YouTube",
			podcast: "подкаст",
			webinar: "вебинар",
			event: "мероприятие",
			packaging: "карточка в посылке",
		},
		leadOwner: {
			whoCaptures: "того, чья форма",
			shared: "общий",
			byMarket: "по стране покупателя",
		},
		contactData: {
			noExchange: "ничего",
			totalsOnly: "только итоговые числа",
			withConsent: "имена тех, кто согласился",
		},
		brandOrder: {
			equal: "рядом, на равных",
			byChannel: "того, чей канал",
			byMarket: "того, чей рынок",
		},
	},
	kpis: {
		codesRedeemed: { name: "Использованные промокоды", unit: "шт." },
		newCustomers: { name: "Новые покупатели", unit: "чел." },
		qualifiedLeads: { name: "Подходящие заявки", unit: "шт." },
		costPerCustomer: { name: "Цена нового покупателя", unit: "в валюте кампании" },
		signUpRate: { name: "Доля оставивших контакт", unit: "%" },
		repeatPurchase: { name: "Доля купивших снова", unit: "%" },
		unsubscribeRate: { name: "Отписались от рассылки", unit: "%" },
		campaignLive: { name: "Кампания запущена", unit: "дата" },
	},
	activities: {
		campaignIdea: "Придумать идею кампании",
		copyEnglish: "Написать английские тексты",
		copyRussian: "Написать русские тексты",
		design: "Дизайн",
		landingPage: "Сделать посадочную страницу",
		tracking: "Настроить промокоды и метки",
		adPlacement: "Разместить рекламу",
		adMarking: "Промаркировать рекламу в России и отчитаться (ERID)",
		mailing: "Отправить рассылки",
		customerQuestions: "Отвечать на вопросы покупателей",
		weeklyReport: "Присылать цифры каждую неделю",
	},
};
