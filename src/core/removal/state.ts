import type { Chain, PastEvent, Side } from "../kit.ts";
import type { SealingEvents } from "../sealing/contract.ts";
import type { RemovalEvents } from "./contract.ts";

/** What lies under a seal: still closed, or opened as this entry of the shared chain. */
type UnderSeal = { readonly slot: string; readonly openedAt: number | null };

/** An entry that carries texts. Their names alone: the words stand beside their entry, and nowhere else. */
interface Bearer {
	readonly position: number;
	readonly names: readonly string[];
	/** Null where the entry never lay under a seal, or its seal was taken back. */
	readonly seal: UnderSeal | null;
	/**
	 * Of an opened seal, where its statements are named (`exploration.answers/a`); of a version in the other language, the
	 * whole name of its statement; else null.
	 */
	readonly says: string | null;
}

/** So many places of a chain stand in one block: a long record would be copied with every entry otherwise. */
const block = 64;
const blockOf = (position: number): number => Math.floor((position - 1) / block);

/** A chain as removal reads it: how long it is, and which of its entries still carry texts, by blocks of their places. */
export interface Standing {
	readonly length: number;
	readonly blocks: readonly (readonly Bearer[])[];
}

/** One side's wish that a text be removed, and what became of it. */
export interface Request {
	readonly id: string;
	readonly by: Side;
	readonly person: string;
	readonly position: number;
	readonly name: string;
	/** Null where the reason itself has been removed. */
	readonly reason: string | null;
	readonly at: string;
	readonly is: "open" | "agreed" | "declined" | "withdrawn";
	readonly answeredAt: string | null;
	/** Why the other side declined. */
	readonly answer: string | null;
}

/** A text that is gone. */
export interface Removed {
	readonly chain: Chain;
	readonly position: number;
	readonly name: string;
	readonly at: string;
}

export interface RemovalState {
	readonly standing: Readonly<Record<Chain, Standing>>;
	readonly requests: readonly Request[];
	readonly removed: readonly Removed[];
}

const empty: Standing = { length: 0, blocks: [] };
export const nothingRemoved: RemovalState = {
	standing: { both: empty, a: empty, b: empty },
	requests: [],
	removed: [],
};

export const requestOf = (state: RemovalState, id: string): Request | undefined =>
	state.requests.find((it) => it.id === id);

/** Requests that wait for an answer, oldest first. */
export const openRequests = (state: RemovalState): readonly Request[] =>
	state.requests.filter((it) => it.is === "open");

/** Every entry of a chain that still carries texts, in order. */
export const bearersOn = (state: RemovalState, chain: Chain): readonly Bearer[] => state.standing[chain].blocks.flat();

/** The entry at this position that still carries a text of this name. */
export const bearerOf = (state: RemovalState, chain: Chain, position: number, name: string): Bearer | undefined =>
	state.standing[chain].blocks[blockOf(position)]?.find((it) => it.position === position && it.names.includes(name));

/** True where a text of this name stood at this position and was removed. */
export const isRemoved = (state: RemovalState, chain: Chain, position: number, name: string): boolean =>
	state.removed.some((it) => it.chain === chain && it.position === position && it.name === name);

/**
 * Folds one event of any room, known to this version or not: every entry has its place on its chain, and a place is what a
 * removal names. A text removed since is absent from its event and folds as one that is gone.
 */
export function evolve(state: RemovalState, event: PastEvent): RemovalState {
	const counted = count(state, event);
	switch (event.type) {
		case "sealing.opened": {
			const { slot, side } = event.data as SealingEvents["sealing.opened"];
			return sealed(counted, side, slot, { slot, openedAt: counted.standing.both.length });
		}
		case "sealing.withdrawn": {
			const { slot, side } = event.data as SealingEvents["sealing.withdrawn"];
			return sealed(counted, side, slot, null);
		}
		default:
			return request(counted, event);
	}
}

function request(state: RemovalState, event: PastEvent): RemovalState {
	const reason = event.texts["reason"] ?? null;
	switch (event.type as keyof RemovalEvents) {
		case "removal.asked":
			return { ...state, requests: [...state.requests, asked(event, reason)] };
		case "removal.agreed":
			return answered(state, event, { is: "agreed" });
		case "removal.declined":
			return answered(state, event, { is: "declined", answer: reason });
		case "removal.withdrawn":
			return answered(state, event, { is: "withdrawn" });
		case "record.textRemoved":
			return gone(state, event.data as RemovalEvents["record.textRemoved"], event.at);
		default:
			return state;
	}
}

function count(state: RemovalState, { chain, type, data, texts }: PastEvent): RemovalState {
	const { length, blocks } = state.standing[chain];
	const position = length + 1;
	const names = Object.keys(texts).sort();
	const seal = type === "sealing.held" ? { slot: String(data["slot"]), openedAt: null } : null;
	const bearer = { position, names, seal, says: saysOf(type, data) };
	const last = blocks[blockOf(position)] ?? [];
	const grown = names.length === 0 ? last : [...last, bearer];
	const isNew = blocks.length <= blockOf(position);
	if (grown === last && !isNew) return on(state, chain, { length: position, blocks });
	return on(state, chain, { length: position, blocks: isNew ? [...blocks, grown] : blocks.with(-1, grown) });
}

const on = (state: RemovalState, chain: Chain, standing: Standing): RemovalState => ({
	...state,
	standing: { ...state.standing, [chain]: standing },
});

function saysOf(type: string, data: PastEvent["data"]): string | null {
	if (type === "sealing.opened") return `${data["slot"]}/${data["side"]}`;
	return type === "language.translated" ? String(data["statement"]) : null;
}

/** The seal of a side in a slot has opened or been taken back: what it held closed stands otherwise now. */
function sealed(state: RemovalState, side: Side, slot: string, seal: UnderSeal | null): RemovalState {
	const { length, blocks } = state.standing[side];
	const isHeld = (it: Bearer): boolean => it.seal?.slot === slot && it.seal.openedAt === null;
	const next = blocks.map((its) => (its.some(isHeld) ? its.map((it) => (isHeld(it) ? { ...it, seal } : it)) : its));
	return on(state, side, { length, blocks: next });
}

function asked(event: PastEvent, reason: string | null): Request {
	const { request: id, position, name } = event.data as RemovalEvents["removal.asked"];
	const { actor, at } = event;
	const [by, person] = actor.kind === "person" ? ([actor.side, actor.person] as const) : (["a", ""] as const);
	return { id, by, person, position, name, reason, at, is: "open", answeredAt: null, answer: null };
}

function answered(state: RemovalState, event: PastEvent, how: Pick<Request, "is"> & Partial<Request>): RemovalState {
	const { request: id } = event.data as RemovalEvents["removal.agreed"];
	const requests = state.requests.map((it) => (it.id === id ? { ...it, ...how, answeredAt: event.at } : it));
	return { ...state, requests };
}

function gone(state: RemovalState, where: RemovalEvents["record.textRemoved"], at: string): RemovalState {
	const { chain, position, name } = where;
	const { length, blocks } = state.standing[chain];
	const left = (its: readonly Bearer[]) =>
		its.flatMap((it) => {
			const names = it.position === position ? it.names.filter((each) => each !== name) : it.names;
			return names.length === 0 ? [] : [{ ...it, names }];
		});
	const next = blocks.map((its, n) => (n === blockOf(position) ? left(its) : its));
	const removed = [...state.removed, { chain, position, name, at }];
	return { ...on(state, chain, { length, blocks: next }), removed };
}

/** What `viewer` may know: nothing of the other side's chain, not even how long it is. */
export function hide(state: RemovalState, viewer: Side): RemovalState {
	const { both, a, b } = state.standing;
	const standing = viewer === "a" ? { both, a, b: empty } : { both, a: empty, b };
	return { ...state, standing, removed: state.removed.filter((it) => it.chain === "both" || it.chain === viewer) };
}
