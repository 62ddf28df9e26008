import type { Job, Store } from "../store/store.ts";

/** What became of a job: done, not its moment yet, or to be tried again. */
export type Worked =
	| { readonly is: "done" }
	| { readonly is: "later"; readonly at: string }
	| { readonly is: "failed"; readonly why: string };
export const done: Worked = { is: "done" };

/** Does one kind of job. It may come twice: whatever it does is done once. What it throws is a failure of ours. */
export type Handler = (job: Job) => Promise<Worked>;

export interface Worker {
	/** Does everything that is due now, and resolves when nothing is. */
	drain(): Promise<void>;
	/** Looks by itself from now on. */
	start(): void;
	stop(): Promise<void>;
}

export interface WorkerDependencies {
	readonly store: Store;
	readonly handlers: ReadonlyMap<string, Handler>;
	readonly now: () => string;
	readonly report: (error: unknown) => void;
	/** How often it looks, milliseconds. */
	readonly every?: number;
}

/** How long a job is one worker's own, milliseconds: who died with it gives it back then. */
const lease = 120_000;
const batch = 20;
/** Tries before a job is given up: with the pauses below, somewhat more than a day. */
export const mostAttempts = 9;
const longestPause = 6 * 3_600_000;

/** The pause before the next try, milliseconds: a minute, then four times as long each time, up to six hours. */
export const pauseAfter = (attempts: number): number => Math.min(longestPause, 60_000 * 4 ** (attempts - 1));

/**
 * Works off the jobs: at least once each, several at a time, the oldest first. What fails comes back after a pause, and is
 * given up in the end for the administrator to see.
 */
export function makeWorker({ store, handlers, now, report, every = 2_000 }: WorkerDependencies): Worker {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = true;
	let working: Promise<void> = Promise.resolve();

	async function work(job: Job): Promise<void> {
		const worked = await attempt(job);
		if (worked.is === "done") return store.finish(job);
		if (worked.is === "later") return store.postpone(job.id, worked.at);
		const again = new Date(Date.parse(now()) + pauseAfter(job.attempts)).toISOString();
		await store.fail(job.id, worked.why, job.attempts >= mostAttempts ? null : again);
	}

	async function attempt(job: Job): Promise<Worked> {
		const handler = handlers.get(job.kind);
		if (!handler) return { is: "failed", why: `this version has no work “${job.kind}”` };
		try {
			return await handler(job);
		} catch (error) {
			report(error);
			return { is: "failed", why: "not foreseen; see the log" };
		}
	}

	async function drain(): Promise<void> {
		for (;;) {
			const jobs = await store.claim(now(), lease, batch);
			// One after the other per kind would wait on the slowest receiver; together they do not.
			await Promise.all(jobs.map((job) => work(job).catch(report)));
			if (jobs.length === 0) return;
		}
	}

	const inTurn = (): Promise<void> => {
		working = working.then(drain).catch(report);
		return working;
	};

	async function loop(): Promise<void> {
		await inTurn();
		if (!stopped) timer = setTimeout(loop, every);
	}

	return {
		drain: inTurn,
		start() {
			if (!stopped) return;
			stopped = false;
			void loop();
		},
		async stop() {
			stopped = true;
			clearTimeout(timer);
			await working;
		},
	};
}
