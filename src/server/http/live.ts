import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { DraftMoved } from "../../core/api.ts";
import { actorIn, isFacilitator, type PeopleState } from "../../core/people/state.ts";
import { type Grown, grownFor, type Kept } from "../keeper.ts";
import type { Host } from "./host.ts";
import { type Reading, readingOf } from "./session.ts";

/** Often enough that no proxy in between falls asleep, and that a revoked session does not listen on for long. */
const heartbeatMs = 20_000;

/** Waits, and no longer than until `over`: a line that ended must hold up neither its ears nor the end of the process. */
const rest = (ms: number, over: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (over.aborted) return resolve();
		const done = (): void => {
			clearTimeout(timer);
			over.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		over.addEventListener("abort", done);
	});

const reads = (people: PeopleState, { person, side }: Reading, now: string): boolean =>
	side === "facilitator" ? isFacilitator(people, person) : actorIn(people, person, now) !== null;

/**
 * Server-Sent Events of one partnership: that *their* chains grew, or that a colleague is writing. Positions are the viewer's
 * own, so that not even a number tells one side that the other is busy.
 */
export function liveRoute(app: Hono, host: Host): void {
	app.get("/api/partnerships/:id/live", async (c) => {
		const viewer = await readingOf(host, c, c.req.param("id"));
		const { partnership, side } = viewer;
		c.header("X-Accel-Buffering", "no");
		return streamSSE(c, async (stream) => {
			let last = "";
			const grew = (grown: Grown): void => {
				const data = JSON.stringify(grown);
				if (data === last) return;
				last = data;
				void stream.writeSSE({ event: "grew", data });
			};
			const hear = (grown: Grown, { state }: Kept): void => {
				// Whoever's seat has just ended hears nothing more, not even that there is more.
				if (state && reads(state.people, viewer, host.now())) grew(grown);
				else end();
			};
			const draft = (moved: DraftMoved): void => void stream.writeSSE({ event: "draft", data: JSON.stringify(moved) });
			const over = new AbortController();
			const end = (): void => {
				over.abort();
				void stream.close();
			};
			const deaf = [host.keeper.listen(partnership, side, hear)];
			// What somebody is writing is their own side's.
			if (side !== "facilitator") deaf.push(host.drafts.listen(partnership, side, draft));
			host.closing.addEventListener("abort", end, { once: true });
			stream.onAbort(end);
			try {
				grew(grownFor((await host.keeper.read(partnership)).heads, side));
				while (!stream.closed && !host.closing.aborted) {
					await rest(heartbeatMs, over.signal);
					if (stream.closed || stream.aborted) break;
					await readingOf(host, c, partnership);
					await stream.write(": still here\n\n");
				}
			} catch {
				// The seat or the session is gone: the stream ends, and the page learns why when it asks again.
			} finally {
				host.closing.removeEventListener("abort", end);
				for (const stop of deaf) stop();
			}
		});
	});
}
