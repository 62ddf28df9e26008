import type { Context, Hono } from "hono";
import type { Language } from "../../core/kit.ts";
import type { NoticeWay } from "../../core/notices.ts";
import {
	type GivenUp,
	type MailTested,
	type MessageShown,
	type MessageState,
	messageStates,
	type Outbox,
	type OutboxRow,
} from "../../core/outbox.ts";
import { contactOf } from "../accounts/contacts.ts";
import { sendJob } from "../notices/gathering.ts";
import { aboutOf } from "../notices/sending.ts";
import { invitationOf } from "../notices/sent-invitations.ts";
import type { Job } from "../store/store.ts";
import type { MessageTable } from "../store/tables.ts";
import { administratorOf } from "./administrator.ts";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";

const page = 50;
/** Given-up work that is shown at once. */
const most = 200;

/** What was sent, what waits and what failed, for whoever administers the host: to whom and how far, never where it leads. */
export function outboxRoutes(app: Hono, host: Host): void {
	app.get("/api/outbox", async (c) => {
		await administratorOf(host, c);
		return c.json(await list(host, c.req.query("before") ?? null));
	});
	app.post("/api/outbox/test", async (c) => {
		const { person } = await administratorOf(host, c);
		host.limits.count("testMail", person.id);
		const contact = await contactOf(host.store.db, person.id);
		const tested: MailTested = contact ? await host.mailer.test(contact, host.newId()) : { is: "notSetUp" };
		return c.json(tested);
	});
	app.get("/api/outbox/:id", async (c) => {
		await administratorOf(host, c);
		return c.json(await show(host, await messageOf(host, c)));
	});
	app.post("/api/outbox/:id/again", async (c) => {
		await administratorOf(host, c);
		await again(host, await messageOf(host, c));
		return c.json({});
	});
	app.post("/api/outbox/jobs/:job/again", async (c) => {
		await administratorOf(host, c);
		const job = Number(c.req.param("job"));
		const dead = (await host.store.deadJobs(most)).find((it) => it.id === job);
		if (!dead || !(await host.store.revive(job, host.now()))) throw new Refused("outbox.noSuchMessage");
		const message = messageIn(dead);
		if (message) await waits(host, message);
		return c.json({});
	});
}

async function messageOf({ store }: Host, c: Context): Promise<MessageTable> {
	const id = c.req.param("id") ?? "";
	const row = await store.db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirst();
	if (!row) throw new Refused("outbox.noSuchMessage");
	return row;
}

async function list(host: Host, before: string | null): Promise<Outbox> {
	const { db } = host.store;
	// Many are made in one moment: where a page ends, the id says which of them was the last.
	const [at = "", last = ""] = before?.split(" ") ?? [];
	let asked = db
		.selectFrom("message")
		.selectAll()
		.orderBy("made_at", "desc")
		.orderBy("id")
		.limit(page + 1);
	if (before !== null)
		asked = asked.where((it) => it.or([it("made_at", "<", at), it.and([it("made_at", "=", at), it("id", ">", last)])]));
	const rows = await asked.execute();
	const shown = rows.slice(0, page);
	const names = await namesFor(host, shown);
	return {
		mail: host.mailer.sender.ready,
		messages: shown.map((row) => rowOf(row, names)),
		next:
			rows.length > page
				? shown
						.slice(-1)
						.map((it) => `${it.made_at} ${it.id}`)
						.join()
				: null,
		givenUp: (await host.store.deadJobs(most)).map(
			(it): GivenUp => ({ job: it.id, kind: it.kind, message: messageIn(it), error: it.error, attempts: it.attempts }),
		),
	};
}

interface Addressee {
	readonly name: string;
	readonly language: Language;
}

/** Whom messages are for: people by their id, invitations by theirs. */
async function namesFor({ store }: Host, rows: readonly MessageTable[]): Promise<ReadonlyMap<string, Addressee>> {
	const persons = [...new Set(rows.flatMap((it) => it.person ?? []))];
	const invitations = [...new Set(rows.flatMap((it) => (it.kind === "invitation" ? invitationOf(it.id) : [])))];
	const names = new Map<string, Addressee>();
	const add = (id: string, name: string, language: string): void => {
		// Somebody who was erased has no name any more.
		if (name.trim() !== "") names.set(id, { name: name.trim(), language: language === "ru" ? "ru" : "en" });
	};
	if (persons.length > 0) {
		const found = await store.db
			.selectFrom("person")
			.select(["id", "given_name", "family_name", "language"])
			.where("id", "in", persons)
			.execute();
		for (const it of found) add(it.id, `${it.given_name} ${it.family_name}`, it.language);
	}
	if (invitations.length > 0) {
		const found = await store.db
			.selectFrom("invitation")
			.select(["id", "given_name", "language"])
			.where("id", "in", invitations)
			.execute();
		for (const it of found) add(it.id, it.given_name, it.language);
	}
	return names;
}

function rowOf(row: MessageTable, names: ReadonlyMap<string, Addressee>): OutboxRow {
	const to = names.get(row.person ?? invitationOf(row.id));
	return {
		id: row.id,
		way: row.way as NoticeWay,
		kind: row.kind,
		to: to?.name ?? null,
		language: to?.language ?? null,
		state: messageStates.find((it) => it === row.state) ?? "waiting",
		subject: row.subject === "" ? null : row.subject,
		error: row.error,
		madeAt: row.made_at,
		sentAt: row.sent_at,
	};
}

const messageIn = ({ kind, payload }: Pick<Job, "kind" | "payload">): string | null =>
	kind === "send" ? (JSON.parse(payload) as { readonly message: string }).message : null;

/** What a message says now: its words are made when it goes out, and are kept nowhere. */
async function show(host: Host, row: MessageTable): Promise<MessageShown> {
	const about = await aboutOf(host.box, row.about);
	const contact = row.person === null ? null : await contactOf(host.store.db, row.person);
	if (!about) return { subject: row.subject, text: null };
	const message = { id: row.id, person: row.person, way: row.way as NoticeWay, about, madeAt: row.made_at };
	return (await host.mailer.preview(message, contact)) ?? { subject: row.subject, text: null };
}

/** States of a message that may be tried again. */
const retried: ReadonlySet<string> = new Set<MessageState>(["waiting", "held", "failed", "refused"]);

async function again(host: Host, row: MessageTable): Promise<void> {
	if (!retried.has(row.state) || !(await aboutOf(host.box, row.about))) throw new Refused("outbox.nothingToSend");
	const dead = (await host.store.deadJobs(most)).find((it) => messageIn(it) === row.id);
	await waits(host, row.id);
	if (dead) await host.store.revive(dead.id, host.now());
	else await host.store.enqueue([sendJob(row.id, host.now())]);
}

async function waits({ store }: Host, message: string): Promise<void> {
	await store.db
		.updateTable("message")
		.set({ state: "waiting" })
		.where("id", "=", message)
		.where("state", "in", ["held", "failed", "refused"])
		.execute();
}
