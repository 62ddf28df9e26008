import { appendBatch } from "./postgres-append.ts";
import type { Pool } from "./postgres-pool.ts";
import type { Append, Appended, StoreFailure } from "./store.ts";

/** More than this in one transaction would keep its partnerships locked for too long. */
const most = 200;

interface Waiting {
	readonly append: Append;
	readonly done: (answer: Appended) => void;
	readonly failed: (failure: StoreFailure) => void;
}

export interface Batches {
	append(append: Append): Promise<Appended>;
	/** Resolves when nothing waits any more. */
	drained(): Promise<void>;
}

/**
 * Appends that arrive while the last transaction runs share the next one, and so its round trips and its fsync. That counts
 * double here: commits that notify wait for each other, whatever PostgreSQL does for others.
 */
export function batches(pool: Pool, me: string): Batches {
	let queue: Waiting[] = [];
	let running: Promise<void> | null = null;

	async function settle(batch: readonly Waiting[]): Promise<void> {
		try {
			const answers = await pool.transaction((ask) =>
				appendBatch(
					ask,
					batch.map((it) => it.append),
					me,
				),
			);
			for (const [i, it] of batch.entries()) {
				const answer = answers[i];
				if (answer) it.done(answer);
			}
		} catch (error) {
			const failure = error as StoreFailure;
			if (failure.kind !== "other" || batch.length === 1) for (const it of batch) it.failed(failure);
			// One of them is at fault: each by itself, so that the others do not suffer for it.
			else for (const it of batch) await settle([it]);
		}
	}

	async function run(): Promise<void> {
		while (queue.length > 0) {
			const batch = queue.slice(0, most);
			queue = queue.slice(most);
			await settle(batch);
		}
		running = null;
	}

	return {
		append: (append) =>
			new Promise((done, failed) => {
				queue.push({ append, done, failed });
				running ??= run();
			}),
		drained: async () => {
			while (running) await running;
		},
	};
}
