/** Calls, what each makes of them, and questions back (R1, R38, B7). */
import type * as z from "zod/mini";
import { type Actor, accept, type Context, type NewEvent, otherSide, refusal } from "../kit.ts";
import { notOwner } from "../people/rules.ts";
import type {
	AnswerBack,
	AskBack,
	CheckReadiness,
	ExplorationEvents,
	KeepImpression,
	RecordCall,
	SettleBack,
	StrikeCall,
} from "./contract.ts";
import { meeting } from "./contract.ts";
import { type Decision, type No, notExploring, refused, type Situation, sideOf } from "./rules.ts";
import { answersOpen, callsHeld } from "./state.ts";

export type MeetingCommand = {
	[N in keyof typeof meeting]: { readonly name: N; readonly input: z.infer<(typeof meeting)[N]["input"]> };
}[keyof typeof meeting];

export const isMeeting = (command: { readonly name: string }): command is MeetingCommand =>
	Object.hasOwn(meeting, command.name);

/** A minute of another clock is no lie about a call that has just ended. */
const clocksDiffer = 60_000;

/** May this actor do it now? One table for the button, its reason and the server; null means yes. */
export const cannotMeet = {
	recordCall: (it: Situation): No => notExploring(it),
	sayEnough: (it: Situation, actor: Actor): No =>
		notExploring(it) ??
		notOwner(actor) ??
		(it.exploration.enough[sideOf(actor)] === null ? null : refusal("exploration.saidAlready")),
	takeBackEnough: (it: Situation, actor: Actor): No =>
		notExploring(it) ??
		notOwner(actor) ??
		(it.exploration.enough[sideOf(actor)] === null ? refusal("exploration.notSaid") : null),
	askBack: (it: Situation): No =>
		notExploring(it) ?? (answersOpen(it.sealing) ? null : refusal("exploration.answersFirst")),
	/** Private: it bars nobody at any stage, only an end does. */
	keepToOurselves: (it: Situation): No =>
		it.stages.closed ? refusal("stages.closed", { how: it.stages.closed.how }) : null,
};

export function decide(it: Situation, command: MeetingCommand, context: Context): Decision {
	switch (command.name) {
		case "exploration.recordCall":
			return recordCall(it, command.input, context);
		case "exploration.strikeCall":
			return strikeCall(it, command.input, context);
		case "exploration.keepImpression":
			return keepImpression(it, command.input, context);
		case "exploration.sayEnough":
			return enough(cannotMeet.sayEnough(it, context.actor), "exploration.enoughSaid", context);
		case "exploration.takeBackEnough":
			return enough(cannotMeet.takeBackEnough(it, context.actor), "exploration.enoughTakenBack", context);
		case "exploration.checkReadiness":
			return checkReadiness(it, command.input, context);
		case "exploration.askBack":
			return askBack(it, command.input, context);
		case "exploration.answerBack":
			return answerBack(it, command.input, context);
		case "exploration.settleBack":
			return settleBack(it, command.input, context);
	}
}

const event = <T extends keyof ExplorationEvents>(
	chain: NewEvent["chain"],
	type: T,
	data: ExplorationEvents[T],
	texts: Readonly<Record<string, string | null>> = {},
): NewEvent => ({
	chain,
	type,
	version: 1,
	data,
	texts: Object.fromEntries(Object.entries(texts).filter((it): it is [string, string] => it[1] !== null)),
});

/** Any seat puts a call on the record: it binds nobody, and both sides see it. */
function recordCall(it: Situation, input: RecordCall, context: Context): Decision {
	const no = cannotMeet.recordCall(it);
	if (no) return refused(no);
	const { call, kind, at, minutes, notes, nextStep } = input;
	if (it.exploration.calls.some((each) => each.id === call)) return refused(refusal("exploration.callKnown"));
	if (Date.parse(at) > Date.parse(context.at) + clocksDiffer) return refused(refusal("exploration.callToCome"));
	const attended = [...new Set(input.attended)];
	const there = (side: "a" | "b") => it.people.seats[side].filter((seat) => attended.includes(seat.person)).length;
	if (there("a") === 0 || there("b") === 0 || there("a") + there("b") < attended.length)
		return refused(refusal("exploration.bothSidesAttend"));
	const side = sideOf(context.actor);
	const data = { call, side, kind, at, minutes, attended };
	return accept([event("both", "exploration.callHeld", data, { notes, nextStep })]);
}

function strikeCall(it: Situation, { call, reason }: StrikeCall, context: Context): Decision {
	const no = notExploring(it);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const mine = callsHeld(it.exploration).some((each) => each.id === call && each.by === side);
	if (!mine) return refused(refusal("exploration.noSuchCall"));
	return accept([event("both", "exploration.callStruck", { call, side }, { reason })]);
}

/** What one makes of a call stays with one's own side (R38); a new impression takes the place of the earlier one. */
function keepImpression(it: Situation, input: KeepImpression, { actor }: Context): Decision {
	const no = cannotMeet.keepToOurselves(it);
	if (no || actor.kind !== "person") return refused(no ?? refusal("people.ownerOnly"));
	const { call, wouldWork, worries } = input;
	if (!it.exploration.calls.some((each) => each.id === call)) return refused(refusal("exploration.noSuchCall"));
	const { person, side } = actor;
	return accept([event(side, "exploration.impressionKept", { call, person, wouldWork }, { worries })]);
}

function checkReadiness(it: Situation, { levels }: CheckReadiness, { actor }: Context): Decision {
	const no = cannotMeet.keepToOurselves(it);
	if (no || actor.kind !== "person") return refused(no ?? refusal("people.ownerOnly"));
	const { person, side } = actor;
	return accept([event(side, "exploration.readinessChecked", { person, levels })]);
}

const enough = (
	no: No,
	type: "exploration.enoughSaid" | "exploration.enoughTakenBack",
	{ actor }: Context,
): Decision => (no ? refused(no) : accept([event("both", type, { side: sideOf(actor) })]));

/** "I could not act on this": a question back on one of the other side's opened answers. */
function askBack(it: Situation, { ask, question, text }: AskBack, { actor }: Context): Decision {
	const no = cannotMeet.askBack(it);
	if (no) return refused(no);
	if (it.exploration.asked.some((each) => each.id === ask)) return refused(refusal("exploration.askKnown"));
	return accept([event("both", "exploration.askedBack", { ask, side: sideOf(actor), question }, { text })]);
}

/** By the side that was asked; answering anew takes the place of the earlier answer. */
function answerBack(it: Situation, { ask, text }: AnswerBack, { actor }: Context): Decision {
	const no = cannotMeet.askBack(it);
	if (no) return refused(no);
	const side = sideOf(actor);
	const asked = it.exploration.asked.find((each) => each.id === ask);
	if (!asked) return refused(refusal("exploration.noSuchAsk"));
	if (asked.by !== otherSide(side)) return refused(refusal("exploration.notYourAsk"));
	return accept([event("both", "exploration.answeredBack", { ask, side }, { text })]);
}

function settleBack(it: Situation, { ask, actionable }: SettleBack, { actor }: Context): Decision {
	const no = cannotMeet.askBack(it);
	if (no) return refused(no);
	const side = sideOf(actor);
	const asked = it.exploration.asked.find((each) => each.id === ask);
	if (!asked) return refused(refusal("exploration.noSuchAsk"));
	if (asked.by !== side) return refused(refusal("exploration.notYourAsk"));
	if (!asked.answer) return refused(refusal("exploration.notAnswered"));
	return accept([event("both", "exploration.backSettled", { ask, side, actionable })]);
}
