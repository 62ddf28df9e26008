import type { Context, Hono } from "hono";
import {
	type DeliveryRow,
	mostPrograms,
	type ProgramMade,
	type ProgramNote,
	type ProgramRow,
	programWrite,
	type Tried,
	unreached,
} from "../../core/channels.ts";
import { notOwner } from "../../core/people/rules.ts";
import { misfit } from "../notices/outgoing.ts";
import { newSecret, resend, testProgram } from "../notices/programs.ts";
import type { ProgramTable } from "../store/tables.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused, refusedBy } from "./problems.ts";
import { actorOf, sameSeat, type Viewer, viewerOf } from "./session.ts";

const at = "/api/partnerships/:id/programs";
/** The latest deliveries that the log shows. */
const shown = 50;

/** Programs that one side has told: its own business, and its owner's to change. */
export function programRoutes(app: Hono, host: Host): void {
	const { programs } = host.channels;
	app.get(at, async (c) => c.json(await listOf(host, await ownerOf(host, c))));
	app.post(at, async (c) => {
		const viewer = await changing(host, c);
		const { program, address } = await bodyOf(c, programWrite, languageOf(c));
		const why = misfit(address, host.channels.allowPrivate);
		if (why) throw new Refused("channels.addressUnfit", { why });
		const secret = newSecret(host.random(32));
		if ((await listOf(host, viewer)).programs.length >= mostPrograms)
			throw new Refused("channels.tooManyPrograms", { most: mostPrograms });
		const row = {
			id: program,
			partnership: viewer.partnership,
			side: viewer.side,
			target: await host.box.lock(address),
			secret: await host.box.lock(secret),
			host: new URL(address).host,
			// It is told of what happens from here on; what was before it reads by the API.
			position: viewer.kept.heads.both.position,
			made_by: viewer.person,
			made_at: host.now(),
			failing_since: null,
			off_at: null,
		};
		const made = await host.store.db
			.insertInto("program")
			.values(row)
			.onConflict((it) => it.doNothing())
			.returning("id")
			.executeTakeFirst();
		if (!made) throw new Refused("http.idReused");
		const answer: ProgramMade = { program: rowOf(row), secret };
		return c.json(answer, 201);
	});
	app.delete(`${at}/:program`, async (c) => {
		const viewer = await changing(host, c);
		const { id } = await programOf(host, c, viewer);
		await host.store.db.transaction().execute(async (within) => {
			await within.deleteFrom("delivery").where("program", "=", id).execute();
			await within.deleteFrom("program").where("id", "=", id).execute();
		});
		return c.json(await listOf(host, viewer));
	});
	app.post(`${at}/:program/test`, async (c) => {
		const viewer = await changing(host, c);
		const reached = await testProgram(programs, await programOf(host, c, viewer));
		const good = reached.is === "answered" && reached.status >= 200 && reached.status < 300;
		const tried: Tried = {
			arrived: good,
			why: good ? null : reached.is === "answered" ? "answered" : reached.why,
			status: reached.is === "answered" ? reached.status : null,
		};
		return c.json(tried);
	});
	app.post(`${at}/:program/secret`, async (c) => {
		const viewer = await changing(host, c);
		const program = await programOf(host, c, viewer);
		const secret = newSecret(host.random(32));
		await change(host, program.id, { secret: await host.box.lock(secret) });
		const answer: ProgramMade = { program: rowOf(program), secret };
		return c.json(answer);
	});
	app.post(`${at}/:program/on`, async (c) => {
		const viewer = await changing(host, c);
		const program = await programOf(host, c, viewer);
		const position = viewer.kept.heads.both.position;
		await change(host, program.id, { off_at: null, failing_since: null, position });
		return c.json(await listOf(host, viewer));
	});
	app.get(`${at}/:program/deliveries`, async (c) => {
		const program = await programOf(host, c, await ownerOf(host, c));
		return c.json({ deliveries: await deliveriesOf(host, program.id) });
	});
	app.post(`${at}/:program/deliveries/:delivery/resend`, async (c) => {
		const program = await programOf(host, c, await changing(host, c));
		if (!(await resend(programs, program.id, c.req.param("delivery")))) throw new Refused("channels.noSuchProgram");
		return c.json({ deliveries: await deliveriesOf(host, program.id) });
	});
}

/** @throws {Refused} for everybody but an owner: what leaves the house is theirs to say. */
async function ownerOf(host: Host, c: Context): Promise<Viewer> {
	const viewer = await viewerOf(host, c, c.req.param("id") ?? "");
	if (viewer.demo) throw new Refused("accounts.notInDemo");
	const no = notOwner(actorOf(viewer));
	if (no) throw refusedBy(no);
	return viewer;
}

async function changing(host: Host, c: Context): Promise<Viewer> {
	const viewer = await ownerOf(host, c);
	sameSeat(c, viewer);
	host.limits.count("channel", viewer.person);
	return viewer;
}

/** A program of this side; another side's is answered like one that does not exist. */
async function programOf({ store }: Host, c: Context, { partnership, side }: Viewer): Promise<ProgramTable> {
	const row = await store.db
		.selectFrom("program")
		.selectAll()
		.where("id", "=", c.req.param("program") ?? "")
		.where("partnership", "=", partnership)
		.where("side", "=", side)
		.executeTakeFirst();
	if (!row) throw new Refused("channels.noSuchProgram");
	return row;
}

const change = ({ store }: Host, program: string, its: Partial<ProgramTable>) =>
	store.db.updateTable("program").set(its).where("id", "=", program).execute();

const rowOf = (it: ProgramTable): ProgramRow => ({
	id: it.id,
	host: it.host,
	since: it.made_at,
	failingSince: it.failing_since,
	offSince: it.off_at,
});

async function listOf({ store }: Host, { partnership, side }: Viewer): Promise<{ readonly programs: ProgramRow[] }> {
	const rows = await store.db
		.selectFrom("program")
		.selectAll()
		.where("partnership", "=", partnership)
		.where("side", "=", side)
		.orderBy("made_at")
		.execute();
	return { programs: rows.map(rowOf) };
}

async function deliveriesOf({ store }: Host, program: string): Promise<readonly DeliveryRow[]> {
	const rows = await store.db
		.selectFrom("delivery")
		.selectAll()
		.where("program", "=", program)
		.orderBy("made_at", "desc")
		.orderBy("id", "desc")
		.limit(shown)
		.execute();
	return rows.map((it): DeliveryRow => {
		const why = unreached.find((each) => each === it.answer) ?? null;
		const note = JSON.parse(it.payload) as ProgramNote;
		return {
			id: it.id,
			state: it.state as DeliveryRow["state"],
			about: note.type === "test" ? "test" : note.data.entry,
			tries: it.tries,
			answer: why ? null : it.answer,
			why,
			at: it.made_at,
			doneAt: it.done_at,
		};
	});
}
