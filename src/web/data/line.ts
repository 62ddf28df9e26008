/** Is the host to be reached? Known from the browser, and from how the last request went. */
import { useSyncExternalStore } from "react";

let unanswered = false;
const watchers = new Set<() => void>();

const isDown = (): boolean => unanswered || globalThis.navigator?.onLine === false;

/** How the last request went: an answer of any kind, or none. */
export function noteLine(answered: boolean): void {
	if (unanswered === !answered) return;
	unanswered = !answered;
	for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
	watchers.add(tell);
	addEventListener("online", tell);
	addEventListener("offline", tell);
	return () => {
		watchers.delete(tell);
		removeEventListener("online", tell);
		removeEventListener("offline", tell);
	};
}

/** True while the line is down. */
export const useLineDown = (): boolean => useSyncExternalStore(watch, isDown);
