import { randomUUID } from "node:crypto";
import pg from "pg";

/** How long until a broken connection is tried again, ms. */
const again = 1_000;

export interface Listening {
	/** Names this process in its own notices, so that it does not hear itself. */
	readonly me: string;
	/** Resolves when the first connection listens; rejects where none could be made. */
	readonly ready: Promise<void>;
	/** `null` after a break: anything may have been missed. */
	hear(hear: (partnership: string | null) => void): () => void;
	stop(): Promise<void>;
}

/** A connection of its own that LISTENs to what other processes appended, and comes back by itself after a break. */
export function listenTo(url: string): Listening {
	const me = randomUUID();
	const ears = new Set<(partnership: string | null) => void>();
	let client: pg.Client | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;

	async function connect(): Promise<void> {
		const its = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
		client = its;
		its.on("error", () => undefined);
		its.on("notification", ({ payload = "" }) => {
			const [from, partnership = ""] = payload.split(" ");
			if (from !== me) for (const hear of ears) hear(partnership);
		});
		await its.connect();
		its.on("end", comeBack);
		await its.query("LISTEN oba");
	}

	function comeBack(): void {
		if (stopped) return;
		timer = setTimeout(() => {
			connect().then(() => {
				for (const hear of ears) hear(null);
			}, comeBack);
		}, again);
	}

	const ready = connect();
	ready.catch(() => undefined);
	return {
		me,
		ready,
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
