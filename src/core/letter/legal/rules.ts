/** What is asked now at the latest: owners, channels, and the checks that follow (R32, B10). Listed, not judged. */
import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	type Refusal,
	type Result,
	refusal,
	type Side,
	sides,
	type Texts,
} from "../../kit.ts";
import { notOwner, type PeopleRefusal } from "../../people/rules.ts";
import { ownerOf, type PeopleState } from "../../people/state.ts";
import type { StagesRefusal } from "../../stages/rules.ts";
import { present, type StagesState } from "../../stages/state.ts";
import { legalChecks } from "./checklist.ts";
import {
	type AddCheck,
	type AddPaper,
	askedAbove,
	type DeclareOwners,
	type LegalEvents,
	type NameChannels,
	type SetCheck,
} from "./contract.ts";
import type { LegalState } from "./state.ts";

/** What the checklist reads of a partnership. */
export interface Situation {
	readonly stages: StagesState;
	readonly people: PeopleState;
	readonly legal: LegalState;
}

export type LegalRefusal =
	| "letter.sharesMisfit"
	| "letter.noSuchCheck"
	| "letter.checkKnown"
	| "letter.noSuchPerson"
	| "letter.paperKnown";
type Code = LegalRefusal | StagesRefusal | PeopleRefusal;
export type Decision = Result<readonly NewEvent[], Code>;
type No = Refusal<Code> | null;

const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });
const sideOf = (actor: Actor): Side => (actor.kind === "person" ? actor.side : "a");
const shared = <T extends keyof LegalEvents>(type: T, data: LegalEvents[T], texts: Texts = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data: data as NewEvent["data"],
	texts,
});

/** The list opens with the letter and stays open after it: a check does not end with a signature. */
export const beforeTheLetter = ({ stages }: Pick<Situation, "stages">): Refusal<StagesRefusal> | null => {
	if (stages.closed) return refusal("stages.closed", { how: stages.closed.how });
	if (stages.path.some((it) => it.kind === "letter")) return null;
	return refusal("stages.notThisStage", { stage: "letter", now: present(stages)?.kind ?? "invitation" });
};

/** One table for the button, its reason and the server; null means yes. */
export const cannotCheck = {
	declare: (it: Situation, actor: Actor): No => beforeTheLetter(it) ?? notOwner(actor),
	set: (it: Situation): No => beforeTheLetter(it),
};

/** Hundredths of a percent, so that 33.34 three times is not a fault of floating point. */
const hundredths = (share: string): number => Math.round(Number(share) * 100);

/** Do these shares make sense: each above a quarter, all within the whole? */
const sharesMisfit = (shares: readonly string[]): boolean =>
	shares.some((it) => hundredths(it) <= askedAbove * 100) ||
	shares.reduce((sum, it) => sum + hundredths(it), 0) > 10_000;

export function declareOwners(it: Situation, input: DeclareOwners, context: Context): Decision {
	const no = cannotCheck.declare(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	const owners = input.are === "named" ? input.owners : [];
	if (sharesMisfit(owners.map((each) => each.share)))
		return refused(refusal("letter.sharesMisfit", { above: askedAbove }));
	const facts = owners.map(({ kind, country, share }) => ({ kind, country, share }));
	const names = Object.fromEntries(owners.map(({ name }, n) => [`owner/${n}`, name]));
	return accept([shared("letter.ownersDeclared", { side, are: input.are, owners: facts }, names)]);
}

export function nameChannels(it: Situation, input: NameChannels, context: Context): Decision {
	const no = cannotCheck.declare(it, context.actor);
	if (no) return refused(no);
	const side = sideOf(context.actor);
	if (input.are === "unknown") return accept([shared("letter.channelsNamed", { side, are: "unknown", channels: [] })]);
	const channels = [...new Set(input.channels)];
	const others = input.others === null ? {} : { others: input.others };
	return accept([shared("letter.channelsNamed", { side, are: "named", channels }, others)]);
}

const isListed = (it: Situation, check: string): boolean =>
	legalChecks(it).some((each) => each.check.id === check) || it.legal.own.some((each) => each.id === check);

/** Says how far a check is. Whoever has a seat may: it helps both and binds neither. */
export function setCheck(it: Situation, { check, is, person, ...words }: SetCheck, context: Context): Decision {
	const no = cannotCheck.set(it);
	if (no) return refused(no);
	if (!isListed(it, check)) return refused(refusal("letter.noSuchCheck"));
	const seated = [...it.people.seats.a, ...it.people.seats.b];
	if (person !== null && !seated.some((seat) => seat.person === person)) return refused(refusal("letter.noSuchPerson"));
	const texts = Object.fromEntries(
		Object.entries(words).flatMap(([name, text]) => (text === null ? [] : [[name, text]])),
	);
	return accept([shared("letter.checkSet", { side: sideOf(context.actor), check, is, person }, texts)]);
}

export function addCheck(it: Situation, { check, title }: AddCheck, context: Context): Decision {
	const no = cannotCheck.set(it);
	if (no) return refused(no);
	if (it.legal.own.some((each) => each.id === check)) return refused(refusal("letter.checkKnown"));
	return accept([shared("letter.checkAdded", { side: sideOf(context.actor), check }, { title })]);
}

/** What a side has not answered yet: until it has, nobody signs. "Not yet known" was an answer until now. */
export interface LegalMissing {
	readonly code: "owners" | "channels";
	readonly by: Side;
}

export const legalMissing = ({ legal, people }: Pick<Situation, "legal" | "people">): readonly LegalMissing[] =>
	sides.flatMap((by): readonly LegalMissing[] => {
		if (!ownerOf(people, by)) return [];
		const isOpen = (answer: { readonly are: string } | null): boolean => answer === null || answer.are === "unknown";
		return [
			...(isOpen(legal.owners[by]) ? [{ code: "owners", by } as const] : []),
			...(isOpen(legal.channels[by]) ? [{ code: "channels", by } as const] : []),
		];
	});

/** Puts a file beside a check; what was said of the check before stays. */
export function addPaper(it: Situation, { check, file }: AddPaper, context: Context): Decision {
	const no = cannotCheck.set(it);
	if (no) return refused(no);
	if (!isListed(it, check)) return refused(refusal("letter.noSuchCheck"));
	if (it.legal.papers.some((each) => each.check === check && each.hash === file.hash && each.name !== null))
		return refused(refusal("letter.paperKnown"));
	const { name, ...kept } = file;
	return accept([shared("letter.paperAdded", { side: sideOf(context.actor), check, ...kept }, { name })]);
}
