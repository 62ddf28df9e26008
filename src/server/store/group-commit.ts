import type { DatabaseSync } from "node:sqlite";
import { StoreFailure } from "./store.ts";

/** Result codes that end a whole batch: the database itself cannot write (sqlite.org/rescode.html). */
const fatal: ReadonlyMap<number, StoreFailure["kind"]> = new Map([
	[5, "locked"],
	[6, "locked"],
	[8, "readonly"],
	[10, "other"],
	[11, "other"],
	[13, "full"],
	[14, "unreachable"],
	[26, "other"],
]);

const codeOf = (error: unknown): number | null =>
	error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : null;

const isFatal = (error: unknown): boolean => fatal.has(codeOf(error) ?? -1);

/** What an error of the database means to its caller. */
export const failureOf = (error: unknown): StoreFailure =>
	error instanceof StoreFailure ? error : new StoreFailure(fatal.get(codeOf(error) ?? -1) ?? "other", error);

interface Waiting {
	readonly run: () => unknown;
	readonly done: (value: never) => void;
	readonly failed: (error: unknown) => void;
}

export interface GroupCommit {
	/** Runs synchronous statements in the next transaction; resolves after its COMMIT, and so after the fsync. */
	write<T>(run: () => T): Promise<T>;
	/** Resolves when nothing waits any more. */
	drained(): Promise<void>;
}

/**
 * Everything that arrives before the next turn of the event loop shares one transaction and one fsync, each in a savepoint of
 * its own, so that one that fails leaves the others. Whatever makes the database itself unable to write rejects the whole
 * batch: nothing of it took effect. Nobody is left waiting.
 */
export function groupCommit(db: DatabaseSync): GroupCommit {
	let queue: Waiting[] = [];
	let idle: (() => void)[] = [];

	function settle(batch: readonly Waiting[]): void {
		const settled: (() => void)[] = [];
		try {
			db.exec("BEGIN IMMEDIATE");
			for (const it of batch) settled.push(attempt(it));
			db.exec("COMMIT");
		} catch (error) {
			if (db.isTransaction) db.exec("ROLLBACK");
			const failure = failureOf(error);
			for (const it of batch) it.failed(failure);
			return;
		}
		for (const tell of settled) tell();
	}

	function attempt(it: Waiting): () => void {
		db.exec("SAVEPOINT one");
		try {
			const value = it.run() as never;
			db.exec("RELEASE one");
			return () => it.done(value);
		} catch (error) {
			if (isFatal(error) || !db.isTransaction) throw error;
			db.exec("ROLLBACK TO one; RELEASE one");
			return () => it.failed(failureOf(error));
		}
	}

	function flush(): void {
		const batch = queue;
		queue = [];
		settle(batch);
		if (queue.length > 0) return;
		const waiting = idle;
		idle = [];
		for (const tell of waiting) tell();
	}

	return {
		write: <T>(run: () => T) =>
			new Promise<T>((done, failed) => {
				queue.push({ run, done, failed });
				if (queue.length === 1) setImmediate(flush);
			}),
		drained: () => (queue.length === 0 ? Promise.resolve() : new Promise((done) => idle.push(done))),
	};
}
