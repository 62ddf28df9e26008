/** What Светлана and Dana say and do in exploration: commands with their words, for the stories. */
import type { RecordCall } from "../exploration/contract.ts";
import type { NewEvent, Side } from "../kit.ts";
import type { Command } from "../partnership.ts";
import { did, type Past, sealOf } from "./given.ts";
import { dana, id, salt, svetlana } from "./people.ts";

export const severnyAnswers = {
	success: "300 банок в месяц в двух магазинах Остина к 1 июня",
	timeline: "Первая поставка 15 апреля, результат нужен к 1 июня",
	resources: "Ольга, 10 часов в неделю, и 4 000 долларов на образцы",
	fallback: "Если за 60 дней не продано 100 банок, решаем вдвоём со Светланой",
	whoPays: "Магазин платит вам, вы платите нам через 30 дней",
	margin: "45 % с банки, из них 20 % ваши",
	salesCycle: "Шесть недель от письма до первой оплаты",
	customer: "Договор с магазином ваш, отзывы видим оба",
};
export const loneStarAnswers = {
	success: "Two stores reorder within 90 days",
	timeline: "Shelf space is free from April 20 to August 31",
	resources: "Mike, 6 hours a week, and one tasting in each store",
	fallback: "We stop on June 30 and send back what is unopened",
	whoPays: "The store pays us, we pay you net 45",
	margin: "Our stores ask for 40 % of the shelf price",
	salesCycle: "About eight weeks",
	customer: "The store is ours, the recipe is yours",
};

export const sealAnswers = (answers: typeof severnyAnswers, n: number) =>
	({ name: "exploration.sealAnswers", input: { answers, salt: salt(n) } }) as const satisfies Command;
export const svetlanaAnswers = sealAnswers(severnyAnswers, 1);
export const danaAnswers = sealAnswers(loneStarAnswers, 2);

/** A verdict with its reason; shared with the other side only where `shareReason` says so. */
export const sealVerdict = (
	verdict: "exploreFurther" | "notAFit",
	n: number,
	reason: string | null = null,
	shareReason = false,
) => ({ name: "exploration.sealVerdict", input: { verdict, reason, shareReason, salt: salt(n) } }) as const;

export const notAFit = (reason: string | null = null, shareReason = false) =>
	({ name: "exploration.declareNotAFit", input: { reason, shareReason } }) as const;

export const withdrawAnswers = { name: "exploration.withdrawAnswers", input: {} } as const;
export const withdrawVerdict = { name: "exploration.withdrawVerdict", input: {} } as const;
export const closeWithoutAnswer = { name: "exploration.closeWithoutAnswer", input: {} } as const;

type Words = Readonly<Record<string, string>>;
interface Sealing {
	readonly slot: string;
	readonly side: Side;
	readonly n: number;
	readonly data?: NewEvent["data"];
	readonly texts?: Words;
}

/** The two events of a seal: its commitment for both, its content for its own side. */
export const sealed = ({ slot, side, n, data = {}, texts = {} }: Sealing, due: string): readonly NewEvent[] => [
	{
		chain: "both",
		type: "sealing.sealed",
		version: 1,
		data: { slot, side, commitment: sealOf(slot, side, salt(n), data), due },
	},
	{ chain: side, type: "sealing.held", version: 1, data: { slot, salt: salt(n), data }, texts },
];

/** The opening of one side's seal. */
export const opened = ({ slot, side, n, data = {}, texts = {} }: Sealing): NewEvent => ({
	chain: "both",
	type: "sealing.opened",
	version: 1,
	data: { slot, side, salt: salt(n), data },
	texts,
});

/** An event of the system or the timeline on the shared chain. */
export const shared = (type: string, data: NewEvent["data"], texts?: Words): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data,
	...(texts ? { texts } : {}),
});

export const sayEnough = { name: "exploration.sayEnough", input: {} } as const;
/** Both owners know enough: a verdict may follow. */
export const knowing = (at: string): Past => [did(sayEnough, svetlana, at), did(sayEnough, dana, at)];
export const takeBackEnough = { name: "exploration.takeBackEnough", input: {} } as const;
/** A call of half an hour at `at` between Светлана and Dana. */
export const recordCall = (n: number, at: string, more: Partial<RecordCall> = {}) => {
	const kept = { call: id(n), kind: "call", at, minutes: 30, attended: ["svetlana", "dana"] } as const;
	const input: RecordCall = { ...kept, attended: [...kept.attended], notes: null, nextStep: null, ...more };
	return { name: "exploration.recordCall", input } as const;
};
export const strikeCall = (n: number) =>
	({ name: "exploration.strikeCall", input: { call: id(n), reason: "Записан дважды" } }) as const;
export const askBack = (n: number) =>
	({
		name: "exploration.askBack",
		input: { ask: id(n), question: "success", text: "Which two stores, and by when?" },
	}) as const;
export const answerBack = (n: number) =>
	({ name: "exploration.answerBack", input: { ask: id(n), text: "Central Market и H-E-B, к 1 июня" } }) as const;
export const settleBack = (n: number, actionable: boolean) =>
	({ name: "exploration.settleBack", input: { ask: id(n), actionable } }) as const;
