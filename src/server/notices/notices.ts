import { digestHandler, lookHandler } from "./gathering.ts";
import { makePost, type Post, type Sending, sendHandler, sendHeld } from "./sending.ts";
import { type Handler, makeWorker, type Worker, type WorkerDependencies } from "./worker.ts";

/** Everything that reaches people outside of the page. */
export interface Notices {
	readonly post: Post;
	readonly worker: Worker;
	/** Sends what was held while a way was missing. */
	sendHeld(): Promise<void>;
}

/** @param more handlers of other kinds of work, by kind. */
export function makeNotices(
	sending: Sending,
	report: WorkerDependencies["report"],
	more: ReadonlyMap<string, Handler> = new Map(),
	every?: number,
): Notices {
	const { store, now } = sending;
	const handlers = new Map<string, Handler>([
		...more,
		["look", lookHandler(sending)],
		["digest", digestHandler(sending)],
		["send", sendHandler(sending)],
	]);
	return {
		post: makePost(sending),
		worker: makeWorker({ store, handlers, now, report, ...(every === undefined ? {} : { every }) }),
		sendHeld: () => sendHeld(sending),
	};
}
