/**
 * Writes under load until it is killed: `kill-writer.ts sqlite|postgres WHERE ROUND`. Prints a line
 * before it sends a command, and one after the store said that it is durable. What a command records follows from its id, so that whoever checks can say it again.
 */
import { writeSync } from "node:fs";
import type { Chain, NewEvent } from "../src/core/kit.ts";
import { openPostgres } from "../src/server/store/postgres.ts";
import { openSqlite } from "../src/server/store/sqlite.ts";
import { type Append, type Appended, type Store, StoreFailure } from "../src/server/store/store.ts";
import { firstDay, row, type Stands, said, writing } from "../src/server/store/testing/writing.ts";

export type Kind = "sqlite" | "postgres";

/** A command that was sent, whatever became of it. */
export interface Sent {
	readonly partnership: string;
	readonly id: string;
}

/** A command that the store said is durable. */
export interface Acknowledged extends Sent {
	readonly firstSeq: number;
	readonly count: number;
}

const clients = 24;
/** Fewer than clients, so that they trip over each other. */
const partnerships = 10;
const chains: readonly Chain[] = ["both", "a", "b"];

export const openStore = (kind: Kind, where: string): Promise<Store> =>
	kind === "sqlite" ? openSqlite(where) : openPostgres(where);

export const partnershipOf = (round: number, client: number): string => `round-${round}-${client % partnerships}`;

/** None to three entries, with words that name their command. */
export function eventsOf(id: string): readonly NewEvent[] {
	const n = Number(id.split("-").at(-1));
	return Array.from({ length: n % 4 }, (_, i) => said(chains[(n + i) % 3] ?? "both", `${id}: слово ${i} 🫖`));
}

/** A command as it is sent, decided on what stands. */
export function commandOf(partnership: string, stands: Stands, id: string): Append {
	const jobs = [{ kind: "kill", key: id, payload: "{}", runAt: firstDay }];
	return writing(partnership, stands, id, eventsOf(id), { row: row(partnership), jobs }).append;
}

/** Sends one command until it took effect, through conflicts and while the database is away. */
async function send(store: Store, partnership: string, id: string): Promise<Extract<Appended, { firstSeq: number }>> {
	for (;;) {
		try {
			const answer = await store.append(commandOf(partnership, await store.heads(partnership), id));
			if (answer.is === "appended" || answer.is === "replayed") return answer;
			if (answer.is === "reused") throw new Error(`${id} was taken for another command`);
		} catch (error) {
			if (!(error instanceof StoreFailure && error.kind === "unreachable")) throw error;
			await new Promise((done) => setTimeout(done, 20));
		}
	}
}

const say = (line: Sent | Acknowledged): void => void writeSync(1, `${JSON.stringify(line)}\n`);

async function write(kind: Kind, where: string, round: number): Promise<void> {
	const store = await openStore(kind, where);
	const client = async (_: unknown, its: number): Promise<void> => {
		const partnership = partnershipOf(round, its);
		for (let n = 0; ; n += 1) {
			const id = `${round}-${its}-${n}`;
			say({ partnership, id });
			const { firstSeq, count } = await send(store, partnership, id);
			say({ partnership, id, firstSeq, count });
		}
	};
	await Promise.all(Array.from({ length: clients }, client));
}

if (import.meta.main) {
	const [kind = "", where = "", round = ""] = process.argv.slice(2);
	if (kind !== "sqlite" && kind !== "postgres") throw new Error("sqlite or postgres?");
	await write(kind, where, Number(round));
}
