/** The links that were sent to somebody, as they see them in their settings, and who may take them back. */
import type { Context, Hono } from "hono";
import { revokeLinks, revokeLinksOf, type SeatLinkRow } from "../../core/api.ts";
import { linkPurposes } from "../../core/links.ts";
import type { MoveCode } from "../../core/moves.ts";
import { notOwner } from "../../core/people/rules.ts";
import { linksOf, type SeatLinkRow as Row, revoke } from "../accounts/seat-links.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused, refusedBy } from "./problems.ts";
import { stillAsked } from "./seat-links.ts";
import { actorOf, readerOf, sameSeat, viewerOf } from "./session.ts";

export function keptLinkRoutes(app: Hono, host: Host): void {
	app.get("/api/me/seat-links", async (c) => {
		const { person } = await readerOf(host, c);
		c.header("Cache-Control", "no-store");
		return c.json({ links: await listFor(host, person.id) });
	});
	app.post("/api/me/seat-links/revoke", async (c) => {
		const { person } = await readerOf(host, c);
		const { link } = await bodyOf(c, revokeLinks, languageOf(c));
		const which = { person: person.id, ...(link === null ? {} : { id: link }) };
		return c.json({ revoked: await revoke(host.store.db, which, host.now()) });
	});
	app.post("/api/partnerships/:id/seat-links/revoke", (c) => revokeColleagues(host, c, c.req.param("id")));
}

/** The owner of a side takes back what its people hold: for a mailbox that is not theirs alone any more. */
async function revokeColleagues(host: Host, c: Context, partnership: string): Promise<Response> {
	const viewer = await viewerOf(host, c, partnership);
	sameSeat(c, viewer);
	const { person } = await bodyOf(c, revokeLinksOf, languageOf(c));
	const no = notOwner(actorOf(viewer));
	if (no) throw refusedBy(no);
	const { seats, former } = viewer.kept.state.people;
	const ours = [...seats[viewer.side], ...former[viewer.side]].some((it) => it.person === person);
	if (!ours) throw new Refused("people.noSuchColleague");
	return c.json({ revoked: await revoke(host.store.db, { person, partnership }, host.now()) });
}

async function listFor(host: Host, person: string): Promise<readonly SeatLinkRow[]> {
	const rows = await linksOf(host.store.db, person);
	const its: SeatLinkRow[] = [];
	for (const row of rows) {
		const kept = await host.keeper.read(row.partnership);
		const sides = kept.state?.people.sides;
		if (!sides || !(row.purpose in linkPurposes)) continue;
		its.push({
			id: row.id,
			partnership: row.partnership,
			companies: { a: sides.a.company ?? "—", b: sides.b.company ?? "—" },
			purpose: row.purpose as MoveCode,
			madeAt: row.made_at,
			expires: row.expires_at,
			is: await becomeOf(host, row),
		});
	}
	return its;
}

async function becomeOf(host: Host, row: Row): Promise<SeatLinkRow["is"]> {
	if (row.revoked_at !== null) return "revoked";
	const kept = await host.keeper.read(row.partnership);
	const { state } = kept;
	if (!state || !(await stillAsked(host, { ...kept, state }, row))) return "done";
	return row.expires_at <= host.now() ? "expired" : "open";
}
