/** The load of `npm run kill`: commands that can be said again from their id alone, by the writer and by its judge. */
import { setTimeout as pause } from "node:timers/promises";
import type { Chain, NewEvent } from "../src/core/kit.ts";
import { openPostgres } from "../src/server/store/postgres.ts";
import { openSqlite } from "../src/server/store/sqlite.ts";
import { type Appended, type Store, StoreFailure } from "../src/server/store/store.ts";
import { firstDay, row, said, writing } from "../src/server/store/testing/writing.ts";

/** How many partnerships the clients of a round share. */
const shared = 4;
const chains: readonly Chain[] = ["both", "a", "b", "both"];

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, "0");

/** The n-th command of a client of a writer in a round: 32 hex digits that say so. */
export const commandId = (round: number, writer: number, client: number, n: number): string =>
	hex(round, 8) + hex(writer, 4) + hex(client, 4) + hex(n, 16);

const numberIn = (id: string): number => Number.parseInt(id.slice(16), 16);

/** Which partnership a command belongs to. Those of one round are no other round's. */
export const partnershipOf = (id: string): string =>
	`${id.slice(0, 8)}${hex((numberIn(id) + Number.parseInt(id.slice(12, 16), 16)) % shared, 24)}`;

/** From one to four entries on all three chains, each with the command's id in its words. */
export const eventsOf = (id: string): readonly NewEvent[] =>
	chains.slice(0, 1 + (numberIn(id) % chains.length)).map((chain, i) => said(chain, `${id} ${i}`));

/** Which command an entry's words come from. */
export const commandIn = (words: string): string => words.slice(0, 32);

/**
 * Appends a command, deciding anew after a conflict and asking again while the database cannot be reached.
 * Its portfolio line names it, and a job stands for it: what is written together has to be found together.
 */
export async function settle(store: Store, id: string): Promise<Appended> {
	const partnership = partnershipOf(id);
	const more = {
		row: row(partnership, { moveA: id }),
		jobs: [{ kind: "mail", key: id, payload: "{}", runAt: firstDay }],
	};
	for (;;) {
		try {
			const { append } = writing(partnership, await store.heads(partnership), id, eventsOf(id), more);
			const answer = await store.append(append);
			if (answer.is !== "conflict") return answer;
		} catch (error) {
			if (!(error instanceof StoreFailure && error.kind === "unreachable")) throw error;
			await pause(20);
		}
	}
}

/** Opens the store at a PostgreSQL address, or at the path of an SQLite file. */
export const openAt = (place: string): Promise<Store> =>
	place.startsWith("postgres:") ? openPostgres(place) : openSqlite(place);
