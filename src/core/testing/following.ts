/**
 * What a reasonable person does next: each of `nextMoves` as the command that makes it, with words that occur nowhere else.
 * Random histories lean on it to get far; a move that nobody can make does not compile.
 */
import { comparisonOf } from "../alignment/comparison.ts";
import { missingFor, versionOf } from "../alignment/gate.ts";
import type { Term } from "../alignment/terms.ts";
import { otherSide, type Side, sides } from "../kit.ts";
import { type Move, type MoveCode, nextMoves } from "../moves.ts";
import type { Command, Partnership } from "../partnership.ts";
import { type Proposal, standing } from "../proposals/state.ts";
import { openRequests } from "../removal/state.ts";
import { loneStarSheet, sensible, severnySheet } from "./aligning.ts";
import { sealAnswers, sealVerdict } from "./exploring.ts";
import * as lettering from "./lettering.ts";
import * as people from "./people.ts";

/** Words by which a step is known wherever they turn up: `word("success")`. */
export type Word = (what: string) => string;

/** Answers to the eight questions, every one of them a word of its own. */
export const answersIn = (word: Word) => ({
	success: word("success"),
	timeline: word("timeline"),
	resources: word("resources"),
	fallback: word("fallback"),
	whoPays: word("whoPays"),
	margin: word("margin"),
	salesCycle: word("salesCycle"),
	customer: word("customer"),
});

/** A whole sheet with words and figures of its own, `lot` (0-99) shifting the figures. */
export function sheetIn(side: Side, word: Word, lot: number) {
	const base = side === "a" ? severnySheet : loneStarSheet;
	const words = { gets: word("gets"), success: word("success"), fallback: word("fallback") };
	return { ...base, answers: { ...base.answers, ...words, margin: 30 + (lot % 3) * 5 } };
}

interface Turn {
	readonly state: Partnership;
	readonly side: Side;
	/** Makes ids and salts of its own. */
	readonly n: number;
	readonly word: Word;
}

const verdict = ({ n, word }: Turn) => sealVerdict(n % 17 === 5 ? "notAFit" : "exploreFurther", n, word("reason"));
const proposal = ({ n }: Turn) => people.id(0x1000 + n);

export const made: Record<MoveCode, (turn: Turn) => Command | null> = {
	"people.invite": ({ side, n }) => inviteOwner(side === "a" ? "b" : "a", n),
	"people.join": ({ state, side }) => {
		const open = state.people.invitations.findLast((it) => it.is === "open" && it.side === side && it.role === "owner");
		return open ? { name: "people.join", input: { invitation: open.id, own: people.loneStarKitchens } } : null;
	},
	"people.takeOver": () => ({ name: "people.takeOver", input: {} }),
	"people.confirm": ({ state, side }) => {
		const asked = Object.entries(state.sealing).find(([, { [side]: mine }]) => mine.is === "held" && mine.confirmBy);
		return asked ? { name: "people.confirmSealed", input: { slot: asked[0] } } : null;
	},
	"people.agreeFacilitator": ({ n }) =>
		n % 3 === 0
			? { name: "people.removeFacilitator", input: { reason: null } }
			: { name: "people.agreeFacilitator", input: {} },
	"removal.answer": ({ state, side }) => {
		const waits = openRequests(state.removal).find((it) => it.by !== side);
		return waits ? { name: "removal.agree", input: { request: waits.id } } : null;
	},
	"language.agree": ({ state, side }) => {
		const waits = state.language.terms.find(({ proposed }) => proposed && proposed.side !== side);
		const proposed = waits?.proposed;
		return proposed ? { name: "language.agreeTerm", input: { term: waits.id, proposal: proposed.id } } : null;
	},
	"stages.answerSkip": ({ word, n }) =>
		n % 3 === 0
			? { name: "stages.agreeSkip", input: { reason: word("skip") } }
			: { name: "stages.declineSkip", input: { reason: null } },
	"exploration.answer": ({ word, n }) => sealAnswers(answersIn(word), n),
	"exploration.meet": ({ state, side, n, word }) => {
		const alone = state.people.seats[otherSide(side)].length === 0;
		return alone || n % 3 > 0 ? { name: "exploration.sayEnough", input: {} } : call(state, n, word);
	},
	"exploration.answerBack": ({ state, side, word }) => {
		const waits = state.exploration.asked.find((it) => it.by !== side && !it.answer);
		return waits ? { name: "exploration.answerBack", input: { ask: waits.id, text: word("back") } } : null;
	},
	"exploration.decide": verdict,
	"exploration.waitOrEnd": () => ({ name: "exploration.closeWithoutAnswer", input: {} }),
	"alignment.fillSheet": ({ state, side, word, n }) => {
		const colleague = state.people.seats[side][1];
		if (colleague && n % 4 === 0) {
			return { name: "alignment.delegateSection", input: { section: "working", person: colleague.person } };
		}
		return { name: "alignment.submitSheet", input: { sheet: sheetIn(side, word, n), salt: people.salt(n) } };
	},
	"alignment.waitOrEnd": () => ({ name: "alignment.closeWithoutAnswer", input: {} }),
	"alignment.mark": ({ state, side }) => {
		const it = missingFor(state, comparisonOf(state)).find((each) => each.code === "mark" && each.by === side);
		const question = it?.code === "mark" ? it.question : "success";
		return { name: "alignment.mark", input: { question, theirs: "same", checkable: true } };
	},
	"alignment.answer": ({ state, side }) => {
		const waits = comparisonOf(state)?.terms.find(({ thread }) => {
			const now = standing(thread);
			return now !== null && now.side !== side;
		});
		const now = waits && standing(waits.thread);
		if (!now) return null;
		const input = { term: waits.id, proposal: now.id };
		return isWelcome(state, waits, now)
			? { name: "alignment.accept", input }
			: { name: "alignment.decline", input: { ...input, reason: null } };
	},
	"alignment.answerErratum": ({ state, side }) => {
		const waits = state.alignment.errata.find((it) => it.is === "offered" && it.side !== side);
		return waits ? { name: "alignment.acceptErratum", input: { erratum: waits.id } } : null;
	},
	"alignment.propose": (turn) => {
		const comparison = comparisonOf(turn.state);
		const open = missingFor(turn.state, comparison).find((it) => "term" in it && it.by === "both");
		const term = comparison?.terms.find((it) => open && "term" in open && it.id === open.term);
		if (!comparison || !term) return null;
		const offer = { is: "value", value: sensible(term, comparison) } as const;
		const wording = { en: turn.word("wording"), ru: null, note: null };
		return {
			name: "alignment.propose",
			input: { term: term.id, proposal: proposal(turn), answers: null, offer, ...wording },
		};
	},
	"alignment.nameSuccessor": ({ state, side, n }) => {
		const colleague = state.people.seats[side].find((it) => it.role !== "owner");
		if (colleague) return { name: "people.nameSuccessor", input: { person: colleague.person } };
		const role = "member" as const;
		return { name: "people.invite", input: { invitation: people.id(0x2000 + n), side, role } };
	},
	"letter.declare": (turn) => lettering.declaring(turn, turn.n),
	"letter.answer": (turn) => lettering.accepting(turn),
	"letter.catchUp": (turn) => lettering.catchingUp(turn),
	"letter.sign": ({ state, word }) => lettering.aimedSignature(state, word, false),
	"alignment.approve": ({ state }) => ({ name: "alignment.approve", input: { version: versionOf(state) } }),
};

/** To leave something open is declined, and so is what stands in another place already, or whose words were removed. */
function isWelcome(state: Partnership, { id, kind }: Term, { offer, texts }: Proposal): boolean {
	if (offer.is !== "value") return false;
	if (kind === "words") return texts["en"] !== undefined || texts["ru"] !== undefined;
	const others = comparisonOf(state)?.terms.filter((it) => it.kind === "kpi" && it.id !== id) ?? [];
	return kind !== "kpi" || others.every(({ value }) => !value || kpiName(value.value) !== kpiName(offer.value));
}

function kpiName(value: unknown): string {
	const { kpi } = value as { readonly kpi: { readonly id: string | null; readonly name: string | null } };
	return `${kpi.id} ${kpi.name}`;
}

/** A call of half an hour before the story begins, with somebody of each side there. */
export function call(state: Partnership, n: number, word: Word): Command & { readonly name: "exploration.recordCall" } {
	const attended = sides.map((side) => state.people.seats[side][0]?.person ?? `nobody of ${side}`);
	const input = { call: people.id(n), kind: "call", at: people.day(1), minutes: 30, attended } as const;
	return { name: "exploration.recordCall", input: { ...input, notes: word("notes"), nextStep: null } };
}

/** A film of a minute and a half, with what is said in it. */
export function video(n: number, word: Word): Command & { readonly name: "exploration.sendVideo" } {
	const hash = n.toString(16).padStart(64, "0");
	const file = { file: people.id(0x5000 + n), type: "video/webm", size: 1_000 + n, hash, name: word("film") } as const;
	const input = { video: people.id(0x6000 + n), file, seconds: 90, summary: word("summary") };
	return { name: "exploration.sendVideo", input };
}

const inviteOwner = (side: Side, n: number): Command => ({
	name: "people.invite",
	input: { invitation: people.id(n), side, role: "owner" },
});

/** The command that makes one of the moves that are open at `now`; `pick` chooses among them. Null where none can be made. */
export function followed(
	state: Partnership,
	now: string,
	{ pick, n, word }: { readonly pick: number; readonly n: number; readonly word: Word },
): { readonly move: Move; readonly command: Command } | null {
	const moves = nextMoves(state, now);
	const move = moves[pick % Math.max(1, moves.length)];
	const command = move ? made[move.code]({ state, side: move.side, n, word }) : null;
	return move && command ? { move, command } : null;
}
