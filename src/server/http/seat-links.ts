/**
 * Seat links: exactly one thing, without a password (B9). The token alone is the authority: no cookie is read, none is set.
 * Asking changes nothing, whoever asks and however often; what acts is a POST with the id of its command.
 */
import type { Context, Hono } from "hono";
import type { PartnershipView, PersonName, SeatLinkView } from "../../core/api.ts";
import { type ActingPerson, otherSide, type Side } from "../../core/kit.ts";
import { linkPurposes, linkShows, needsAccount } from "../../core/links.ts";
import { type Move, type MoveCode, nextMoves } from "../../core/moves.ts";
import { endOf, isAsked } from "../../core/notices.ts";
import { type Command, commands } from "../../core/partnership.ts";
import { actorIn, ownerOf } from "../../core/people/state.ts";
import { contentOf } from "../../record/chain.ts";
import { type Contact, contactOf } from "../accounts/contacts.ts";
import { linkOf, noteUsed, type SeatLinkRow } from "../accounts/seat-links.ts";
import { followedIn, sharedOf } from "../notices/following.ts";
import { readDrafts, writeDraft } from "./drafts.ts";
import type { Host } from "./host.ts";
import { bodyOf, commandIdOf } from "./input.ts";
import { callerOf } from "./limits.ts";
import { doneFor, keepDrafts } from "./partnerships.ts";
import { languageOf, Refused } from "./problems.ts";
import type { Begun } from "./session.ts";

/** A link that leads somewhere: whose it is, from which seat it speaks at this moment, and what stands. */
interface Reached {
	readonly row: SeatLinkRow & { readonly side: Side; readonly purpose: MoveCode };
	readonly contact: Contact;
	readonly acting: ActingPerson;
	readonly kept: Begun;
}

type Standing =
	| { readonly is: "open"; readonly move: Move }
	| { readonly is: "done" }
	| { readonly is: "passed" }
	| { readonly is: "expired" };

/**
 * @throws {Refused} `links.unknown` for every token that leads nowhere: wrong, taken back, of a seat that has ended.
 */
export async function reachLink(host: Host, c: Context, token: string): Promise<Reached> {
	host.limits.count("seatLink", callerOf(host, c));
	c.header("Cache-Control", "no-store");
	const row = await linkOf(host.store.db, token);
	const contact = row && (await contactOf(host.store.db, row.person));
	if (!row || !contact || !(row.purpose in linkPurposes)) throw new Refused("links.unknown");
	const kept = await host.keeper.read(row.partnership);
	const { state } = kept;
	const acting = state && actorIn(state.people, row.person, host.now());
	if (!state || !acting || acting.side !== row.side) throw new Refused("links.unknown");
	// A seat that ended took its links with it: whoever comes back finds the way in a message that is sent then.
	const left = state.people.former[acting.side].some((it) => it.person === row.person && it.endedAt >= row.made_at);
	if (left) throw new Refused("links.unknown");
	return {
		row: { ...row, side: acting.side, purpose: row.purpose as MoveCode },
		contact,
		acting,
		kept: { ...kept, state },
	};
}

/** The move that a link asks for, while it is asked on the very occasion that the link was made for; else null. */
export async function stillAsked(host: Host, kept: Begun, row: SeatLinkRow): Promise<Move | null> {
	const its = (it: { readonly code: string; readonly side: Side }) => it.code === row.purpose && it.side === row.side;
	const move = nextMoves(kept.state, host.now()).find(its);
	if (!move || row.used_at !== null) return null;
	const { listed } = await followedIn(host.store.db, kept);
	return listed.some((it) => its(it) && it.since === row.since) ? move : null;
}

/** What has become of it: asked still, of this person, on this occasion and in time; or not. */
async function standingOf(host: Host, { row, contact, acting, kept }: Reached): Promise<Standing> {
	const move = await stillAsked(host, kept, row);
	if (!move) return { is: "done" };
	if (!isAsked(acting, contact.settings.everything)) return { is: "passed" };
	return row.expires_at <= host.now() ? { is: "expired" } : { is: "open", move };
}

export function seatLinkRoutes(app: Hono, host: Host): void {
	app.get("/api/seat-links/:token", async (c) => {
		const reached = await reachLink(host, c, c.req.param("token"));
		return c.json(await show(host, reached));
	});
	app.get("/api/seat-links/:token/drafts", async (c) => {
		const { row, form } = await formOf(host, c, c.req.param("token"));
		return c.json(await readDrafts(host, { partnership: row.partnership, side: row.side, form }));
	});
	app.put("/api/seat-links/:token/drafts/:field", async (c) => {
		const { row, kept, form } = await formOf(host, c, c.req.param("token"));
		host.limits.count("seatLinkDraft", row.id);
		const key = { partnership: row.partnership, side: row.side, form };
		return c.json(await writeDraft(host, c, kept.state, key, c.req.param("field"), row.person));
	});
	app.post("/api/seat-links/:token/sign-in", (c) => askToSignIn(host, c, c.req.param("token")));
	app.post("/api/seat-links/:token/commands/:name", (c) => act(host, c, c.req.param("token"), c.req.param("name")));
}

/** @throws {Refused} why nothing can be done from it any more. */
function refuseUnlessOpen(it: Standing): void {
	if (it.is !== "open") throw new Refused(`links.${it.is}`);
}

async function formOf(host: Host, c: Context, token: string): Promise<Reached & { readonly form: string }> {
	const reached = await reachLink(host, c, token);
	const { form } = linkPurposes[reached.row.purpose];
	if (form === null) throw new Refused("links.otherPurpose");
	refuseUnlessOpen(await standingOf(host, reached));
	return { ...reached, form };
}

async function act(host: Host, c: Context, token: string, name: string): Promise<Response> {
	const reached = await reachLink(host, c, token);
	const { row, acting, kept } = reached;
	const named = linkPurposes[row.purpose].commands.find((it) => it === name);
	if (!named) throw new Refused("links.otherPurpose");
	host.limits.count("seatLinkCommand", row.id);
	const id = commandIdOf(c);
	// What was taken already is answered again, also where the link is used up by it.
	const taken = await host.store.command(row.partnership, `person:${row.person}`, id);
	if (!taken) refuseUnlessOpen(await standingOf(host, reached));
	const input = await bodyOf(c, commands[named].input, languageOf(c));
	const command = { name: named, input } as Command;
	const { both } = doneFor(await host.keeper.execute(row.partnership, command, id, acting), row.side);
	await keepDrafts(host, { partnership: row.partnership, side: row.side, person: row.person, kept }, command);
	const after = await host.keeper.read(row.partnership);
	if (after.state) {
		const then = await standingOf(host, { ...reached, kept: { ...after, state: after.state } });
		if (then.is === "done") await noteUsed(host.store.db, row.id, host.now());
	}
	return c.json({ both, own: 0 });
}

/**
 * Sends a sign-in link to the address of the person whose link this is: never to another one, and never into the answer. So that
 * a link that somebody else reads opens no account.
 */
async function askToSignIn(host: Host, c: Context, token: string): Promise<Response> {
	const { row, contact } = await reachLink(host, c, token);
	if (contact.address === null) throw new Refused("links.otherPurpose");
	host.limits.count("seatLinkSignIn", row.person);
	if (!host.mailReady) throw new Refused("accounts.noMail");
	const body = { email: contact.address };
	const said = await host.accounts.ask(new Headers(), { method: "POST", path: "/sign-in/magic-link", body });
	if (said.status >= 300) throw new Error(`the accounts library said ${said.status} ${said.code}`);
	return c.json({}, 202);
}

async function show(host: Host, reached: Reached): Promise<SeatLinkView> {
	const { row, contact, kept } = reached;
	const { a, b } = kept.state.people.sides;
	const { givenName, familyName, language, zone } = contact;
	const any = {
		purpose: row.purpose,
		person: { givenName, familyName, language, zone },
		side: row.side,
		companies: { a: a.company ?? "—", b: b.company ?? "—" },
		across: await acrossFrom(host, reached),
	};
	const standing = await standingOf(host, reached);
	if (standing.is === "done") return { ...any, is: "done", ...(await endFor(host, reached)) };
	if (standing.is !== "open") return { ...any, is: standing.is };
	const { due, late } = standing.move;
	const account = needsAccount(row.purpose);
	return { ...any, is: "open", account, expires: row.expires_at, due, late, reading: await readingFor(host, reached) };
}

/** Who answers for the other side. */
async function acrossFrom(host: Host, { row, kept }: Reached): Promise<PersonName | null> {
	const owner = ownerOf(kept.state.people, otherSide(row.side));
	return owner === null ? null : ((await host.accounts.people.names([owner]))[owner] ?? null);
}

/** By whom what was asked came to be asked no more. */
async function endFor(host: Host, { row, kept }: Reached) {
	const end = endOf(sharedOf(kept), { code: row.purpose, side: row.side, since: row.since });
	const person = end?.person ?? null;
	const at = end?.at ?? row.used_at;
	if (person === null) return { at, by: null };
	const name = (await host.accounts.people.names([person]))[person] ?? { givenName: "", familyName: "" };
	const { seats, former } = kept.state.people;
	const side: Side = [...seats.a, ...former.a].some((it) => it.person === person) ? "a" : "b";
	return { at, by: { ...name, side, you: person === row.person } };
}

/** What the one thing needs of the shared chain, and not an entry more (core/links.ts). */
async function readingFor(host: Host, { row, acting, kept }: Reached): Promise<PartnershipView> {
	const { seats, former } = kept.state.people;
	const persons = [...seats.a, ...seats.b, ...former.a, ...former.b].map((it) => it.person);
	return {
		partnership: row.partnership,
		viewer: { person: row.person, side: row.side, role: acting.role },
		entries: kept.entries
			.filter((it) => linkShows(row.purpose, contentOf(it)))
			.map(({ chain, position, content, hash, texts }) => ({ chain, position, content, hash, texts })),
		heads: [],
		key: "",
		names: await host.accounts.people.names(persons),
		cards: {},
		invited: {},
	};
}
