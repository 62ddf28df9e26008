import type { Context, Hono } from "hono";
import type { CommandDone, PartnershipRow } from "../../core/api.ts";
import type { Reader, Role } from "../../core/kit.ts";
import { merged } from "../../core/methods/merged.ts";
import type { MoveCode } from "../../core/moves.ts";
import { begin, type Command, type CommandName, commands } from "../../core/partnership.ts";
import type { Begin } from "../../core/people/contract.ts";
import type { PartnershipType, StageKind } from "../../core/stages/contract.ts";
import { exportFor } from "../../record/export.ts";
import { grownFor, type Outcome } from "../keeper.ts";
import type { DraftKey } from "../store/store.ts";
import { appointing } from "./company.ts";
import { checkFiles } from "./files.ts";
import { handedOverBy, sealedBy, takenBackBy } from "./forms.ts";
import type { Host } from "./host.ts";
import { bodyOf, commandIdOf, positionOf } from "./input.ts";
import { languageOf, Refused, refusedBy } from "./problems.ts";
import { makePage, type Page, send } from "./sendable.ts";
import { actorOf, readerOf, readingOf, sameSeat, type Viewer } from "./session.ts";
import { viewFor } from "./view.ts";

/** Commands that are reached another way: beginning has no seat yet, inviting and joining carry more than the record may hold. */
export const elsewhere: readonly CommandName[] = ["people.begin", "people.invite", "people.join"];

const partnershipId = /^[0-9a-f]{32}$/;

export function partnershipRoutes(app: Hono, host: Host): void {
	const lists = keepLists(host);
	app.get("/api/partnerships", async (c) => {
		const { person } = await readerOf(host, c);
		return send(c, await lists.of(person.id, host.keeper.generation()));
	});
	app.get("/api/partnerships/:id", async (c) => {
		const viewer = await readingOf(host, c, c.req.param("id"));
		const page = await viewFor(host, viewer, positionOf(c, "both"), positionOf(c, "own"));
		return send(c, page);
	});
	app.get("/api/partnerships/:id/export", async (c) => {
		const viewer = await readingOf(host, c, c.req.param("id"));
		const { partnership, side, kept } = viewer;
		const readable = kept.entries.filter((it) => it.chain === "both" || it.chain === side);
		c.header("Content-Type", "application/jsonl; charset=utf-8");
		c.header("Content-Disposition", `attachment; filename="oba-${partnership.slice(0, 8)}-${side}.jsonl"`);
		c.header("Cache-Control", "private, no-store");
		return c.body(exportFor(partnership, side, readable, host.secrets.signing));
	});
	app.post("/api/partnerships/:id/commands/people.begin", (c) => beginRoute(host, c, c.req.param("id")));
	for (const name of Object.keys(commands) as CommandName[]) {
		if (elsewhere.includes(name)) continue;
		app.post(`/api/partnerships/:id/commands/${name}`, (c) => commandRoute(host, c, c.req.param("id"), name));
	}
}

async function commandRoute(host: Host, c: Context, partnership: string, name: CommandName): Promise<Response> {
	const viewer = await readingOf(host, c, partnership);
	sameSeat(c, viewer);
	const id = commandIdOf(c);
	const input = await bodyOf(c, commands[name].input, languageOf(c));
	const command = { name, input } as Command;
	if (viewer.side !== "facilitator") await checkFiles(host, viewer, command);
	const actor =
		command.name === "people.appointOwner" ? await appointing(host, viewer, command.input.person) : actorOf(viewer);
	const outcome = await host.keeper.execute(partnership, command, id, actor);
	const done = doneFor(outcome, viewer.side);
	if (viewer.side !== "facilitator") await keepDrafts(host, viewer, command);
	return c.json(done);
}

/** What a command's outcome tells its sender. @throws {Refused} the refusal, or `http.idReused`. */
export function doneFor(outcome: Outcome, side: Reader): CommandDone {
	if (outcome.is === "refused") throw refusedBy(outcome.refusal);
	if (outcome.is === "reused") throw new Refused("http.idReused");
	return grownFor(outcome.kept.heads, side);
}

/**
 * Drafts end where their words are sealed; words a colleague wrote that were not sealed stay.
 * A seal that was taken back becomes a draft again, so that nobody types it twice.
 */
export async function keepDrafts(
	host: Host,
	{ partnership, side, person, kept }: Pick<Viewer, "partnership" | "side" | "person" | "kept">,
	command: Command,
): Promise<void> {
	const end = sealedBy(command, kept.state);
	if (end) {
		const key = { partnership, side, form: end.form };
		const drafts = await host.store.drafts(key);
		if (drafts.every(({ field, text }) => end.holds(field, text))) await host.store.dropDrafts(key);
	}
	const over = handedOverBy(command);
	if (over) await emptyDrafts(host, { partnership, side, form: over.form }, over.holds, person);
	const back = takenBackBy(command, kept.state, side);
	for (const [field, text] of Object.entries(back?.fields ?? {})) {
		const form = back?.form ?? "";
		const { draft } = await host.store.writeDraft({ partnership, side, form }, field, text, 0, person, host.now());
		// The withdrawal itself was told before the draft stood: whoever looked then found nothing.
		host.drafts.tell(partnership, side, { form, field, version: draft.version, by: person });
	}
}

/** What has gone over is no draft any more; what stands in the other fields is still being written. */
async function emptyDrafts(
	host: Host,
	key: DraftKey,
	holds: (field: string, text: string) => boolean,
	by: string,
): Promise<void> {
	for (const { field, text, version } of await host.store.drafts(key)) {
		if (text === "" || !holds(field, text)) continue;
		const { draft } = await host.store.writeDraft(key, field, "", version, by, host.now());
		host.drafts.tell(key.partnership, key.side, { form: key.form, field, version: draft.version, by });
	}
}

async function beginRoute(host: Host, c: Context, partnership: string): Promise<Response> {
	const { person } = await readerOf(host, c);
	if (!partnershipId.test(partnership)) throw new Refused("http.notFound");
	host.limits.count("begin", person.id);
	const id = commandIdOf(c);
	const input: Begin = await bodyOf(c, commands["people.begin"].input, languageOf(c));
	const actor = { kind: "person", person: person.id, side: "a", role: "owner" } as const;
	const make = () => ({ ok: true, value: begin(input, merged, "real", actor) }) as const;
	const outcome = await host.keeper.begin(partnership, make, ["people.begin", input], id, actor);
	const done = doneFor(outcome, "a");
	await host.accounts.people.speaksFor(person.id, input.own);
	host.accounts.forget();
	return c.json(done, 201);
}

/** Lists as they were last sent, good until anything is appended anywhere. */
function keepLists(host: Host): { of(person: string, generation: number): Promise<Page> } {
	const kept = new Map<string, { readonly generation: number; readonly page: Page }>();
	return {
		async of(person, generation) {
			const known = kept.get(person);
			if (known?.generation === generation) return known.page;
			const page = makePage(host, { partnerships: await listFor(host, person) });
			if (kept.size > 5_000) kept.clear();
			kept.set(person, { generation, page });
			return page;
		},
	};
}

/** A person's partnerships, the most urgent of their own moves first. The demonstration's are not among them. */
async function listFor(host: Host, person: string): Promise<readonly PartnershipRow[]> {
	const rows = await host.store.db
		.selectFrom("seat")
		.innerJoin("portfolio", "portfolio.partnership", "seat.partnership")
		.selectAll("portfolio")
		.select(["seat.side", "seat.role"])
		.where("seat.person", "=", person)
		.where("seat.ended_at", "is", null)
		.orderBy("portfolio.touched", "desc")
		.limit(500)
		.execute();
	return rows.map((it): PartnershipRow => {
		const mine: Reader = it.side === "a" || it.side === "b" ? it.side : "facilitator";
		return {
			id: it.partnership,
			type: it.type as PartnershipType,
			stage: it.stage as StageKind | "invitation",
			state: it.state as PartnershipRow["state"],
			mine,
			role: it.role as Role | "facilitator",
			companies: { a: it.company_a, b: it.company_b },
			countries: { a: it.country_a, b: it.country_b },
			ball: it.ball as PartnershipRow["ball"],
			due: it.due,
			touched: it.touched,
			move: (mine === "facilitator" ? null : mine === "a" ? it.move_a : it.move_b) as MoveCode | null,
		};
	});
}
