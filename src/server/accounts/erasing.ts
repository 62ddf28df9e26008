/**
 * Erasing a person while the record stands (GDPR art. 17, 152-FZ art. 21). The record holds the person's id and no name, save
 * what they signed; everything that leads from the id to a human being goes.
 */
import { type Kysely, sql } from "kysely";
import type { Side } from "../../core/kit.ts";
import { isLastOne } from "../../core/people/ownership.ts";
import { actorIn, isFacilitator } from "../../core/people/state.ts";
import { contentOf } from "../../record/chain.ts";
import type { Files } from "../files/uploads.ts";
import type { Keeper, Kept } from "../keeper.ts";
import type { Lockbox } from "../lockbox.ts";
import { aboutOf } from "../notices/sending.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

export interface ErasingDependencies {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly box: Lockbox;
	readonly files: Pick<Files, "remove">;
	readonly now: () => string;
	readonly newId: () => string;
}

/** Where a person still holds a side alone: named by the other company, so that they know which. */
export interface Needed {
	readonly partnership: string;
	readonly side: Side;
}

async function seatsOf({ db }: Store, person: string): Promise<readonly string[]> {
	const rows = await db.selectFrom("seat").select("partnership").distinct().where("person", "=", person).execute();
	return rows.map((it) => it.partnership);
}

/** The open partnerships in which this person is the last one of a side: they are ended, or somebody else is invited, first. */
export async function neededIn(
	{ store, keeper, now }: ErasingDependencies,
	person: string,
): Promise<readonly Needed[]> {
	const needed: Needed[] = [];
	for (const partnership of await seatsOf(store, person)) {
		const { state } = await keeper.read(partnership);
		const acting = state && actorIn(state.people, person, now());
		if (state && acting && isLastOne(state, acting.side)) needed.push({ partnership, side: acting.side });
	}
	return needed;
}

/**
 * Ends the person's seats by the rules, then takes away everything that names them, all or nothing. `neededIn` has said that
 * nobody waits for them; whoever became needed meanwhile keeps the seat in the record and has no way to it any more.
 */
export async function erase(dependencies: ErasingDependencies, person: string): Promise<void> {
	const { store, keeper, files, now } = dependencies;
	const partnerships = await seatsOf(store, person);
	const invitations: string[] = [];
	for (const partnership of partnerships) {
		await leave(dependencies, partnership, person);
		invitations.push(...invitationsUsedBy(await keeper.read(partnership), person));
	}
	const row = await store.db.selectFrom("person").selectAll().where("id", "=", person).executeTakeFirst();
	if (!row) return;
	const user = await store.db
		.selectFrom("user")
		.selectAll()
		.where("id", "=", row.account ?? "")
		.executeTakeFirst();
	const address = user?.email ?? null;
	const letters = address === null ? [] : await invitedByMail(dependencies, address);
	await store.db.transaction().execute(async (within) => {
		if (row.account !== null) await withoutAccount(within, row.account, address);
		await within
			.updateTable("invitation")
			.set({ given_name: "", note: "", address: null })
			.where((it) => it.or([it("id", "in", [...invitations, ""]), it("address", "=", address ?? "")]))
			.execute();
		await within.updateTable("invitation").set({ note: "" }).where("invited_by", "=", person).execute();
		for (const table of [
			"person_card",
			"person_photo",
			"told",
			"chat",
			"calendar_feed",
			"seat_link",
			"message",
		] as const)
			await within.deleteFrom(table).where("person", "=", person).execute();
		await within
			.deleteFrom("message")
			.where("id", "in", [...letters, ""])
			.execute();
		await within
			.updateTable("seat")
			.set({ ended_at: now() })
			.where("person", "=", person)
			.where("ended_at", "is", null)
			.execute();
		const nobody = { given_name: "", family_name: "", account: null, company: null, notices: null, administrator: 0 };
		await within
			.updateTable("person")
			.set({ ...nobody, zone: "UTC" })
			.where("id", "=", person)
			.execute();
		if (row.company !== null) await withoutCompany(within, row.company);
		if (row.company !== null) await stillAdministered(within, row.company);
	});
	for (const file of await looseFilesOf(dependencies, person)) await files.remove(file);
	await store.tidy();
}

/** What somebody brought and no entry refers to is theirs alone; what one refers to belongs to the record. */
async function looseFilesOf({ store, keeper }: ErasingDependencies, person: string): Promise<readonly string[]> {
	const rows = await store.db.selectFrom("file").select(["id", "partnership"]).where("person", "=", person).execute();
	const loose: string[] = [];
	for (const { id, partnership } of rows) {
		const { entries } = await keeper.read(partnership);
		if (!entries.some((it) => contentOf(it).data["file"] === id)) loose.push(id);
	}
	return loose;
}

/** Leaves by the rules where they let one; the facilitator steps back. */
async function leave({ keeper, now, newId }: ErasingDependencies, partnership: string, person: string): Promise<void> {
	const { state } = await keeper.read(partnership);
	if (!state) return;
	if (isFacilitator(state.people, person)) {
		const actor = { kind: "facilitator", person } as const;
		await keeper.execute(partnership, { name: "people.stepBack", input: {} }, newId(), actor);
		return;
	}
	const actor = actorIn(state.people, person, now());
	if (actor) await keeper.execute(partnership, { name: "people.leave", input: {} }, newId(), actor);
}

/** The invitations by which this person came: recorded at one instant with the seat they took. */
function invitationsUsedBy({ entries }: Kept, person: string): readonly string[] {
	const all = entries.filter((it) => it.chain === "both").map(contentOf);
	const came = new Set(
		all.flatMap(({ type, data, at }) =>
			(type === "people.seatTaken" || type === "people.facilitatorSeated") && data["person"] === person ? [at] : [],
		),
	);
	return all.flatMap(({ type, data, at }) =>
		type === "people.invitationUsed" && came.has(at) ? [String(data["invitation"])] : [],
	);
}

/** Invitations that went to this address, or wait to. What they say is locked, so each is opened. */
async function invitedByMail({ store, box }: ErasingDependencies, address: string): Promise<readonly string[]> {
	const rows = await store.db.selectFrom("message").select(["id", "about"]).where("kind", "=", "invitation").execute();
	const found: string[] = [];
	for (const { id, about } of rows) {
		const its = await aboutOf(box, about);
		if (its?.is === "invitation" && its.message.address === address) found.push(id);
	}
	return found;
}

/** What the accounts library keeps, table by table, by what each calls the account. */
const ofTheLibrary = [
	["session", "userId"],
	["account", "userId"],
	["passkey", "userId"],
	["twoFactor", "userId"],
	["apikey", "referenceId"],
	["account_log", "account"],
	["user", "id"],
] as const;

async function withoutAccount(within: Kysely<Tables>, account: string, address: string | null): Promise<void> {
	for (const [table, column] of ofTheLibrary)
		await sql`DELETE FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${account}`.execute(within);
	const held = (text: string) => {
		const pattern = `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
		return sql`(identifier LIKE ${pattern} ESCAPE '\\' OR value LIKE ${pattern} ESCAPE '\\')`;
	};
	await sql`DELETE FROM verification WHERE ${held(account)}`.execute(within);
	if (address !== null) await sql`DELETE FROM verification WHERE ${held(address)}`.execute(within);
}

/** A company whose last administrator was erased is administered by whoever has been there longest. */
async function stillAdministered(within: Kysely<Tables>, company: string): Promise<void> {
	const all = within.selectFrom("person").select(["id", "company_role"]).where("company", "=", company);
	const left = await all.orderBy("made_at").orderBy("id").execute();
	const [eldest] = left;
	if (eldest && !left.some((it) => it.company_role === "administrator"))
		await within.updateTable("person").set({ company_role: "administrator" }).where("id", "=", eldest.id).execute();
}

/** A company for which nobody speaks any more may be called by the name of the one who did. */
async function withoutCompany(within: Kysely<Tables>, company: string): Promise<void> {
	const left = await within
		.selectFrom("person")
		.select("id")
		.where("company", "=", company)
		.limit(1)
		.executeTakeFirst();
	if (!left) await within.deleteFrom("company").where("id", "=", company).execute();
}
