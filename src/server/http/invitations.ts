import type { Context, Hono } from "hono";
import {
	acceptByLinks as acceptByLinksRequest,
	acceptRequest,
	type InvitationView,
	inviteRequest,
} from "../../core/api.ts";
import { slots } from "../../core/exploration/contract.ts";
import { type Actor, type Language, otherSide, type Side } from "../../core/kit.ts";
import { needsAccount } from "../../core/links.ts";
import { nextMoves } from "../../core/moves.ts";
import { isAsked } from "../../core/notices.ts";
import type { Partnership } from "../../core/partnership.ts";
import { cannotUse, notOwner } from "../../core/people/rules.ts";
import { actorIn, type Invitation } from "../../core/people/state.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { hashText } from "../../record/hash.ts";
import { followedIn } from "../notices/following.ts";
import { invitationMailOf } from "../notices/sent-invitations.ts";
import { readDrafts, writeDraft } from "./drafts.ts";
import type { Host } from "./host.ts";
import { bodyOf, commandIdOf } from "./input.ts";
import { leave, sendInvitation } from "./invitation-mail.ts";
import { callerOf } from "./limits.ts";
import { doneFor } from "./partnerships.ts";
import { languageOf, Refused, refusedBy } from "./problems.ts";
import { actorOf, readerOf, sameSeat, viewerOf } from "./session.ts";

/** An invitation reached by its link: the row that carries names, and what the record says of it. */
interface Reached {
	readonly partnership: string;
	readonly state: Partnership;
	readonly it: Invitation;
	readonly row: {
		readonly id: string;
		readonly note: string;
		readonly given_name: string;
		readonly language: string;
		readonly invited_by: string;
	};
}

const linkOf = (host: Host, invitation: string): string => `${host.url}/i/${host.secrets.invitationToken(invitation)}`;

/**
 * @throws {Refused} `people.noSuchInvitation` for every token that leads nowhere, whatever the reason.
 */
export async function reach(host: Host, c: Context, token: string): Promise<Reached> {
	host.limits.count("invitationLink", callerOf(host, c));
	const row = await host.store.db
		.selectFrom("invitation")
		.selectAll()
		.where("token_hash", "=", hashText(token))
		.executeTakeFirst();
	const state = row && (await host.keeper.read(row.partnership)).state;
	const it = state?.people.invitations.find((each) => each.id === row?.id);
	if (!row || !state || !it) throw new Refused("people.noSuchInvitation");
	return { partnership: row.partnership, state, it, row };
}

/** @throws {Refused} why this invitation is no longer good. */
export function stillGood(host: Host, state: Partnership, it: Invitation): void {
	const no = cannotUse(state.people, it.id, host.now());
	if (no) throw refusedBy(no);
	if (state.stages.closed) throw new Refused("stages.closed", { how: state.stages.closed.how });
}

export function invitationRoutes(app: Hono, host: Host): void {
	app.post("/api/partnerships/:id/invitations", (c) => invite(host, c, c.req.param("id")));
	app.get("/api/partnerships/:id/invitations/:invitation", async (c) => {
		const { it } = await ownInvitation(host, c);
		c.header("Cache-Control", "no-store");
		const row = await host.store.db
			.selectFrom("invitation")
			.select("address")
			.where("id", "=", it.id)
			.executeTakeFirst();
		const mail = await invitationMailOf(host.store.db, it.id, row?.address ?? null);
		return c.json({ link: linkOf(host, it.id), mail });
	});
	app.post("/api/partnerships/:id/invitations/:invitation/mail", async (c) => {
		const { it, viewer } = await ownInvitation(host, c);
		sameSeat(c, viewer);
		if (viewer.demo) throw new Refused("accounts.notInDemo");
		return sendInvitation(host, c, it.id, viewer.person);
	});
	app.get("/api/invitations/:token", async (c) => {
		const reached = await reach(host, c, c.req.param("token"));
		c.header("Cache-Control", "no-store");
		return c.json(await show(host, reached));
	});
	app.get("/api/invitations/:token/drafts", async (c) => c.json(await readDrafts(host, await formOf(host, c))));
	app.put("/api/invitations/:token/drafts/:field", async (c) => {
		const key = await formOf(host, c);
		return c.json(await writeDraft(host, c, key.state, key, c.req.param("field"), "invitation"));
	});
	app.post("/api/invitations/:token/by-links", (c) => acceptByLinks(host, c, c.req.param("token")));
	app.post("/api/invitations/:token/accept", (c) => accept(host, c, c.req.param("token")));
}

/** The invitation in this request's path, which this side's owner made and which still stands. */
async function ownInvitation(host: Host, c: Context) {
	const viewer = await viewerOf(host, c, c.req.param("id") ?? "");
	const no = notOwner(actorOf(viewer));
	if (no) throw refusedBy(no);
	const id = c.req.param("invitation");
	const it = viewer.kept.state.people.invitations.find((each) => each.id === id && each.by === viewer.side);
	if (!it) throw new Refused("people.noSuchInvitation");
	// The link to a facilitator is made before the other side agrees; it stays the same when it does.
	if (standing(host, viewer.kept.state, it) !== "waiting") stillGood(host, viewer.kept.state, it);
	return { viewer, it };
}

/** The form an invited owner may fill in before they have an account. Nobody else's invitation opens it: it is the side's own. */
async function formOf(host: Host, c: Context) {
	const reached = await reach(host, c, c.req.param("token") ?? "");
	stillGood(host, reached.state, reached.it);
	if (reached.it.role !== "owner") throw new Refused("accounts.signInFirst");
	return { partnership: reached.partnership, side: reached.it.side, form: slots.answers, state: reached.state };
}

async function invite(host: Host, c: Context, partnership: string): Promise<Response> {
	const viewer = await viewerOf(host, c, partnership);
	sameSeat(c, viewer);
	const {
		invitation,
		side,
		role,
		givenName,
		language,
		note,
		address = null,
	} = await bodyOf(c, inviteRequest, languageOf(c));
	if (viewer.demo) throw new Refused("accounts.notInDemo");
	host.limits.count("invite", viewer.person);
	const command = { name: "people.invite", input: { invitation, side, role } } as const;
	const outcome = await host.keeper.execute(partnership, command, commandIdOf(c), actorOf(viewer));
	doneFor(outcome, viewer.side);
	const row = {
		id: invitation,
		token_hash: hashText(host.secrets.invitationToken(invitation)),
		partnership,
		side,
		role,
		invited_by: viewer.person,
		note,
		language,
		given_name: givenName,
		made_at: host.now(),
		address,
	};
	await host.store.db
		.insertInto("invitation")
		.values(row)
		.onConflict((it) => it.doNothing())
		.execute();
	if (address !== null) await leave(host, invitation, address, language);
	c.header("Cache-Control", "no-store");
	const mail = await invitationMailOf(host.store.db, invitation, address);
	return c.json({ link: linkOf(host, invitation), mail }, 201);
}

/** An invitation to a partnership that has ended stands no more, whatever the record says of the invitation itself. */
function standing(host: Host, state: Partnership, it: Invitation): InvitationView["is"] {
	if (it.is !== "open") return it.is;
	if (state.stages.closed) return "withdrawn";
	if (it.expires <= host.now()) return "expired";
	return it.role === "facilitator" && !state.people.facilitator?.agreed ? "waiting" : "open";
}

async function show(host: Host, { state, it, row }: Reached): Promise<InvitationView> {
	const names = await host.accounts.people.names([row.invited_by]);
	const inviting = state.people.sides[it.by];
	const invited = state.people.sides[it.role === "facilitator" ? otherSide(it.by) : it.side];
	const language: Language = row.language === "ru" ? "ru" : "en";
	const theirs: Side = it.by;
	return {
		is: standing(host, state, it),
		side: it.side,
		role: it.role,
		type: state.stages.type,
		inviter: {
			...(names[row.invited_by] ?? { givenName: "", familyName: "" }),
			company: inviting.company ?? "—",
			country: inviting.country,
			zone: inviting.zone,
		},
		invited: {
			givenName: row.given_name,
			company: invited.company ?? "—",
			country: invited.country,
			zone: invited.zone,
			languages: invited.languages,
		},
		language,
		note: row.note,
		expires: it.expires,
		theySealed: theirs !== it.side && slotOf(state.sealing, slots.answers)[theirs].is !== "none",
	};
}

/** Takes the seat. The same person again gets the same answer; somebody else finds the invitation used. */
async function accept(host: Host, c: Context, token: string): Promise<Response> {
	const { person } = await readerOf(host, c);
	const reached = await reach(host, c, token);
	const { partnership, it, row } = reached;
	const { own } = await bodyOf(c, acceptRequest, languageOf(c));
	const { role, side } = it;
	const actor: Actor =
		role === "facilitator"
			? { kind: "facilitator", person: person.id }
			: { kind: "person", person: person.id, side, role };
	const command = { name: "people.join", input: { invitation: it.id, own } } as const;
	const reader = role === "facilitator" ? role : side;
	doneFor(await host.keeper.execute(partnership, command, commandIdOf(c), actor), reader);
	// Whoever has come needs no letter any more.
	await host.store.db.updateTable("invitation").set({ address: null }).where("id", "=", it.id).execute();
	if (own && role === "owner") await host.accounts.people.speaksFor(person.id, own);
	await becomesColleague(host, it, person.id, row.invited_by);
	host.accounts.forget();
	return c.json({ partnership });
}

/**
 * Takes the seat without an account: what is asked comes by mail, and is answered from there (B9). The same command again gets
 * the same answer. Answers with the link to the first thing that is asked, or null.
 */
async function acceptByLinks(host: Host, c: Context, token: string): Promise<Response> {
	const { partnership, state, it, row } = await reach(host, c, token);
	const { own, ...who } = await bodyOf(c, acceptByLinksRequest, languageOf(c));
	const { role, side } = it;
	// Who sits in the middle is asked nothing that a link could do.
	if (role === "facilitator") throw new Refused("accounts.signInFirst");
	if (role === "owner" && !own) throw new Refused("people.describeYourSide");
	host.limits.count("account", callerOf(host, c));
	const id = commandIdOf(c);
	const account = hashText(`by links ${it.id} ${who.email.toLowerCase()}`).slice(0, 32);
	// Used by this very person: the same answer again. By anybody else, or otherwise over: nobody is made for it.
	if (!(await host.accounts.people.hasPerson(account))) stillGood(host, state, it);
	const person = await host.accounts.makeByLinks(account, who);
	if (!person) throw new Refused("accounts.emailTaken");
	const command = { name: "people.join", input: { invitation: it.id, own } } as const;
	const actor: Actor = { kind: "person", person: person.id, side, role };
	doneFor(await host.keeper.execute(partnership, command, id, actor), side);
	if (own && role === "owner") await host.accounts.people.speaksFor(person.id, own);
	await becomesColleague(host, it, person.id, row.invited_by);
	host.accounts.forget();
	c.header("Cache-Control", "no-store");
	return c.json({ partnership, link: await firstLink(host, partnership, person.id, side) });
}

/** Whoever comes to the inviter's own side belongs to their company; an adviser works for several. */
async function becomesColleague(host: Host, { by, side, role }: Invitation, person: string, inviter: string) {
	if (by === side && role !== "adviser" && role !== "facilitator")
		await host.accounts.people.companies.join(person, inviter);
}

/** The path of a link to the most urgent thing that this person is asked now; null where there is none that a link can do. */
async function firstLink(host: Host, partnership: string, person: string, side: Side): Promise<string | null> {
	const kept = await host.keeper.read(partnership);
	const acting = kept.state && actorIn(kept.state.people, person, host.now());
	if (!kept.state || !acting || !isAsked(acting, false)) return null;
	const { listed } = await followedIn(host.store.db, kept);
	for (const { code } of nextMoves(kept.state, host.now()).filter((each) => each.side === side)) {
		const since = listed.find((each) => each.code === code && each.side === side)?.since;
		if (since === undefined || needsAccount(code)) continue;
		const token = await host.seatLinks.tokenFor(person, { partnership, code, since });
		return token && `/s/${token}`;
	}
	return null;
}
