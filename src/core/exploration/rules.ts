import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	otherSide,
	type Refusal,
	type Result,
	refusal,
	type Side,
	sides,
} from "../kit.ts";
import { notOwner, type PeopleRefusal } from "../people/rules.ts";
import { ownerOf, ownerSeat, type PeopleState } from "../people/state.ts";
import {
	cannotSeal,
	cannotWithdraw,
	type SealingRefusal,
	seal,
	type Waiting,
	waiting,
	withdraw,
} from "../sealing/rules.ts";
import { type SealedContent, type SealingState, slotOf } from "../sealing/state.ts";
import { close, enter, following, notIn, type StagesRefusal } from "../stages/rules.ts";
import type { StagesState } from "../stages/state.ts";
import { present } from "../stages/state.ts";
import { daysAfter } from "../time/zones.ts";
import { type DeclareNotAFit, type SealAnswers, type SealVerdict, slots } from "./contract.ts";
import { answersOpen, callsHeld, type ExplorationState, verdictOf } from "./state.ts";

export type ExplorationRefusal =
	| "exploration.answersFirst"
	| "exploration.callsFirst"
	| "exploration.videoKnown"
	| "exploration.callKnown"
	| "exploration.callToCome"
	| "exploration.bothSidesAttend"
	| "exploration.noSuchCall"
	| "exploration.saidAlready"
	| "exploration.notSaid"
	| "exploration.askKnown"
	| "exploration.noSuchAsk"
	| "exploration.notYourAsk"
	| "exploration.notAnswered"
	| "exploration.otherStillHasTime"
	| "exploration.nobodyThere";
export type Code = ExplorationRefusal | SealingRefusal | StagesRefusal | PeopleRefusal;
export type Decision = Result<readonly NewEvent[], Code>;
export type No = Refusal<Code> | null;

/** What exploration reads of a partnership. */
export interface Situation {
	readonly stages: StagesState;
	readonly people: PeopleState;
	readonly sealing: SealingState;
	readonly exploration: ExplorationState;
}

export const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });
export const sideOf = (actor: Actor): Side => (actor.kind === "person" ? actor.side : "a");

/** Before the invited owner has come, the inviting side may already explore: it answers, or lets it be. */
export const notExploring = (it: Situation): No => {
	if (it.stages.path.length > 0) return notIn(it.stages, "exploration");
	return it.stages.closed ? refusal("stages.closed", { how: it.stages.closed.how }) : null;
};

/**
 * May this actor do it now? One table for the button, its reason and the server; null means yes.
 */
export const cannot = {
	sealAnswers: (it: Situation, actor: Actor): No =>
		notExploring(it) ?? notOwner(actor) ?? cannotSeal(it.sealing, slots.answers, sideOf(actor)),
	withdrawAnswers: (it: Situation, actor: Actor): No =>
		notExploring(it) ?? notOwner(actor) ?? cannotTakeBack(it, slots.answers, sideOf(actor)),
	sealVerdict: (it: Situation, actor: Actor): No =>
		notExploring(it) ??
		notOwner(actor) ??
		(answersOpen(it.sealing) ? null : refusal("exploration.answersFirst")) ??
		tooFewCalls(it) ??
		cannotSeal(it.sealing, slots.verdict, sideOf(actor)),
	withdrawVerdict: (it: Situation, actor: Actor): No =>
		notExploring(it) ?? notOwner(actor) ?? cannotTakeBack(it, slots.verdict, sideOf(actor)),
	declareNotAFit: (it: Situation, actor: Actor): No => notExploring(it) ?? notOwner(actor),
	closeWithoutAnswer: (it: Situation, actor: Actor): No =>
		notExploring(it) ?? notOwner(actor) ?? stillHasTime(it, otherSide(sideOf(actor))),
};

/**
 * The verdict, whatever it says, comes after three calls, or when both owners know enough (R1): null means it may. Once one
 * verdict is sealed the other is never held up, not even by a call that is struck.
 */
export function tooFewCalls({ stages, exploration, sealing }: Situation): No {
	const verdict = slotOf(sealing, slots.verdict);
	if (verdict.a.is !== "none" || verdict.b.is !== "none") return null;
	const [have, need] = [callsHeld(exploration).length, stages.method.parameters.minCalls];
	const bothKnow = exploration.enough.a !== null && exploration.enough.b !== null;
	return have >= need || bothKnow ? null : refusal("exploration.callsFirst", { have, need });
}

/** While nobody has come who could match a seal, it may be taken back at any time: nobody leans on it, and it stays visible. */
function cannotTakeBack(it: Situation, slot: string, side: Side): No {
	const no = cannotWithdraw(it.sealing, slot, side);
	return no?.code === "sealing.notDueYet" && !ownerOf(it.people, otherSide(side)) ? null : no;
}

/**
 * Until when `side` is asked to match what the other holds sealed in `slot`, or to confirm its own (ISO); null where nothing
 * waits for it. Its days begin when its owner has come: who was not here yet cannot be late.
 */
export function askedUntil(it: Omit<Situation, "exploration">, slot: string, side: Side): string | null {
	const { [side]: mine, [otherSide(side)]: theirs } = slotOf(it.sealing, slot);
	const owner = ownerSeat(it.people, side);
	if (theirs.is !== "held" || theirs.confirmBy !== null || !owner) return null;
	const due = mine.is === "held" && mine.confirmBy !== null ? mine.confirmBy : theirs.due;
	const soonest = daysAfter(owner.since, it.stages.method.parameters.answerDays);
	return soonest > due ? soonest : due;
}

/** Every seal that stands alone before an owner of the other side and has not been noted as late. Shared chain only. */
export const awaited = (it: Situation): readonly Waiting[] =>
	waiting(it.sealing).flatMap((each) => {
		// What was sealed in a stage that both have skipped since stays sealed, and nobody has to match it.
		const now = present(it.stages);
		if (now && !each.slot.startsWith(`${now.kind}.`)) return [];
		const due = askedUntil(it, each.slot, each.late);
		return due === null ? [] : [{ ...each, due }];
	});

/** Has `side` let its time pass: a seal it did not match, or an invitation it did not use? */
function stillHasTime(it: Situation, side: Side): No {
	const late = Object.values(slots).some((slot) => slotOf(it.sealing, slot).late === side);
	if (late) return null;
	if (ownerOf(it.people, side)) return refusal("exploration.otherStillHasTime");
	const invited = it.people.invitations.filter((each) => each.side === side && each.role === "owner");
	if (invited.some((each) => each.is === "open")) return refusal("exploration.otherStillHasTime");
	return invited.some((each) => each.is === "expired") ? null : refusal("exploration.nobodyThere");
}

export function sealAnswers(it: Situation, input: SealAnswers, context: Context): Decision {
	const no = cannot.sealAnswers(it, context.actor);
	if (no) return refused(no);
	const due = daysAfter(context.at, it.stages.method.parameters.answerDays);
	const content = { data: {}, texts: input.answers };
	return accept(seal(it.sealing, slots.answers, sideOf(context.actor), content, input.salt, due, context));
}

export function withdrawAnswers(it: Situation, context: Context): Decision {
	const no = cannot.withdrawAnswers(it, context.actor);
	return no ? refused(no) : accept(withdraw(slots.answers, sideOf(context.actor)));
}

const keepReason = (side: Side, reason: string | null): readonly NewEvent[] =>
	reason === null ? [] : [{ chain: side, type: "exploration.reasonKept", version: 1, data: {}, texts: { reason } }];

/**
 * Seals a verdict (R3, B2). The second one opens both and decides: two "explore further" go on to the next stage,
 * any "not a fit" closes, politely. A reason that is not shared stays on the side's own chain.
 */
export function sealVerdict(it: Situation, input: SealVerdict, context: Context): Decision {
	const no = cannot.sealVerdict(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const shared = input.shareReason && input.reason !== null ? { reason: input.reason } : {};
	const content = { data: { verdict: input.verdict }, texts: shared };
	const due = daysAfter(context.at, it.stages.method.parameters.answerDays);
	const sealed = seal(it.sealing, slots.verdict, side, content, input.salt, due, context);
	const kept = keepReason(side, input.shareReason ? null : input.reason);
	return accept([...kept, ...sealed, ...verdictsOutcome(it.stages, sealed, context.at)]);
}

/**
 * What follows from these events where they open both verdicts, by the second seal or by a new owner's word that theirs
 * stands: two "explore further" go on, any "not a fit" closes. Nothing where they open none.
 */
export function verdictsOutcome(stages: StagesState, events: readonly NewEvent[], at: string): readonly NewEvent[] {
	const opened = events.filter((it) => it.type === "sealing.opened" && it.data["slot"] === slots.verdict);
	if (opened.length === 0) return [];
	const saidNo = (side: Side) =>
		opened.some(({ data }) => data["side"] === side && verdictOf(data["data"] as SealedContent["data"]) === "notAFit");
	const against = sides.filter((side) => saidNo(side));
	if (against.length > 0) return [close("notAFit", against)];
	const next = following(stages.method, "exploration");
	return next ? [enter(stages.method, next, at)] : [];
}

export function withdrawVerdict(it: Situation, context: Context): Decision {
	const no = cannot.withdrawVerdict(it, context.actor);
	return no ? refused(no) : accept(withdraw(slots.verdict, sideOf(context.actor)));
}

/** A decisive "not a fit", released by its author at once; the other side's seals stay closed for ever. */
export function declareNotAFit(it: Situation, input: DeclareNotAFit, context: Context): Decision {
	const no = cannot.declareNotAFit(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const shared = input.shareReason && input.reason !== null ? { reason: input.reason } : {};
	return accept([
		...keepReason(side, input.shareReason ? null : input.reason),
		{ chain: "both", type: "exploration.notAFit", version: 1, data: { side }, texts: shared },
		close("notAFit", [side]),
	]);
}

/** One side alone is never opened: what was sealed stays sealed, and the partnership ends with "no answer". */
export function closeWithoutAnswer(it: Situation, context: Context): Decision {
	const no = cannot.closeWithoutAnswer(it, context.actor);
	return no ? refused(no) : accept([close("noAnswer", [sideOf(context.actor)])]);
}
