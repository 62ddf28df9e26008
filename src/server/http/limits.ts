import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";

/** What is counted: how many in how many seconds. Kept in memory: a restart forgives. */
const rules = {
	signIn: { most: 30, seconds: 900 },
	signInForOneEmail: { most: 10, seconds: 900 },
	secondFactor: { most: 20, seconds: 900 },
	/** Links asked for, by the caller, and for one address: whoever asks fills somebody's mailbox. */
	linkAsked: { most: 20, seconds: 3600 },
	linkForOneEmail: { most: 4, seconds: 3600 },
	linkOpened: { most: 60, seconds: 900 },
	guard: { most: 60, seconds: 3600 },
	/** What one API key may ask. */
	key: { most: 600, seconds: 60 },
	keyUnfit: { most: 30, seconds: 900 },
	account: { most: 30, seconds: 3600 },
	invitationLink: { most: 240, seconds: 60 },
	seatLink: { most: 300, seconds: 60 },
	seatLinkCommand: { most: 60, seconds: 600 },
	seatLinkDraft: { most: 240, seconds: 60 },
	seatLinkSignIn: { most: 3, seconds: 3600 },
	invite: { most: 60, seconds: 3600 },
	begin: { most: 60, seconds: 3600 },
	photo: { most: 30, seconds: 3600 },
	document: { most: 120, seconds: 600 },
	word: { most: 60, seconds: 3600 },
	testMail: { most: 10, seconds: 600 },
	stop: { most: 120, seconds: 600 },
	ownData: { most: 10, seconds: 3600 },
	upload: { most: 120, seconds: 3600 },
	channel: { most: 60, seconds: 3600 },
	calendar: { most: 240, seconds: 60 },
	demo: { most: 60, seconds: 3600 },
} as const;

export interface Limits {
	/** Counts one try of `who`. @throws {Refused} `http.tooMany` with the seconds to wait. */
	count(what: keyof typeof rules, who: string): void;
}

export function makeLimits(now: () => string): Limits {
	const windows = new Map<string, { count: number; readonly ends: number }>();
	return {
		count(what, who) {
			const { most, seconds } = rules[what];
			const at = Date.parse(now());
			if (windows.size > 50_000) for (const [key, it] of windows) if (it.ends <= at) windows.delete(key);
			const key = `${what}:${who}`;
			const it = windows.get(key);
			if (!it || it.ends <= at) {
				windows.set(key, { count: 1, ends: at + seconds * 1000 });
				return;
			}
			it.count += 1;
			if (it.count > most) throw new Refused("http.tooMany", { seconds: Math.ceil((it.ends - at) / 1000) });
		},
	};
}

/** Where a request comes from: the socket, or what the trusted proxy in front says it saw. */
export function callerOf(host: Host, c: Context): string {
	const forwarded = host.behindProxy ? heard(c, "x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
	return forwarded || (getConnInfo(c).remote.address ?? "unknown");
}
