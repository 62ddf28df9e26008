import { useEffect, useState } from "react";

/** How far the host's clock is ahead of this machine's, ms; 0 while they agree within the header's own precision. */
let ahead = 0;
const watchers = new Set<() => void>();
/** `Date` counts whole seconds and the answer takes its time: a difference below this says nothing. */
const noise = 3_000;

/**
 * Learns the host's clock from an answer's `Date` header (RFC 9110, 6.6.1).
 * @param header the header, or null.
 * @param sent, received ms since 1970 on this machine.
 */
export function learnClock(header: string | null, sent: number, received: number): void {
	const theirs = header === null ? Number.NaN : Date.parse(header) + 500;
	if (Number.isNaN(theirs)) return;
	const found = theirs - (sent + received) / 2;
	const next = Math.abs(found) < noise ? 0 : found;
	if (Math.abs(next - ahead) < noise) return;
	ahead = next;
	for (const tell of watchers) tell();
}

/** The moment by the host's clock: ISO, UTC. */
export const now = (): string => new Date(Date.now() + ahead).toISOString();

/** The moment by the host's clock, told again every `everyMs` milliseconds. */
export function useNow(everyMs = 30_000): string {
	const [at, setAt] = useState(now);
	useEffect(() => {
		const tell = (): void => setAt(now());
		const timer = setInterval(tell, everyMs);
		watchers.add(tell);
		document.addEventListener("visibilitychange", tell);
		return () => {
			clearInterval(timer);
			watchers.delete(tell);
			document.removeEventListener("visibilitychange", tell);
		};
	}, [everyMs]);
	return at;
}
