/** Who does what and who decides what, put into one perspective, and the ways two answers can meet. */
import type { Side } from "../kit.ts";
import { type Finding, found, type Said, type Scored, type WhoDecides, type WhoDoesIt } from "./finding.ts";
import type { Activity, Asked, Question } from "./questions.ts";
import { answerTo, type Doer, type Responsible, type Sheet, type Speaker } from "./sheet.ts";

type Meeting = readonly [Scored, WhoDoesIt];
type Ruling = readonly [Scored, WhoDecides];

const met = {
	oneAccountable: ["overlap", "oneAccountable"],
	bothUnnamed: ["close", "bothUnnamed"],
	speakerLeads: ["close", "speakerLeads"],
	countsOnOther: ["gap", "countsOnOther"],
	bothClaim: ["gap", "bothClaim"],
	eachThinksTheOther: ["conflict", "eachThinksTheOther"],
	speakerOffers: ["close", "speakerOffers"],
	leftToNobody: ["conflict", "leftToNobody"],
	halfLeftToNobody: ["gap", "halfLeftToNobody"],
	outOfScope: ["overlap", "outOfScope"],
} as const satisfies Record<WhoDoesIt, Meeting>;

/**
 * A's answer, then B's, each in its speaker's words: A's *us* and B's *you* are both A. The law names fourteen of the
 * sixteen; *both* against *nobody* is ours: who says "both" takes one half (as "us" would: close) and counts on the other
 * for the other half (as "you" would: conflict), so it is a gap.
 */
const table: Readonly<Record<Doer, Readonly<Record<Doer, Meeting>>>> = {
	us: { us: met.bothClaim, you: met.oneAccountable, both: met.speakerLeads, nobody: met.speakerOffers },
	you: { us: met.oneAccountable, you: met.eachThinksTheOther, both: met.countsOnOther, nobody: met.leftToNobody },
	both: { us: met.speakerLeads, you: met.countsOnOther, both: met.bothUnnamed, nobody: met.halfLeftToNobody },
	nobody: { us: met.speakerOffers, you: met.leftToNobody, both: met.halfLeftToNobody, nobody: met.outOfScope },
};

const ruled = {
	oneDecides: ["overlap", "oneDecides"],
	bothDecide: ["overlap", "bothDecide"],
	aloneOrTogether: ["close", "aloneOrTogether"],
	leftOrTogether: ["gap", "leftOrTogether"],
	bothWantIt: ["gap", "bothWantIt"],
	eachLeavesIt: ["conflict", "eachLeavesIt"],
} as const satisfies Record<WhoDecides, Ruling>;

/**
 * The last word (R25) meets as work does, except that deciding together is an agreement of its own: work of both needs
 * one name that answers for it, a decision of both needs two owners who say yes.
 */
const rulings: Readonly<Record<Speaker, Readonly<Record<Speaker, Ruling>>>> = {
	us: { us: ruled.bothWantIt, you: ruled.oneDecides, both: ruled.aloneOrTogether },
	you: { us: ruled.oneDecides, you: ruled.eachLeavesIt, both: ruled.leftOrTogether },
	both: { us: ruled.aloneOrTogether, you: ruled.leftOrTogether, both: ruled.bothDecide },
};

/** How two answers about one activity meet. Both doing it with one name accountable is settled. */
export function meeting(a: Responsible, b: Responsible): Meeting {
	const oneName = a.accountable !== null && b.accountable !== null && a.accountable !== b.accountable;
	if (a.by === "both" && b.by === "both" && oneName) return met.oneAccountable;
	return table[a.by][b.by];
}

export function compareResponsibilities(
	question: Asked<"responsibilities">,
	sheets: Readonly<Record<Side, Sheet>>,
): readonly Finding[] {
	const a = answerTo(sheets.a, question.id, question.kind);
	const b = answerTo(sheets.b, question.id, question.kind);
	const compare = question.lastWord ? compareDeciders : compareDoers;
	return question.activities.map((it) => compare(question, it, { a: a?.[it.id] ?? null, b: b?.[it.id] ?? null }));
}

type Named = Readonly<Record<Side, Responsible | null>>;

function compareDoers(question: Question, { id, weight }: Activity, { a, b }: Named): Finding {
	const said = { a: responsibleSaid(a), b: responsibleSaid(b) };
	const part = { item: id, weight };
	if (!a || !b) return found(question, "silent", said, { code: "empty" }, part);
	const [verdict, code] = meeting(a, b);
	return found(question, verdict, said, { code }, part);
}

function compareDeciders(question: Question, { id, weight }: Activity, named: Named): Finding {
	const [a, b] = [deciderOf(named.a), deciderOf(named.b)];
	const said = { a: lastWordSaid(a), b: lastWordSaid(b) };
	const part = { item: id, weight };
	if (!a || !b) return found(question, "silent", said, { code: "empty" }, part);
	const [verdict, code] = rulings[a][b];
	return found(question, verdict, said, { code }, part);
}

/** Nobody cannot be named for the last word (doersOf): it would be no answer. */
const deciderOf = (it: Responsible | null): Speaker | null => (it === null || it.by === "nobody" ? null : it.by);

const responsibleSaid = (it: Responsible | null): Said => it && { is: "responsible", responsible: it };
const lastWordSaid = (by: Speaker | null): Said => by && { is: "lastWord", by };
