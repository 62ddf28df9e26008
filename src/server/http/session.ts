import type { Context } from "hono";
import type { ActingPerson, Actor, Facilitating, Role, Side } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { actorIn, isFacilitator } from "../../core/people/state.ts";
import type { Reader } from "../accounts/accounts.ts";
import type { Kept } from "../keeper.ts";
import { type DemoSeat, demoSeat } from "./demo.ts";
import type { Host } from "./host.ts";
import { callerOf } from "./limits.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";

declare const minted: unique symbol;

/**
 * Proof that someone has a seat in a partnership, and which. Only this file makes one, so that nothing
 * of a partnership can even be asked for without it.
 */
export interface Viewer {
	readonly [minted]: true;
	readonly partnership: string;
	readonly person: string;
	readonly side: Side;
	readonly role: Role;
	/** As whom they act at the moment of this request: their seat, and the owner they are deputy of today. */
	readonly acting: ActingPerson;
	readonly demo: boolean;
	readonly kept: Begun;
}

/** Proof that someone reads a partnership as its neutral facilitator: what both sides may, and nothing of either's own. */
export interface Onlooker {
	readonly [minted]: true;
	readonly partnership: string;
	readonly person: string;
	readonly side: "facilitator";
	readonly role: "facilitator";
	readonly acting: Facilitating;
	readonly demo: false;
	readonly kept: Begun;
}
/** Whoever may read. */
export type Reading = Viewer | Onlooker;

export const actorOf = ({ acting }: Reading): Actor => acting;

/**
 * Whom a program acts for by the API key it sends; null where it sends none.
 * @throws {Refused} `accounts.keyUnfit`, `http.tooMany`.
 */
export async function keyReader(host: Host, c: Context): Promise<Reader | null> {
	const key = /^Bearer\s+(\S{1,200})$/i.exec(heard(c, "authorization") ?? "")?.[1];
	if (key === undefined) return null;
	const reader = await host.accounts.byKey(key);
	if (!reader?.key) {
		host.limits.count("keyUnfit", callerOf(host, c));
		throw new Refused("accounts.keyUnfit");
	}
	host.limits.count("key", reader.key);
	return reader;
}

/** Whoever is signed in, or acts by an API key; null for everybody else. @throws {Refused} as `keyReader`. */
export async function maybeReader(host: Host, c: Context): Promise<Reader | null> {
	return (await keyReader(host, c)) ?? host.accounts.readerOf(heard(c, "cookie"));
}

/** The signed-in reader. @throws {Refused} `accounts.signInFirst`; as `keyReader`. */
export async function readerOf(host: Host, c: Context): Promise<Reader> {
	const reader = await maybeReader(host, c);
	if (!reader) throw new Refused("accounts.signInFirst");
	return reader;
}

/** Whoever is signed in in this browser. @throws {Refused} `accounts.keyNotHere` for a program, `accounts.signInFirst`. */
export async function holderOf(host: Host, c: Context): Promise<Reader> {
	const reader = await readerOf(host, c);
	if (reader.key !== null) throw new Refused("accounts.keyNotHere");
	return reader;
}

/**
 * Who has a seat on a side of the partnership in this request's path.
 * @throws {Refused} as `readingOf`; `people.facilitatorOnlyReads` for the facilitator, who has nothing of a side's own.
 */
export async function viewerOf(host: Host, c: Context, partnership: string): Promise<Viewer> {
	const reading = await readingOf(host, c, partnership);
	if (reading.side === "facilitator") throw new Refused("people.facilitatorOnlyReads");
	return reading;
}

/**
 * Who reads the partnership in this request's path: from a seat or as its facilitator. Everybody else is answered as if there
 * were none.
 * @throws {Refused} `accounts.signInFirst`, `partnership.unknown`.
 */
export async function readingOf(host: Host, c: Context, partnership: string): Promise<Reading> {
	const demo = demoSeat(host, c);
	const person = demo?.partnership === partnership ? demo.person : (await maybeReader(host, c))?.person.id;
	if (person === undefined) throw new Refused("accounts.signInFirst");
	const kept = await host.keeper.read(partnership);
	if (!hasBegun(kept)) throw new Refused("partnership.unknown");
	return seated(host, kept, person, demo);
}

/** What a viewer looks at: a partnership that exists. */
export type Begun = Kept & { readonly state: Partnership };
const hasBegun = (kept: Kept): kept is Begun => kept.state !== null;

function seated(host: Host, kept: Begun, person: string, demo: DemoSeat | null): Reading {
	const { partnership, state } = kept;
	const byDemo = demo?.partnership === partnership && demo.person === person;
	if (byDemo && state.stages.born !== "demo") throw new Refused("partnership.unknown");
	if (isFacilitator(state.people, person)) {
		const acting = { kind: "facilitator", person } as const;
		return { partnership, person, side: "facilitator", role: "facilitator", acting, demo: false, kept } as Onlooker;
	}
	const acting = actorIn(state.people, person, host.now());
	if (!acting) throw new Refused("partnership.unknown");
	const { side, role } = acting;
	return { partnership, person, side, role, acting, demo: byDemo, kept } as Viewer;
}

/** The owner of the other side of a demonstration: what its switch may step into, and nothing else may. */
export function acrossTheTable(viewer: Viewer, side: Side): string {
	const { state } = viewer.kept;
	if (!viewer.demo || state.stages.born !== "demo") throw new Refused("demo.notADemo");
	const owner = state.people.seats[side].find((seat) => seat.role === "owner");
	if (!owner) throw new Refused("demo.notADemo");
	return owner.person;
}

/**
 * A command is bound to the seat it was written from: an account switched in another window sends nothing that was queued.
 * @throws {Refused} `http.otherSeat`
 */
export function sameSeat(c: Context, viewer: Reading): void {
	if (heard(c, "x-oba-seat") !== `${viewer.person}@${viewer.side}`) throw new Refused("http.otherSeat");
}
