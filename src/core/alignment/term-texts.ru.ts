import type * as en from "./term-texts.en.ts";

export const sections: Record<keyof typeof en.sections, string> = {
	vision: "Чего мы хотим вместе",
	kpis: "Что мы измеряем",
	roles: "Кто что делает",
	rights: "Кто что решает",
	timeline: "К какому сроку",
	gives: "Что даёт каждая сторона",
	working: "Как мы общаемся и решаем",
	conditions: "Деньги и условия",
	statements: "Нашими словами",
};

export const titles: typeof en.titles = {
	vision: "Общее видение",
	pilotStart: "День начала пилота",
	kpi: (place) => `Показатель ${place}`,
	from: (title, name) => `${title}: от стороны ${name}`,
	forSide: (title, name) => `${title}: для стороны ${name}`,
};

export const values: typeof en.values = {
	nothing: "Ничего, и об этом договорились",
	noDate: "Срок не нужен",
	givesNothing: (name) => `${name} здесь ничего не даёт`,
	gives: (name, amount) => `${name} даёт: ${amount}`,
	delivers: (name, date) => `${name} сделает к сроку: ${date}`,
	cannotDeliver: (name) => `${name} этого не делает`,
	begins: (date) => `Начинаем ${date}`,
	atMost: (amount) => `Не больше ${amount}`,
	does: (name) => `Делает ${name}`,
	doesLed: (name, person) => `${name} (отвечает ${person})`,
	bothDo: (name) => `Делают обе стороны, отвечает ${name}`,
	bothLed: (name, person) => `Делают обе стороны (отвечает ${person}, ${name})`,
	nobodyDoes: "Никто: в это партнёрство не входит",
	decides: (name) => `Последнее слово за стороной ${name}`,
	bothDecide: "Решают обе стороны вместе",
	both: "обе стороны",
	unknown: "не названо",
	day30: (target) => `${target} на 30-й день`,
	day90: (target) => `${target} на 90-й день`,
	from: (source) => `источник: ${source}`,
	measured: (who) => `измеряет ${who}`,
	moved: (who) => `зависит от работы: ${who}`,
};
