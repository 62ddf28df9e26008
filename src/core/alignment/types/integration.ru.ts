/** Интеграция по-русски. */
import type { SameKeys } from "../questions.ts";
import type * as en from "./integration.en.ts";

export const texts: SameKeys<typeof en.texts> = {
	questions: {
		engineering: {
			name: "Время разработчиков",
			ask: "Сколько времени своих разработчиков даёте вы и сколько ждёте от них?",
		},
		dataScope: { name: "Какие данные идут", ask: "Какие данные должны ходить между продуктами?" },
		dataLocation: { name: "Где лежат данные", ask: "Где должны лежать данные клиентов?" },
		security: { name: "Чем подтверждена защита", ask: "Какие подтверждения безопасности нужны каждому до беты?" },
		availability: { name: "Доступность", ask: "Какую часть месяца связка должна работать, в процентах?" },
		incidentTime: { name: "Реакция на сбой", ask: "Через сколько часов после сбоя его начинают чинить?" },
		support: { name: "Первая линия поддержки", ask: "К кому клиент обращается сначала?" },
		revenueShare: { name: "Доля выручки", ask: "Какую часть выручки получает тот, кто привёл клиента, в процентах?" },
		billing: { name: "Счёт", ask: "Кто выставляет счёт клиенту?" },
		codeRights: { name: "Чей код", ask: "Кому принадлежит код коннектора?" },
		beta: { name: "Бета", ask: "К какому дню должна работать бета и к какому будет готова ваша часть?" },
	},
	options: {
		dataScope: {
			accounts: "учётные записи",
			orders: "заказы",
			catalogue: "каталог",
			payments: "платежи",
			messages: "сообщения",
			analytics: "статистика",
		},
		dataLocation: {
			eachAtHome: "у каждого клиента в его стране",
			oneSideOnly: "все у одной стороны",
			thirdCountry: "все в третьей стране",
		},
		security: {
			iso27001: "ISO 27001",
			soc2: "SOC 2",
			gdpr: "соглашение об обработке данных по GDPR",
			law152: "152-ФЗ",
			penTest: "тест на проникновение",
		},
		support: {
			whoSells: "к тому, кто продал",
			whoBuilt: "к тому, кто написал коннектор",
			eachOwnPart: "к каждому по его продукту",
		},
		billing: {
			oneInvoice: "один счёт за всё",
			eachOwn: "каждый свой",
			marketplace: "маркетплейс",
		},
		codeRights: {
			whoWroteIt: "тому, кто написал",
			shared: "обоим",
			openSource: "код открыт",
		},
	},
	kpis: {
		connectedCustomers: { name: "Подключённые клиенты", unit: "клиентов" },
		activeShare: { name: "Подключены и пользовались в этом месяце", unit: "%" },
		revenueThrough: { name: "Выручка через связку", unit: "в валюте договора" },
		setupTime: { name: "Время подключения", unit: "минут" },
		failedCalls: { name: "Неудачные вызовы", unit: "%" },
		supportTickets: { name: "Обращения в месяц на сто клиентов", unit: "шт." },
		betaLive: { name: "Бета работает", unit: "дата" },
		securityPassed: { name: "Проверка безопасности пройдена", unit: "дата" },
	},
	activities: {
		apiDesign: "Спроектировать API",
		connectorCode: "Написать коннектор",
		testing: "Проверить его",
		documentation: "Написать документацию",
		securityReview: "Проверка безопасности",
		dataAgreement: "Соглашение о персональных данных",
		customerOnboarding: "Помогать клиентам подключиться",
		firstLineSupport: "Отвечать на вопросы клиентов",
		upkeep: "Чинить после обновлений",
		listing: "Страницы в каталогах",
		launchNotice: "Объявить о запуске",
		interfaceChanges: "Изменения API",
		buildOrder: "Что делать следующим",
		releaseDay: "День выпуска и его перенос",
		dataUse: "Новое применение данных клиентов",
		customerPrice: "Цена для клиента",
		emergencyStop: "Отключение связки при аварии",
		customerNotices: "Что и когда сообщать клиентам",
	},
};
