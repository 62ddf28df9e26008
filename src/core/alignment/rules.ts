/** My sheet: filled in apart, sealed by the owner, opened with the other side's (R4, B2). */
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
} from "../kit.ts";
import { notOwner, type PeopleRefusal } from "../people/rules.ts";
import type { ProposalsRefusal } from "../proposals/rules.ts";
import { type SealingRefusal, seal, withdraw } from "../sealing/rules.ts";
import { slotOf } from "../sealing/state.ts";
import { close, notIn, type StagesRefusal } from "../stages/rules.ts";
import { daysAfter } from "../time/zones.ts";
import { type Situation, sheetsOpen } from "./comparison.ts";
import { type CannotAlign, type DelegateSection, type SheetTyped, type SubmitSheet, slots } from "./contract.ts";
import { type ReadSheet, readSheet } from "./read-sheet.ts";
import { contentOf } from "./sealed-sheet.ts";

export type AlignmentRefusal =
	| "alignment.sheetUnreadable"
	| "alignment.otherStillHasTime"
	| "alignment.notOpenYet"
	| "alignment.alreadyOpen"
	| "alignment.noSuchColleague"
	| "alignment.noSuchQuestion"
	| "alignment.noSuchTerm"
	| "alignment.nothingToMark"
	| "alignment.noSuchKpi"
	| "alignment.noSuchErratum"
	| "alignment.answerUnreadable"
	| "alignment.valueMisfits"
	| "alignment.kpiMisfits"
	| "alignment.cannotBeParked"
	| "alignment.parkLater"
	| "alignment.notYourActivity"
	| "alignment.changedMeanwhile"
	| "alignment.gateShut";
export type Code = AlignmentRefusal | SealingRefusal | StagesRefusal | PeopleRefusal | ProposalsRefusal;
export type Decision = Result<readonly NewEvent[], Code>;
export type No = Refusal<Code> | null;

export const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });
export const sideOf = (actor: Actor): Side => (actor.kind === "person" ? actor.side : "a");
const inAlignment = (it: Situation): No => notIn(it.stages, "alignment");

/** Is the partnership in alignment, with both sheets open? Null means yes. */
export const notComparing = (it: Situation): No =>
	inAlignment(it) ?? (sheetsOpen(it.sealing) ? null : refusal("alignment.notOpenYet"));

/** May this actor do it now? One table for the button, its reason and the server; null means yes. */
export const cannot = {
	submitSheet: (it: Situation, actor: Actor): No =>
		inAlignment(it) ?? notOwner(actor) ?? cannotSubmit(it, sideOf(actor)),
	recallSheet: (it: Situation, actor: Actor): No =>
		inAlignment(it) ?? notOwner(actor) ?? cannotRecall(it, sideOf(actor)),
	closeWithoutAnswer: (it: Situation, actor: Actor): No =>
		inAlignment(it) ?? notOwner(actor) ?? stillHasTime(it, otherSide(sideOf(actor))),
	delegateSection: (it: Situation, actor: Actor): No =>
		inAlignment(it) ?? notOwner(actor) ?? cannotSubmit(it, sideOf(actor)),
	cannotAlign: (it: Situation, actor: Actor): No => inAlignment(it) ?? notOwner(actor),
};

function cannotSubmit(it: Situation, side: Side): No {
	const mine = slotOf(it.sealing, slots.sheet)[side];
	if (mine.is === "open") return refusal("alignment.alreadyOpen");
	return mine.is === "held" ? refusal("sealing.alreadySealed") : null;
}

/** Before the opening a side may take its sheet back at any time and commit anew; that it did stays visible. */
function cannotRecall(it: Situation, side: Side): No {
	const mine = slotOf(it.sealing, slots.sheet)[side];
	if (mine.is === "open") return refusal("alignment.alreadyOpen");
	return mine.is === "none" ? refusal("sealing.nothingSealed") : null;
}

const stillHasTime = (it: Situation, side: Side): No =>
	slotOf(it.sealing, slots.sheet).late === side ? null : refusal("alignment.otherStillHasTime");

/** Reads what the owner is about to seal: the partnership gives the type, the side its company's name. */
export const readTyped = (it: Situation, side: Side, typed: SheetTyped): ReadSheet =>
	readSheet({ ...typed, company: it.people.sides[side].company ?? "—" }, it.stages.type);

/** Seals a sheet; the second one opens both. Every misfit is for the page to say beside its field; here the first one is. */
export function submitSheet(it: Situation, input: SubmitSheet, context: Context): Decision {
	const no = cannot.submitSheet(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const read = readTyped(it, side, input.sheet);
	if (!read.ok) {
		const [first] = read.problems;
		const facts = { count: read.problems.length, where: first?.path.join(".") ?? "" };
		return refused(refusal("alignment.sheetUnreadable", facts));
	}
	const due = daysAfter(context.at, it.stages.method.parameters.answerDays);
	return accept(seal(it.sealing, slots.sheet, side, contentOf(read.sheet), input.salt, due, context));
}

export function recallSheet(it: Situation, context: Context): Decision {
	const no = cannot.recallSheet(it, context.actor);
	return no ? refused(no) : accept(withdraw(slots.sheet, sideOf(context.actor)));
}

/** One side alone is never opened: its sheet stays sealed, and the partnership ends with "no answer". */
export function closeWithoutAnswer(it: Situation, context: Context): Decision {
	const no = cannot.closeWithoutAnswer(it, context.actor);
	return no ? refused(no) : accept([close("noAnswer", [sideOf(context.actor)])]);
}

/** Who fills in a section is the side's own business: it stands on its own chain. */
export function delegateSection(it: Situation, { section, person }: DelegateSection, context: Context): Decision {
	const no = cannot.delegateSection(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	if (person !== null && !it.people.seats[side].some((seat) => seat.person === person))
		return refused(refusal("alignment.noSuchColleague"));
	return accept([{ chain: side, type: "alignment.sectionDelegated", version: 1, data: { section, person } }]);
}

/** "If you can't align here, don't proceed" (R6): said by either owner, openly; the reason is shared or kept. */
export function cannotAlign(it: Situation, { reason, shareReason }: CannotAlign, context: Context): Decision {
	const no = cannot.cannotAlign(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const shared = shareReason && reason !== null ? { reason } : {};
	const kept: readonly NewEvent[] =
		shareReason || reason === null
			? []
			: [{ chain: side, type: "alignment.reasonKept", version: 1, data: {}, texts: { reason } }];
	return accept([
		...kept,
		{ chain: "both", type: "alignment.couldNotAlign", version: 1, data: { side }, texts: shared },
		close("couldNotAlign", [side]),
	]);
}
