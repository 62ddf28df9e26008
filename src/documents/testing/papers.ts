/** A whole letter to set, as long as a letter is. */
import type { Language } from "../../core/kit.ts";
import type { Block, Facing, Paper, Section } from "../paper.ts";

const subjects: readonly (readonly [string, string])[] = [
	["What this letter is", "Что это за письмо"],
	["What we do together", "Что мы делаем вместе"],
	["What Lumen does", "Что делает «Люмен»"],
	["What Prairie does", "Что делает «Прери»"],
	["What each side pays and gets", "Кто сколько платит и получает"],
	["Who answers for it", "Кто за что отвечает"],
	["Who decides", "Кто принимает решения"],
	["How we know that it works", "Как мы поймём, что получается"],
	["The 30-day pilot", "Пробные 30 дней"],
	["Timeline", "Сроки"],
	["If it goes well", "Если всё пойдёт хорошо"],
	["How we talk", "Как мы общаемся"],
	["Confidentiality", "Конфиденциальность"],
	["Personal data", "Личные данные"],
	["Electronic signatures", "Электронные подписи"],
	["Costs", "Расходы"],
	["Ending", "Как мы расходимся"],
	["Law and language", "Право и язык"],
];
const en =
	"Both owners approve the plan before the pilot begins, and each side bears its own cost of $4,200 until day 30. ";
const ru =
	"Оба ответственных утверждают план до начала пилота, и каждая сторона несёт свои расходы, 4 200 $, до 30-го дня. ";
const list = [
	"\n– 120 leads by day 30\n– an answer within one working day",
	"\n– 120 заявок к 30-му дню\n– ответ за один рабочий день",
];

export const words = (en: string, ru: string): Facing => ({ en, ru });

const kpis: Block = {
	is: "table",
	head: [
		words("KPI", "Показатель"),
		words("Today", "Сегодня"),
		words("Day 30", "30-й день"),
		words("Day 90", "90-й день"),
	],
	rows: [
		[words("Qualified leads", "Заявки"), words("0", "0"), words("120", "120"), words("400", "400")],
		[words("Share of returns", "Доля возвратов"), words("12%", "12 %"), words("9%", "9 %"), words("6%", "6 %")],
		[words("Answered in a day", "Ответ за день"), words("60%", "60 %"), words("85%", "85 %"), words("95%", "95 %")],
	],
};

const sections: readonly Section[] = subjects.map(([english, russian], i) => {
	const [more = "", ещё = ""] = i % 4 === 1 ? list : [];
	return {
		id: `clause${i}`,
		number: String(i + 1),
		heading: words(english, russian),
		mark: i % 6 === 0 ? words("binding", "обязывает") : null,
		blocks: [{ is: "text", text: words(`${en}${en}${more}`, `${ru}${ru}${ещё}`) }, ...(i === 7 ? [kpis] : [])],
	};
});

/** Светлана's and Dana's letter: some 18 clauses, 4,500 characters in each language. */
export const letterPaper = (languages: readonly Language[], over: Partial<Paper> = {}): Paper => ({
	languages,
	title: words("Letter of intent", "Письмо о намерениях"),
	lead: [
		words("Lumen LLC, Moscow, and Prairie Inc., Austin", "ООО «Люмен», Москва, и Prairie Inc., Остин"),
		words("As of 23 November 2026", "По состоянию на 23 ноября 2026 г."),
	],
	sections,
	signatures: [
		{
			company: "ООО «Люмен»",
			role: words("Owner", "Ответственная"),
			name: "Светлана Орлова",
			lines: [words("23 Nov 2026, 17:00 in Moscow, 08:00 in Austin", "23 нояб. 2026, 17:00 в Москве, 08:00 в Остине")],
		},
		{ company: "Prairie Inc.", role: words("Owner", "Ответственная"), name: null, lines: [] },
	],
	footer: words("Lumen and Prairie, letter of intent", "«Люмен» и Prairie, письмо о намерениях"),
	draft: words("Draft, version 3", "Черновик, версия 3"),
	at: "2026-11-23T14:00:00.000Z",
	...over,
});
