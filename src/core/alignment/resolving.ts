/** After the opening: marks, pairs, corrections, and one thread per term until a value stands (R5, B3). */
import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	otherSide,
	type Refusal,
	refusal,
	type Side,
	type Texts,
} from "../kit.ts";
import { notOwner } from "../people/rules.ts";
import * as proposals from "../proposals/rules.ts";
import { type Comparison, comparisonOf, ownSheet, type Situation } from "./comparison.ts";
import type {
	AddErratum,
	AgreedKpi,
	AlignmentEvents,
	AnswerProposal,
	Assign,
	Comment,
	DeclineProposal,
	MarkWords,
	PairKpis,
	Propose,
} from "./contract.ts";
import type { Question } from "./questions.ts";
import { readSheet } from "./read-sheet.ts";
import { type Decision, type No, notComparing, refused, sideOf } from "./rules.ts";
import { parted } from "./sealed-sheet.ts";
import { answerTo } from "./sheet.ts";
import { subjectOf, type Term } from "./terms.ts";
import { valueMisfits } from "./values.ts";

/** May this actor take part in the comparison, and bind the side? One table for the button, its reason and the server. */
export const cannotResolve = {
	bind: (it: Situation, actor: Actor): No => notComparing(it) ?? notOwner(actor),
	comment: (it: Situation): No => notComparing(it),
};

const shared = <T extends keyof AlignmentEvents>(type: T, data: AlignmentEvents[T], texts: Texts = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data: data as NewEvent["data"],
	texts,
});

/** What a rule needs once the door is passed: the side that acts and the whole comparison. */
interface Open {
	readonly side: Side;
	readonly comparison: Comparison;
}

function opened(it: Situation, context: Context, no: No, then: (open: Open) => Decision): Decision {
	if (no) return refused(no);
	const comparison = comparisonOf(it);
	if (!comparison) return refused(refusal("alignment.notOpenYet"));
	return then({ side: sideOf(context.actor), comparison });
}

const binding = (it: Situation, context: Context, then: (open: Open) => Decision): Decision =>
	opened(it, context, cannotResolve.bind(it, context.actor), then);

export function mark(it: Situation, input: MarkWords, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		const question = comparison.questions.find((each) => each.id === input.question);
		if (question?.kind !== "narrative") return refused(refusal("alignment.noSuchQuestion"));
		const theirs = answerTo(comparison.sheets[otherSide(side)], question.id, "narrative");
		if (theirs === null) return refused(refusal("alignment.nothingToMark"));
		const checkable = question.success ? input.checkable : null;
		return accept([shared("alignment.marked", { side, question: question.id, theirs: input.theirs, checkable })]);
	});
}

const sidesOf = (side: Side, { ours, theirs }: PairKpis): { readonly a: string; readonly b: string } =>
	side === "a" ? { a: ours, b: theirs } : { a: theirs, b: ours };

/** Two KPIs under two names, joined by hand. Both must stand in the sheets. */
export function pairKpis(it: Situation, input: PairKpis, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		const pair = sidesOf(side, input);
		const known = (of: Side): boolean =>
			(answerTo(comparison.sheets[of], "kpis", "kpis") ?? []).some(({ id, name }) => (id ?? name) === pair[of]);
		if (!known("a") || !known("b")) return refused(refusal("alignment.noSuchKpi"));
		return accept([shared("alignment.kpisPaired", { side, ...pair })]);
	});
}

export function unpairKpis(it: Situation, input: PairKpis, context: Context): Decision {
	return binding(it, context, ({ side }) => {
		const pair = sidesOf(side, input);
		const stands = it.alignment.pairs.some((each) => each.a === pair.a && each.b === pair.b);
		if (!stands) return refused(refusal("alignment.noSuchKpi"));
		return accept([shared("alignment.kpisUnpaired", { side, ...pair })]);
	});
}

/** A correction beside the original. It replaces the original in the comparison only when the other side lets it. */
export function addErratum(it: Situation, input: AddErratum, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		const question = comparison.questions.find((each) => each.id === input.question);
		const sheet = ownSheet(it, side);
		if (!question || !sheet) return refused(refusal("alignment.noSuchQuestion"));
		if (it.alignment.errata.some((each) => each.id === input.erratum)) return refused(refusal("proposals.known"));
		const { type, company, date, rates, daysOff } = sheet;
		const dates = daysOff.map(([from, to]) => `${from}/${to}`);
		const read = readSheet({ type, company, date, rates, daysOff: dates, answers: { [question.id]: input.answer } });
		const answer = read.ok ? read.sheet.answers[question.id] : undefined;
		if (!answer) return refused(refusal("alignment.answerUnreadable"));
		const { data, texts } = parted(question.id, answer);
		const why: Texts = input.why === null ? {} : { why: input.why };
		const facts = { erratum: input.erratum, side, question: question.id, answer: data };
		return accept([
			shared("alignment.erratumAdded", facts as AlignmentEvents["alignment.erratumAdded"], { ...texts, ...why }),
		]);
	});
}

export function answerErratum(
	it: Situation,
	{ erratum, reason, takes }: { readonly erratum: string; readonly reason: string | null; readonly takes: boolean },
	context: Context,
): Decision {
	return binding(it, context, ({ side }) => {
		const waits = it.alignment.errata.find(
			(each) => each.id === erratum && each.is === "offered" && each.side !== side,
		);
		if (!waits) return refused(refusal("alignment.noSuchErratum"));
		if (takes) return accept([shared("alignment.erratumAccepted", { erratum, side })]);
		return accept([shared("alignment.erratumDeclined", { erratum, side }, reason === null ? {} : { reason })]);
	});
}

const termIn = ({ terms }: Comparison, id: string): Term | undefined => terms.find((it) => it.id === id);
const questionIn = ({ questions }: Comparison, { question }: Term): Question | null =>
	questions.find((it) => it.id === question) ?? null;
const isKpi = (it: Term["value"]): readonly AgreedKpi[] => (it?.value.is === "kpi" ? [it.value.kpi] : []);

/** A value for a term, a counter to the other's, or a date until which it is left open. */
export function propose(it: Situation, input: Propose, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		const term = termIn(comparison, input.term);
		if (!term) return refused(refusal("alignment.noSuchTerm"));
		const subject = subjectOf(term.id);
		const no =
			proposals.cannotPropose(it.proposals, subject, side, input) ?? offerMisfits(term, comparison, input, context);
		if (no) return refused(no);
		const texts = Object.fromEntries(
			(["en", "ru", "note"] as const).flatMap((name) => {
				const text = input[name];
				return text === null ? [] : [[name, text]];
			}),
		);
		return accept([proposals.propose(subject, side, input, texts)]);
	});
}

function offerMisfits(term: Term, comparison: Comparison, { offer, en, ru }: Propose, context: Context): No {
	if (offer.is === "park") {
		if (term.critical) return refusal("alignment.cannotBeParked");
		return offer.until > context.at.slice(0, 10) ? null : refusal("alignment.parkLater");
	}
	const taken = comparison.terms.flatMap((each) => (each.id === term.id ? [] : isKpi(each.value)));
	return valueMisfits(term, questionIn(comparison, term), offer.value, { en, ru }, taken);
}

/** Accepting is binding: what fitted when it was proposed must still fit, for three KPIs may have become two alike. */
export function acceptProposal(it: Situation, { term: id, proposal }: AnswerProposal, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		const term = termIn(comparison, id);
		if (!term) return refused(refusal("alignment.noSuchTerm"));
		const no = proposals.cannotAnswer(it.proposals, subjectOf(id), side, proposal);
		if (no) return refused(no);
		const made = term.thread.proposals.find((each) => each.id === proposal);
		const { en = null, ru = null } = made?.texts ?? {};
		const offer = made?.offer as Propose["offer"] | undefined;
		const words = { term: id, proposal, answers: null, en, ru, note: null };
		const misfit = offer ? offerMisfits(term, comparison, { ...words, offer }, context) : null;
		return misfit ? refused(misfit) : accept([proposals.acceptProposal(subjectOf(id), side, proposal)]);
	});
}

export function declineProposal(it: Situation, input: DeclineProposal, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		if (!termIn(comparison, input.term)) return refused(refusal("alignment.noSuchTerm"));
		const subject = subjectOf(input.term);
		const no: Refusal<proposals.ProposalsRefusal> | null = proposals.cannotAnswer(
			it.proposals,
			subject,
			side,
			input.proposal,
		);
		return no ? refused(no) : accept([proposals.decline(subject, side, input.proposal, input.reason)]);
	});
}

export function withdrawProposal(it: Situation, input: AnswerProposal, context: Context): Decision {
	return binding(it, context, ({ side }) => {
		const subject = subjectOf(input.term);
		const no = proposals.cannotWithdraw(it.proposals, subject, side, input.proposal);
		return no ? refused(no) : accept([proposals.withdrawProposal(subject, side, input.proposal)]);
	});
}

export function comment(it: Situation, input: Comment, context: Context): Decision {
	return opened(it, context, cannotResolve.comment(it), ({ side, comparison }) => {
		if (!termIn(comparison, input.term)) return refused(refusal("alignment.noSuchTerm"));
		return accept([proposals.comment(subjectOf(input.term), side, input.comment)]);
	});
}

/** The one person of one's own side who answers for an activity (R19); until someone is named it is the owner. */
export function assign(it: Situation, { activity, person }: Assign, context: Context): Decision {
	return binding(it, context, ({ side, comparison }) => {
		if (!it.people.seats[side].some((seat) => seat.person === person))
			return refused(refusal("alignment.noSuchColleague"));
		const value = termIn(comparison, `does/roles/${activity}`)?.value?.value;
		const ours = value?.is === "doer" && (value.doer === side || value.accountable === side);
		if (!ours) return refused(refusal("alignment.notYourActivity"));
		return accept([shared("alignment.assigned", { side, activity, person })]);
	});
}
