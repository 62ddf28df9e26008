/** Who does what, put into one perspective, and the sixteen ways two answers can meet. */
import type { Side } from "../kit.ts";
import { type Finding, found, type Said, type Scored, type WhoDoesIt } from "./finding.ts";
import type { Asked } from "./questions.ts";
import { answerTo, type Doer, type Responsible, type Sheet } from "./sheet.ts";

type Meeting = readonly [Scored, WhoDoesIt];

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
	return question.activities.map(({ id, weight }) => {
		const [ours, theirs] = [a?.[id] ?? null, b?.[id] ?? null];
		const said = { a: responsibleSaid(ours), b: responsibleSaid(theirs) };
		const part = { item: id, weight };
		if (!ours || !theirs) return found(question, "silent", said, { code: "empty" }, part);
		const [verdict, code] = meeting(ours, theirs);
		return found(question, verdict, said, { code }, part);
	});
}

const responsibleSaid = (it: Responsible | null): Said => it && { is: "responsible", responsible: it };
