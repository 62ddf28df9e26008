import { randomUUID } from "node:crypto";
import pg from "pg";
import { failureOf } from "./postgres-pool.ts";

/** How long until a broken connection is tried again, ms. */
const again = 1_000;

export interface Listening {
	/** Names this process in its own notices, so that it does not hear itself. */
	readonly me: string;
	/** `null` after a break: anything may have been missed. Returns how to stop. */
	hear(hear: (partnership: string | null) => void): () => void;
	stop(): Promise<void>;
}

/**
 * A connection of its own that LISTENs to what other processes appended, and comes back by itself after a break.
 * @throws {StoreFailure} where the first connection cannot be made.
 */
export async function listenTo(url: string): Promise<Listening> {
	const me = randomUUID();
	const ears = new Set<(partnership: string | null) => void>();
	let client: pg.Client | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;

	async function connect(): Promise<void> {
		const its = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
		its.on("error", () => undefined);
		its.on("notification", ({ payload = "" }) => {
			const [from, partnership = ""] = payload.split(" ");
			if (from !== me) for (const hear of ears) hear(partnership);
		});
		try {
			await its.connect();
			await its.query("LISTEN oba");
			if (stopped) await its.end();
		} catch (error) {
			await its.end().catch(() => undefined);
			throw failureOf(error);
		}
		client = its;
		its.once("end", comeBack);
	}

	function comeBack(): void {
		if (stopped) return;
		timer = setTimeout(() => {
			connect().then(() => {
				for (const hear of ears) hear(null);
			}, comeBack);
		}, again);
	}

	await connect();
	return {
		me,
		hear(hear) {
			ears.add(hear);
			return () => void ears.delete(hear);
		},
		async stop() {
			stopped = true;
			clearTimeout(timer);
			await client?.end().catch(() => undefined);
		},
	};
}
