/** The gate of alignment (R6): what is missing, and who can mend it. Both owners on one version of the document pass it. */
import { type Actor, accept, type Context, refusal, type Side, sides } from "../kit.ts";
import { notOwner } from "../people/rules.ts";
import { ownerOf, successorOf } from "../people/state.ts";
import { standing } from "../proposals/state.ts";
import { slotOf } from "../sealing/state.ts";
import { enter, following } from "../stages/rules.ts";
import { type Comparison, comparisonOf, type Situation } from "./comparison.ts";
import { slots } from "./contract.ts";
import { type Decision, type No, notComparing, refused, sideOf } from "./rules.ts";
import type { Term } from "./terms.ts";

/** One thing that is missing. `by`: whose move it is; both, where either may begin. */
export type Missing =
	| { readonly code: "sheet" | "owner" | "successor" | "approval"; readonly by: Side }
	| { readonly code: "mark"; readonly by: Side; readonly question: string }
	| { readonly code: "term" | "criticalTerm"; readonly by: Side | "both"; readonly term: string };

/** Everything that keeps the gate shut, approvals aside, in the order in which it is best mended. */
export function missingFor(it: Situation, comparison: Comparison | null): readonly Missing[] {
	const people = sides.flatMap((by): readonly Missing[] => {
		if (!ownerOf(it.people, by)) return [{ code: "owner", by }];
		return successorOf(it.people, by) ? [] : [{ code: "successor", by }];
	});
	if (!comparison) {
		const sheets = sides.filter((by) => slotOf(it.sealing, slots.sheet)[by].is === "none");
		return [...sheets.map((by) => ({ code: "sheet", by }) as const), ...people];
	}
	return [...unmarked(comparison), ...comparison.terms.flatMap(missingTerm), ...people];
}

/** Words that wait for the other side's mark, where they have to be known. */
function unmarked({ findings, terms }: Comparison): readonly Missing[] {
	return findings.flatMap((it): readonly Missing[] => {
		if (it.why.code !== "toBeMarked" || it.weight < 3) return [];
		const settled = terms.find((term) => term.id === `statement/${it.question}`)?.value;
		return settled ? [] : it.why.by.map((by) => ({ code: "mark", by, question: it.question }));
	});
}

function missingTerm(term: Term): readonly Missing[] {
	if (!term.needed || term.value || (term.is === "parked" && !term.critical)) return [];
	if (term.findings.some((it) => it.why.code === "toBeMarked")) return [];
	const made = standing(term.thread);
	const by = made ? (made.side === "a" ? "b" : "a") : "both";
	return [{ code: term.critical ? "criticalTerm" : "term", by, term: term.id }];
}

/**
 * The number of the document as it stands: it grows with everything that changes what the document says. An approval names
 * it, and holds for no other.
 */
export const versionOf = ({ alignment, proposals }: Situation): number =>
	1 +
	alignment.changes +
	Object.entries(proposals)
		.filter(([subject]) => subject.startsWith("alignment.term/"))
		.flatMap(([, thread]) => thread.proposals)
		.filter((it) => it.is === "accepted").length;

/** Has this side approved the document as it stands now? */
export const hasApproved = (it: Situation, side: Side): boolean =>
	it.alignment.approvals[side]?.version === versionOf(it);

/** May this actor approve the document now? Null means yes. */
export function cannotApprove(it: Situation, actor: Actor, comparison = comparisonOf(it)): No {
	const no = notComparing(it) ?? notOwner(actor);
	if (no) return no;
	const missing = missingFor(it, comparison).length;
	return missing > 0 ? refusal("alignment.gateShut", { missing }) : null;
}

/** Approves one version. The second owner on the same version opens the gate: the letter is next. */
export function approve(it: Situation, version: number, context: Context): Decision {
	const no = cannotApprove(it, context.actor);
	if (no) return refused(no);
	if (version !== versionOf(it)) return refused(refusal("alignment.changedMeanwhile", { version: versionOf(it) }));
	const side = sideOf(context.actor);
	const approved = { chain: "both", type: "alignment.approved", version: 1, data: { side, version } } as const;
	const other = side === "a" ? "b" : "a";
	const next = following(it.stages.method, "alignment");
	const through = hasApproved(it, other) && next ? [enter(it.stages.method, next, context.at)] : [];
	return accept([approved, ...through]);
}
