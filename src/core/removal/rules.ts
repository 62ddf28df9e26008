import {
	type Actor,
	accept,
	type Chain,
	type Context,
	type NewEvent,
	type Refusal,
	type Result,
	refusal,
	refuse,
	type Side,
	sides,
} from "../kit.ts";
import { notOwner, type PeopleRefusal } from "../people/rules.ts";
import { type AskRemoval, commands, type DeclineRemoval, type RemovalCommand, type RemoveOwn } from "./contract.ts";
import { bearerOf, bearersOn, isRemoved, openRequests, type RemovalState, type Request, requestOf } from "./state.ts";

export type RemovalRefusal =
	| "removal.noSuchEntry"
	| "removal.noSuchText"
	| "removal.alreadyGone"
	| "removal.alreadyAsked"
	| "removal.requestKnown"
	| "removal.noSuchRequest"
	| "removal.answered"
	| "removal.otherSideAnswers"
	| "removal.askerOnly"
	| "removal.takeSealBack"
	| "removal.openedForBoth";
type Code = RemovalRefusal | PeopleRefusal;
type Decision = Result<readonly NewEvent[], Code>;
type No = Refusal<Code> | null;

const refused = (no: Refusal<Code>): Decision => ({ ok: false, refusal: no });

/**
 * May this actor do it now? One table for the button, its reason and the server; null means yes. A closed partnership bars
 * nothing here: what was pasted by mistake does not become right when the two part.
 */
export const cannot = {
	/** Any seat may ask: who sees the mistake first says so. The other side's owner decides. */
	ask: (state: RemovalState, position: number, name: string): No =>
		notThere(state, "both", position, name) ??
		(openRequests(state).some((it) => it.position === position && it.name === name)
			? refusal("removal.alreadyAsked")
			: null),
	answer: (state: RemovalState, request: string, actor: Actor): No => {
		const it = requestOf(state, request);
		if (!it) return refusal("removal.noSuchRequest");
		if (it.is !== "open") return refusal("removal.answered", { is: it.is });
		if (actor.kind !== "person" || actor.side === it.by) return refusal("removal.otherSideAnswers");
		return notOwner(actor);
	},
	/** Whoever asked, and the owner of their side or a deputy: they bind it, also where a member spoke too soon. */
	withdraw: (state: RemovalState, request: string, actor: Actor): No => {
		const it = requestOf(state, request);
		if (!it) return refusal("removal.noSuchRequest");
		if (it.is !== "open") return refusal("removal.answered", { is: it.is });
		return speaksFor(it, actor) ? null : refusal("removal.askerOnly");
	},
	removeOwn: (state: RemovalState, position: number, name: string, actor: Actor): No => {
		const no = notOwner(actor);
		if (no || actor.kind !== "person") return no;
		const seal = bearerOf(state, actor.side, position, name)?.seal;
		if (seal) return refusal(seal.openedAt === null ? "removal.takeSealBack" : "removal.openedForBoth");
		return notThere(state, actor.side, position, name);
	},
};

const speaksFor = ({ by, person }: Request, actor: Actor): boolean =>
	actor.kind === "person" && actor.side === by && (actor.person === person || notOwner(actor) === null);

function notThere(state: RemovalState, chain: Chain, position: number, name: string): No {
	if (bearerOf(state, chain, position, name)) return null;
	if (position > state.standing[chain].length) return refusal("removal.noSuchEntry", { position });
	return refusal(isRemoved(state, chain, position, name) ? "removal.alreadyGone" : "removal.noSuchText", { position });
}

const onBoth = (type: string, data: NewEvent["data"], reason?: string): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data,
	...(reason === undefined ? {} : { texts: { reason } }),
});

/** The deed: said on the chain of the text itself, so that whoever holds that chain can check it. */
const removed = (chain: Chain, position: number, name: string): NewEvent => ({
	chain,
	type: "record.textRemoved",
	version: 1,
	data: { chain, position, name },
});

/**
 * The same words elsewhere: in the versions of an opened statement in the other language, and under the seal it was opened
 * from, on its side's own chain. That comes last: of the other side's chain a browser that predicts sees nothing.
 */
function twins(state: RemovalState, position: number, name: string): readonly NewEvent[] {
	const both = bearersOn(state, "both");
	const says = both.find((it) => it.position === position)?.says;
	const versions = both.filter((it) => it.says === `${says}/${name}`);
	const sealed = sides.flatMap((side: Side) =>
		bearersOn(state, side)
			.filter((it) => it.seal?.openedAt === position && it.names.includes(name))
			.map((it) => removed(side, it.position, name)),
	);
	return [...versions.flatMap((it) => it.names.map((each) => removed("both", it.position, each))), ...sealed];
}

export const isRemoval = (command: { readonly name: string }): command is RemovalCommand =>
	Object.hasOwn(commands, command.name);

export function decide(state: RemovalState, command: RemovalCommand, context: Context): Decision {
	switch (command.name) {
		case "removal.ask":
			return ask(state, command.input);
		case "removal.agree":
			return agree(state, command.input.request, context);
		case "removal.decline":
			return decline(state, command.input, context);
		case "removal.withdraw":
			return withdraw(state, command.input.request, context);
		case "removal.removeOwn":
			return removeOwn(state, command.input, context);
	}
}

function ask(state: RemovalState, input: AskRemoval): Decision {
	const { request, chain, position, name, reason } = input;
	const no = cannot.ask(state, position, name);
	if (no) return refused(no);
	// The browser makes the id: one that stands already would answer two requests at once.
	if (requestOf(state, request)) return refuse("removal.requestKnown");
	return accept([onBoth("removal.asked", { request, chain, position, name }, reason)]);
}

function agree(state: RemovalState, request: string, context: Context): Decision {
	const no = cannot.answer(state, request, context.actor);
	const it = requestOf(state, request);
	if (no || !it) return refused(no ?? refusal("removal.noSuchRequest"));
	const gone = notThere(state, "both", it.position, it.name);
	if (gone) return refused(gone);
	return accept([
		onBoth("removal.agreed", { request }),
		removed("both", it.position, it.name),
		...twins(state, it.position, it.name),
	]);
}

function decline(state: RemovalState, input: DeclineRemoval, context: Context): Decision {
	const no = cannot.answer(state, input.request, context.actor);
	return no ? refused(no) : accept([onBoth("removal.declined", { request: input.request }, input.reason)]);
}

function withdraw(state: RemovalState, request: string, context: Context): Decision {
	const no = cannot.withdraw(state, request, context.actor);
	return no ? refused(no) : accept([onBoth("removal.withdrawn", { request })]);
}

/** What one side alone reads, that side alone removes. */
function removeOwn(state: RemovalState, { position, name }: RemoveOwn, { actor }: Context): Decision {
	const no = cannot.removeOwn(state, position, name, actor);
	if (no || actor.kind !== "person") return refused(no ?? refusal("people.ownerOnly"));
	return accept([removed(actor.side, position, name)]);
}
