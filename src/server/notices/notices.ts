import { daysAfter } from "../../core/time/zones.ts";
import type { Channels } from "./channels.ts";
import { digestHandler, lookHandler } from "./gathering.ts";
import { listenJob, telegramHandler } from "./listening.ts";
import { deliverHandler, leaveDeliveries } from "./programs.ts";
import { makePost, type Post, type Sending, sendHandler, sendHeld } from "./sending.ts";
import { type Handler, makeWorker, type Worker, type WorkerDependencies } from "./worker.ts";

/** Everything that reaches people outside of the page. */
export interface Notices {
	readonly post: Post;
	readonly worker: Worker;
	/** Sends what was held while a way was missing, sweeps every day, and listens to the bot from now on. */
	begin(): Promise<void>;
}

/** Work that comes again a day later, in whichever process takes it then. */
const daily =
	(work: () => Promise<unknown>, now: () => string): Handler =>
	async () => {
		await work();
		return { is: "later", at: daysAfter(now(), 1) };
	};

/** @param sweep takes away the files that nobody needs. */
export function makeNotices(
	sending: Sending,
	{ programs, chats }: Channels,
	sweep: () => Promise<unknown>,
	report: WorkerDependencies["report"],
	every?: number,
): Notices {
	const { store, now } = sending;
	const handlers = new Map<string, Handler>([
		["look", lookHandler(sending, (it) => leaveDeliveries(programs, it))],
		["deliver", deliverHandler(programs)],
		["telegram", telegramHandler(chats)],
		["sweep", daily(sweep, now)],
		["digest", digestHandler(sending)],
		["send", sendHandler(sending)],
	]);
	return {
		post: makePost(sending),
		worker: makeWorker({ store, handlers, now, report, ...(every === undefined ? {} : { every }) }),
		async begin() {
			await sendHeld(sending);
			await store.enqueue([{ kind: "sweep", key: "sweep", payload: "{}", runAt: now() }]);
			if (chats.bot) await store.enqueue([listenJob(now())]);
		},
	};
}
