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
	"exploration.callsFirst": ({ have, need }) =>
		`Решение принимают после созвонов: нужно ${need}, записано ${have}. Запишите созвон или пусть оба ответственных скажут «мы знаем достаточно».`,
	"exploration.videoKnown": "Это видеосообщение уже отправлено. Обновите страницу, чтобы его увидеть.",
	"exploration.callKnown": "Этот созвон уже записан. Обновите страницу, чтобы его увидеть.",
	"exploration.callToCome": "Созвон записывают, когда он состоялся. Проверьте день и время.",
	"exploration.bothSidesAttend":
		"Назовите хотя бы по одному участнику с каждой стороны и только тех, у кого здесь есть место.",
	"exploration.noSuchCall":
		"Такого созвона, записанного вашей стороной, нет. Обновите страницу, чтобы увидеть их как есть.",
	"exploration.saidAlready": "Ваша сторона уже сказала, что знает достаточно.",
	"exploration.notSaid": "Ваша сторона не говорила, что знает достаточно, забирать нечего.",
	"exploration.askKnown": "Этот встречный вопрос уже задан. Обновите страницу, чтобы его увидеть.",
	"exploration.noSuchAsk": "Такого встречного вопроса нет. Обновите страницу, чтобы увидеть вопросы как есть.",
	"exploration.notYourAsk":
		"Отвечает та сторона, которую спросили; можно ли с ответом работать, говорит та, которая спросила.",
	"exploration.notAnswered": "На это ещё не ответили. Скажите, можно ли с этим работать, когда появится ответ.",
	"exploration.nobodyThere":
		"Пока никто не приглашён. Сначала пригласите другую сторону или скажите «не подходим друг другу».",
};

export const moves: Record<keyof typeof en.moves, Sentence> = {
	"exploration.answer": "Ответьте на восемь вопросов и запечатайте ответы",
	"exploration.meet": "Запишите созвоны или скажите, что знаете достаточно",
	"exploration.answerBack": "Ответьте на их встречный вопрос",
	"exploration.decide": "Прочитайте ответы обеих сторон и вынесите решение",
	"exploration.waitOrEnd": "В срок не ответили: подождите ещё, заберите своё или закройте партнёрство",
};

export const events: Record<keyof typeof en.events, Sentence> = {
	"exploration.callHeld": "записали созвон",
	"exploration.videoSent": "отправили видеосообщение",
	"exploration.callStruck": "вычеркнули созвон, записанный по ошибке",
	"exploration.enoughSaid": "сказали «мы знаем достаточно»",
	"exploration.enoughTakenBack": "забрали слова о том, что знают достаточно",
	"exploration.askedBack": "задали встречный вопрос",
	"exploration.answeredBack": "ответили на встречный вопрос",
	"exploration.backSettled": "сказали, можно ли с ответом работать",
	"exploration.impressionKept": "впечатление о созвоне, видно только вашей стороне",
	"exploration.readinessChecked": "насколько ваша сторона готова, видно только ей",
	"exploration.reasonKept": "причина, записанная для своей стороны",
	"exploration.notAFit": "сказали «не подходим друг другу»",
};

export const slotNames: Record<keyof typeof en.slotNames, string> = {
	"exploration.answers": "Восемь ответов",
	"exploration.verdict": "Решение",
};
