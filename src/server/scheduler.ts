import type { Keeper } from "./keeper.ts";
import type { Store } from "./store/store.ts";

const longest = 60_000;
const batch = 100;

export interface Scheduler {
	/** Looks now, and resolves when everything due has been recorded. */
	look(): Promise<void>;
	stop(): Promise<void>;
}

/**
 * Passing time has an owner: what is due at `wakeAt` becomes a command of the system.
 * Looks when the next moment comes, and at least every `every` milliseconds, because other processes write too.
 */
export function startScheduler(
	store: Store,
	keeper: Keeper,
	now: () => string,
	report: (error: unknown) => void,
	every = longest,
): Scheduler {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	let looking: Promise<void> = Promise.resolve();

	async function lookOnce(): Promise<void> {
		for (;;) {
			const due = await store.due(now(), batch);
			let noted = 0;
			for (const partnership of due) if (!stopped && (await passes(partnership))) noted += 1;
			if (noted === 0 || due.length < batch) return;
		}
	}

	/** One partnership that cannot go on keeps nobody else's time from passing. */
	async function passes(partnership: string): Promise<boolean> {
		try {
			return await keeper.passTime(partnership);
		} catch (error) {
			report(error);
			return false;
		}
	}

	function look(): Promise<void> {
		looking = looking.then(lookOnce).catch(report);
		return looking;
	}

	async function loop(): Promise<void> {
		await look();
		const next = stopped ? null : await store.nextWake().catch(() => null);
		if (stopped) return;
		const wait = next === null ? every : Math.max(50, Math.min(every, Date.parse(next) - Date.parse(now())));
		timer = setTimeout(loop, wait);
	}

	void loop();
	return {
		look,
		async stop() {
			stopped = true;
			clearTimeout(timer);
			await looking;
		},
	};
}
