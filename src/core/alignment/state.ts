import { type Json, otherSide, type PastEvent, type Side, type Texts } from "../kit.ts";
import type { AlignmentEvents, sections } from "./contract.ts";
import type { Mark } from "./sheet.ts";

/** A correction of an opened answer (domain: Corrections). Once accepted it replaces the original in the comparison. */
export interface Erratum {
	readonly id: string;
	readonly side: Side;
	readonly question: string;
	/** As `parted` (sealed-sheet.ts) leaves it, with its texts. */
	readonly answer: Json;
	readonly texts: Texts;
	readonly why: string | null;
	readonly at: string;
	readonly is: "offered" | "accepted" | "declined";
	readonly reason: string | null;
}

/** Two KPIs joined by hand, by whom. */
interface PairedKpis {
	readonly a: string;
	readonly b: string;
	readonly by: Side;
}

/** Who approved which version, and when. */
interface Approval {
	readonly version: number;
	readonly at: string;
	readonly person: string | null;
}

export interface AlignmentState {
	/** Who of a side fills in which section; empty for whoever may not read it. */
	readonly delegates: Readonly<Record<Side, Readonly<Partial<Record<(typeof sections)[number], string>>>>>;
	/** What each side says of the other's words, by question. */
	readonly marks: Readonly<Record<Side, Readonly<Record<string, Mark>>>>;
	readonly pairs: readonly PairedKpis[];
	readonly errata: readonly Erratum[];
	/** The person of each side who answers for an activity, where it is not the owner. */
	readonly assigned: Readonly<Record<Side, Readonly<Record<string, string>>>>;
	readonly approvals: Readonly<Record<Side, Approval | null>>;
	/** How often something changed that the document says, agreed values aside. */
	readonly changes: number;
	readonly ended: { readonly side: Side; readonly at: string; readonly reason: string | null } | null;
	/** Why a side could not align, kept for itself. */
	readonly reasons: Readonly<Record<Side, string | null>>;
}

export const untouched: AlignmentState = {
	delegates: { a: {}, b: {} },
	marks: { a: {}, b: {} },
	pairs: [],
	errata: [],
	assigned: { a: {}, b: {} },
	approvals: { a: null, b: null },
	changes: 0,
	ended: null,
	reasons: { a: null, b: null },
};

/** Folds one event of alignment, for any visible subset. */
export function evolve(state: AlignmentState, event: PastEvent): AlignmentState {
	switch (event.type as keyof AlignmentEvents) {
		case "alignment.sectionDelegated": {
			const { section, person } = event.data as AlignmentEvents["alignment.sectionDelegated"];
			const side = event.chain as Side;
			const { [section]: _, ...others } = state.delegates[side];
			const own = person === null ? others : { ...others, [section]: person };
			return { ...state, delegates: { ...state.delegates, [side]: own } };
		}
		case "alignment.marked": {
			const { side, question, theirs, checkable } = event.data as AlignmentEvents["alignment.marked"];
			const own = { ...state.marks[side], [question]: { theirs, checkable } };
			return changed({ ...state, marks: { ...state.marks, [side]: own } });
		}
		case "alignment.kpisPaired": {
			const { side, a, b } = event.data as AlignmentEvents["alignment.kpisPaired"];
			return changed({ ...state, pairs: [...apart(state, a, b), { a, b, by: side }] });
		}
		case "alignment.kpisUnpaired": {
			const { a, b } = event.data as AlignmentEvents["alignment.kpisUnpaired"];
			return changed({ ...state, pairs: apart(state, a, b) });
		}
		case "alignment.erratumAdded":
			return { ...state, errata: [...state.errata, offered(event)] };
		case "alignment.erratumAccepted": {
			const { erratum } = event.data as AlignmentEvents["alignment.erratumAccepted"];
			return changed(unread(answered(state, erratum, "accepted", null), erratum));
		}
		case "alignment.erratumDeclined": {
			const { erratum } = event.data as AlignmentEvents["alignment.erratumDeclined"];
			return answered(state, erratum, "declined", event.texts["reason"] ?? null);
		}
		case "alignment.assigned": {
			const { side, activity, person } = event.data as AlignmentEvents["alignment.assigned"];
			const own = { ...state.assigned[side], [activity]: person };
			return changed({ ...state, assigned: { ...state.assigned, [side]: own } });
		}
		case "alignment.approved": {
			const { side, version } = event.data as AlignmentEvents["alignment.approved"];
			const person = event.actor.kind === "person" ? event.actor.person : null;
			return { ...state, approvals: { ...state.approvals, [side]: { version, at: event.at, person } } };
		}
		case "alignment.couldNotAlign": {
			const { side } = event.data as AlignmentEvents["alignment.couldNotAlign"];
			return { ...state, ended: { side, at: event.at, reason: event.texts["reason"] ?? null } };
		}
		case "alignment.reasonKept":
			return { ...state, reasons: { ...state.reasons, [event.chain]: event.texts["reason"] ?? null } };
	}
}

const changed = (state: AlignmentState): AlignmentState => ({ ...state, changes: state.changes + 1 });

const apart = (state: AlignmentState, a: string, b: string): AlignmentState["pairs"] =>
	state.pairs.filter((it) => it.a !== a || it.b !== b);

function offered({ data, texts, at }: PastEvent): Erratum {
	const { erratum, side, question, answer } = data as AlignmentEvents["alignment.erratumAdded"];
	const { why = null, ...own } = texts;
	return { id: erratum, side, question, answer: answer as Json, texts: own, why, at, is: "offered", reason: null };
}

const answered = (state: AlignmentState, id: string, is: Erratum["is"], reason: string | null): AlignmentState => ({
	...state,
	errata: state.errata.map((it) => (it.id === id ? { ...it, is, reason } : it)),
});

/** Other words stand there now: how the other side read the original says nothing of them. */
function unread(state: AlignmentState, id: string): AlignmentState {
	const it = state.errata.find((each) => each.id === id);
	if (!it) return state;
	const reader = otherSide(it.side);
	const { [it.question]: _, ...others } = state.marks[reader];
	return { ...state, marks: { ...state.marks, [reader]: others } };
}

/** What `viewer` may know: everything but how the other side shares its work, and its private reason. */
export function hide(state: AlignmentState, viewer: Side): AlignmentState {
	const { delegates, reasons } = state;
	return viewer === "a"
		? { ...state, delegates: { a: delegates.a, b: {} }, reasons: { a: reasons.a, b: null } }
		: { ...state, delegates: { a: {}, b: delegates.b }, reasons: { a: null, b: reasons.b } };
}
