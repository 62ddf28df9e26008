import type { NewJob } from "../store/store.ts";

/** How long what happens in one partnership is gathered before somebody looks whom to tell, milliseconds. */
const gathered = 15_000;

/** The job that an append to the shared chain leaves. One per partnership waits at a time. */
export const lookAfter = (partnership: string, seq: number, at: string): NewJob => ({
	kind: "look",
	key: `look/${partnership}`,
	payload: JSON.stringify({ partnership, seq }),
	runAt: new Date(Date.parse(at) + gathered).toISOString(),
});
