import type { PastEvent, Side } from "../kit.ts";
import { type Sealed, type SealedContent, type SealingState, slotOf } from "../sealing/state.ts";
import { type callKinds, type ExplorationEvents, slots, type Verdict } from "./contract.ts";
import type { Level, Question, Statement } from "./questions.ts";

/** A call, or an exchange of video messages, as either side put it on the record. */
export interface Call {
	readonly id: string;
	readonly by: Side;
	readonly kind: (typeof callKinds)[number];
	/** When it was held (ISO), and how long. */
	readonly at: string;
	readonly minutes: number;
	/** Persons of either side. */
	readonly attended: readonly string[];
	readonly notes: string | null;
	readonly nextStep: string | null;
	/** Recorded by mistake: it stays readable and does not count. */
	readonly struck: { readonly at: string; readonly reason: string | null } | null;
}

/** A video message as its side sent it. `answers`: the one of the other side to which it is the answer. */
export interface Video {
	readonly id: string;
	readonly side: Side;
	readonly person: string;
	readonly at: string;
	readonly seconds: number;
	readonly answers: string | null;
	readonly file: { readonly id: string; readonly type: string; readonly size: number; readonly hash: string };
	/** Null where it was removed: the film goes with it. */
	readonly name: string | null;
	readonly summary: string | null;
}

/** A question back on one of the other side's opened answers, and what came of it. */
export interface AskedBack {
	readonly id: string;
	readonly by: Side;
	readonly question: Question;
	readonly text: string | null;
	readonly at: string;
	readonly answer: { readonly text: string | null; readonly at: string } | null;
	/** Could its asker act on the answer? Null until they say. */
	readonly actionable: boolean | null;
}

/** What one person of a side made of a call. Private to that side. */
export interface Impression {
	readonly call: string;
	readonly person: string;
	readonly wouldWork: number;
	readonly worries: string | null;
	readonly at: string;
}

/** How ready a side finds itself. Private to it, for ever. */
export interface Readiness {
	readonly levels: Readonly<Partial<Record<Statement, Level>>>;
	readonly person: string;
	readonly at: string;
}

export interface ExplorationState {
	readonly calls: readonly Call[];
	readonly videos: readonly Video[];
	/** When each side's owner said that they know enough (ISO). */
	readonly enough: Readonly<Record<Side, string | null>>;
	readonly asked: readonly AskedBack[];
	/** The latest of each person on each call; empty for whoever may not read it. */
	readonly impressions: Readonly<Record<Side, readonly Impression[]>>;
	readonly readiness: Readonly<Record<Side, Readiness | null>>;
	/** Why a side said "not a fit", kept for itself: null for whoever may not read it, and where none was given. */
	readonly reasons: Readonly<Record<Side, string | null>>;
	/** A "not a fit" that its author released at once, with the reason where they shared it. */
	readonly released: { readonly side: Side; readonly at: string; readonly reason: string | null } | null;
}

export const untouched: ExplorationState = {
	calls: [],
	videos: [],
	enough: { a: null, b: null },
	asked: [],
	impressions: { a: [], b: [] },
	readiness: { a: null, b: null },
	reasons: { a: null, b: null },
	released: null,
};

/** Folds one event of exploration, for any visible subset. */
export function evolve(state: ExplorationState, event: PastEvent): ExplorationState {
	const reason = event.texts["reason"] ?? null;
	switch (event.type as keyof ExplorationEvents) {
		case "exploration.callHeld":
			return { ...state, calls: [...state.calls, called(event)] };
		case "exploration.callStruck": {
			const { call } = event.data as ExplorationEvents["exploration.callStruck"];
			const struck = { at: event.at, reason };
			return { ...state, calls: state.calls.map((it) => (it.id === call ? { ...it, struck } : it)) };
		}
		case "exploration.videoSent":
			return { ...state, videos: [...state.videos, videoIn(event)] };
		case "exploration.enoughSaid": {
			const { side } = event.data as ExplorationEvents["exploration.enoughSaid"];
			return { ...state, enough: { ...state.enough, [side]: event.at } };
		}
		case "exploration.enoughTakenBack": {
			const { side } = event.data as ExplorationEvents["exploration.enoughTakenBack"];
			return { ...state, enough: { ...state.enough, [side]: null } };
		}
		case "exploration.askedBack": {
			const { ask, side, question } = event.data as ExplorationEvents["exploration.askedBack"];
			const text = event.texts["text"] ?? null;
			const asked = { id: ask, by: side, question, text, at: event.at, answer: null, actionable: null };
			return { ...state, asked: [...state.asked, asked] };
		}
		case "exploration.answeredBack": {
			const { ask } = event.data as ExplorationEvents["exploration.answeredBack"];
			const answer = { text: event.texts["text"] ?? null, at: event.at };
			return withAsked(state, ask, (it) => ({ ...it, answer, actionable: null }));
		}
		case "exploration.backSettled": {
			const { ask, actionable } = event.data as ExplorationEvents["exploration.backSettled"];
			return withAsked(state, ask, (it) => ({ ...it, actionable }));
		}
		case "exploration.impressionKept": {
			const side = event.chain as Side;
			const { call, person, wouldWork } = event.data as ExplorationEvents["exploration.impressionKept"];
			const others = state.impressions[side].filter((it) => it.call !== call || it.person !== person);
			const worries = event.texts["worries"] ?? null;
			const own = [...others, { call, person, wouldWork, worries, at: event.at }];
			return { ...state, impressions: { ...state.impressions, [side]: own } };
		}
		case "exploration.readinessChecked": {
			const { person, levels } = event.data as ExplorationEvents["exploration.readinessChecked"];
			const checked = { levels: levels as Readiness["levels"], person, at: event.at };
			return { ...state, readiness: { ...state.readiness, [event.chain]: checked } };
		}
		case "exploration.reasonKept":
			return { ...state, reasons: { ...state.reasons, [event.chain]: reason } };
		case "exploration.notAFit": {
			const { side } = event.data as ExplorationEvents["exploration.notAFit"];
			return { ...state, released: { side, at: event.at, reason } };
		}
	}
}

function videoIn({ data, texts, at }: PastEvent): Video {
	const {
		video: id,
		side,
		person,
		seconds,
		answers,
		file,
		...its
	} = data as ExplorationEvents["exploration.videoSent"];
	const { type, size, hash } = its;
	const said = { name: texts["name"] ?? null, summary: texts["summary"] ?? null };
	return { id, side, person, at, seconds, answers, file: { id: file, type, size, hash }, ...said };
}

function called({ data, texts }: PastEvent): Call {
	const { call, side, kind, at, minutes, attended } = data as ExplorationEvents["exploration.callHeld"];
	const { notes = null, nextStep = null } = texts;
	return { id: call, by: side, kind, at, minutes, attended, notes, nextStep, struck: null };
}

const withAsked = (state: ExplorationState, id: string, change: (it: AskedBack) => AskedBack): ExplorationState => ({
	...state,
	asked: state.asked.map((it) => (it.id === id ? change(it) : it)),
});

/** What `viewer` may know: everything but the other side's private reason, impressions and readiness. */
export const hide = (state: ExplorationState, viewer: Side): ExplorationState => {
	const hidden = viewer === "a" ? "b" : "a";
	return {
		...state,
		impressions: { ...state.impressions, [hidden]: [] },
		readiness: { ...state.readiness, [hidden]: null },
		reasons: { ...state.reasons, [hidden]: null },
	};
};

/** Calls that count. */
export const callsHeld = (state: ExplorationState): readonly Call[] => state.calls.filter((it) => it.struck === null);

/** The verdict under a seal, where the reader may see it. */
export function verdictIn(sealed: Sealed): Verdict | null {
	if (sealed.is === "open") return verdictOf(sealed.content.data);
	return sealed.is === "held" && sealed.mine ? verdictOf(sealed.mine.data) : null;
}

/** The verdict among the facts of a sealed content. */
export function verdictOf({ verdict }: SealedContent["data"]): Verdict | null {
	return verdict === "exploreFurther" || verdict === "notAFit" ? verdict : null;
}

/** True once both sides' answers lie open (R2): only then is "explore further" worth saying. */
export const answersOpen = (sealing: SealingState): boolean => slotOf(sealing, slots.answers).a.is === "open";
