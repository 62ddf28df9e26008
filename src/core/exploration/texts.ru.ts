import type { Sentence } from "../kit.ts";
import type { Question } from "./questions.ts";
import type * as en from "./texts.en.ts";

export const questions: Record<Question, { readonly ask: string; readonly help: string }> = {
	success: {
		ask: "Что для вас будет успехом?",
		help: "Число, единица и дата. Что вы будете считать и чему обрадуетесь через 90 дней?",
	},
	timeline: {
		ask: "Какие у вас сроки?",
		help: "Когда можете начать, когда нужен первый результат и что ещё от него зависит.",
	},
	resources: {
		ask: "Что вы на самом деле готовы вложить?",
		help: "Кто, сколько часов в неделю, сколько денег, что ещё. Скажите и то, чего не можете.",
	},
	fallback: {
		ask: "Что будет, если пойдёт не по плану?",
		help: "Когда вы остановитесь, кто это скажет и что тогда сделает каждый.",
	},
	whoPays: {
		ask: "Кто кому платит и за что?",
		help: "Как идут деньги: от покупателя, между компаниями, сколько и когда.",
	},
	margin: {
		ask: "Какой маржой можно поделиться?",
		help: "Что остаётся с одной продажи и какую часть вы отдали бы.",
	},
	salesCycle: {
		ask: "Сколько времени нужно, чтобы получить клиента?",
		help: "От первого разговора до оплаты, в днях или неделях, и кто решает у клиента.",
	},
	customer: {
		ask: "Чей клиент?",
		help: "У кого договор и данные, кто отвечает на вопросы и что кому остаётся потом.",
	},
};

export const verdicts: Record<keyof typeof en.verdicts, string> = {
	exploreFurther: "Идём дальше",
	notAFit: "Не подходим друг другу",
};

export const refusals: Record<keyof typeof en.refusals, Sentence> = {
	"exploration.answersFirst":
		"Сначала должны открыться ответы обеих сторон. Сказать «не подходим друг другу» можно в любой момент.",
	"exploration.otherStillHasTime":
		"У другой стороны ещё есть время. После её срока партнёрство можно закрыть с отметкой «ответа нет».",
	"exploration.nobodyThere":
		"Пока никто не приглашён. Сначала пригласите другую сторону или скажите «не подходим друг другу».",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"exploration.answer": "Ответьте на восемь вопросов и запечатайте ответы",
	"exploration.decide": "Прочитайте ответы обеих сторон и вынесите решение",
	"exploration.waitOrEnd": "В срок не ответили: подождите ещё, заберите своё или закройте партнёрство",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"exploration.reasonKept": "причина, записанная для своей стороны",
	"exploration.notAFit": "сказали «не подходим друг другу»",
};

export const slotNames: Record<keyof typeof en.slotNames, string> = {
	"exploration.answers": "Восемь ответов",
	"exploration.verdict": "Решение",
};
