import type { DatabaseSync } from "node:sqlite";
import { endsTheBatch, failureOf } from "./sqlite-failure.ts";
import { StoreFailure } from "./store.ts";

/** More than this in one transaction would keep readers of the same event loop waiting. */
const most = 500;

interface Waiting {
	readonly run: () => unknown;
	readonly done: (value: never) => void;
	readonly failed: (error: StoreFailure) => void;
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
 * @param patience how long a batch waits for a transaction that somebody else (Kysely) has open on this connection, ms.
 */
export function groupCommit(db: DatabaseSync, patience: number): GroupCommit {
	const queue: Waiting[] = [];
	let idle: (() => void)[] = [];
	let busySince: number | null = null;
	const begin = db.prepare("BEGIN IMMEDIATE");
	const commit = db.prepare("COMMIT");
	const save = db.prepare("SAVEPOINT one");
	const release = db.prepare("RELEASE one");

	function settle(batch: readonly Waiting[]): void {
		const settled: (() => void)[] = [];
		try {
			begin.run();
			for (const it of batch) settled.push(attempt(it));
			commit.run();
		} catch (error) {
			rollBack();
			const failure = failureOf(error);
			for (const it of batch) it.failed(failure);
			return;
		}
		for (const tell of settled) tell();
	}

	function attempt(it: Waiting): () => void {
		save.run();
		try {
			const value = it.run() as never;
			release.run();
			return () => it.done(value);
		} catch (error) {
			if (endsTheBatch(error) || !db.isTransaction) throw error;
			db.exec("ROLLBACK TO one; RELEASE one");
			return () => it.failed(failureOf(error));
		}
	}

	function rollBack(): void {
		try {
			if (db.isTransaction) db.exec("ROLLBACK");
		} catch {
			// The batch is told its own error; a connection that cannot roll back says so again at the next BEGIN.
		}
	}

	function flush(): void {
		// A batch inside somebody else's transaction would share its fate.
		const busy = db.isOpen && db.isTransaction;
		busySince = busy ? (busySince ?? performance.now()) : null;
		if (busySince !== null && performance.now() - busySince < patience) {
			setTimeout(flush, 1);
			return;
		}
		const batch = queue.splice(0, most);
		if (busy) for (const it of batch) it.failed(new StoreFailure("locked", "a transaction stays open"));
		else settle(batch);
		busySince = null;
		if (queue.length > 0) {
			setImmediate(flush);
			return;
		}
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
