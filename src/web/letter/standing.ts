/** Where the letter stands for one side: what its page has to say first. Pure. */

import { otherSide, type Side } from "../../core/kit.ts";
import type { Letter } from "../../core/letter/letter.ts";
import type { Missing } from "../../core/letter/rules.ts";
import { present, type StagesState } from "../../core/stages/state.ts";

/** `before`: no letter yet. `now`: it is being written. `after`: the partnership went on. `closed`: it ended in this stage. */
export type When = "before" | "now" | "after" | "closed";

export function whenOf(stages: StagesState): When {
	if (!stages.path.some((it) => it.kind === "letter")) return "before";
	if (stages.closed) return "closed";
	return present(stages)?.kind === "letter" ? "now" : "after";
}

/** What one side has before it. Numbers count clauses. */
export type Standing =
	| { readonly is: "concluded" }
	/** Both left the stage unfinished, or it ended there: the letter was not signed. */
	| { readonly is: "unsigned" }
	| { readonly is: "weSigned" | "theySigned" }
	| { readonly is: "answer" | "handOver" | "waits" | "mend"; readonly clauses: number }
	| { readonly is: "owner"; readonly by: Side }
	/** Nothing is open: `rounds` tells a fresh draft from a letter that was talked about. */
	| { readonly is: "ready"; readonly rounds: number };

/** `drafted`: how many clauses this side has changed and not handed over. */
export function standingOf(
	letter: Letter,
	missing: readonly Missing[],
	side: Side,
	when: When,
	drafted: number,
): Standing {
	const proposedBy = (its: Side): number => letter.clauses.filter(({ proposal }) => proposal?.side === its).length;
	const [theirs, ours] = [proposedBy(otherSide(side)), proposedBy(side)];
	if (letter.concludedAt !== null) return { is: "concluded" };
	if (when !== "now") return { is: "unsigned" };
	if (letter.signatures[side]) return { is: "weSigned" };
	if (letter.signatures[otherSide(side)]) return { is: "theySigned" };
	if (theirs > 0) return { is: "answer", clauses: theirs };
	if (ours > 0) return { is: "waits", clauses: ours };
	if (drafted > 0) return { is: "handOver", clauses: drafted };
	const mend = missing.filter((it) => it.code === "lags" || it.code === "removedText").length;
	if (mend > 0) return { is: "mend", clauses: mend };
	const [owner] = missing.flatMap((it) => (it.code === "owner" ? [it.by] : []));
	return owner ? { is: "owner", by: owner } : { is: "ready", rounds: letter.rounds.length };
}

/** The clause that the next move is about, or null. */
export function nextClause(letter: Letter, missing: readonly Missing[], side: Side): string | null {
	const waiting = letter.clauses.find(({ proposal }) => proposal?.side === otherSide(side));
	if (waiting) return waiting.id;
	const behind = missing.find((it) => it.code === "lags" || it.code === "removedText");
	return behind && "clause" in behind ? behind.clause : null;
}
