/** One Server-Sent-Events line per partnership, however many parts of the page listen to it. */
import type { CommandDone, DraftMoved } from "../../core/api.ts";

export interface Ears {
	readonly grew?: (grown: CommandDone) => void;
	readonly draft?: (moved: DraftMoved) => void;
	/** The line is up again after it was down: what happened meanwhile was not heard. */
	readonly again?: () => void;
	/** The host has shut the line, and does not take a new one: the seat or the session may be gone. */
	readonly shut?: () => void;
}

interface Line {
	readonly ears: Set<Ears>;
	reopen(): void;
	close(): void;
}

const lines = new Map<string, Line>();
const shortest = 1_000;
const longest = 30_000;

/** How long to wait before try number `tries` (from 0), ms: doubling, bounded, and not in step with everyone else. */
export const backOff = (tries: number, chance: number): number =>
	Math.min(longest, shortest * 2 ** tries) * (0.75 + chance / 2);

/** Calls back what the host tells of this partnership while someone listens. Returns how to stop. */
export function listen(partnership: string, ears: Ears): () => void {
	const line = lines.get(partnership) ?? open(partnership);
	lines.set(partnership, line);
	line.ears.add(ears);
	return () => {
		line.ears.delete(ears);
		if (line.ears.size > 0) return;
		line.close();
		if (lines.get(partnership) === line) lines.delete(partnership);
	};
}

/** Hangs up everywhere and calls again: somebody else is here, and the lines were opened with another session. */
export function reopenAll(): void {
	for (const line of lines.values()) line.reopen();
}

function open(partnership: string): Line {
	const ears = new Set<Ears>();
	let source: EventSource | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let tries = 0;
	let wasDown = false;

	function connect(): void {
		clearTimeout(timer);
		source?.close();
		const fresh = new EventSource(`/api/partnerships/${partnership}/live`);
		source = fresh;
		fresh.addEventListener("open", () => {
			tries = 0;
			if (wasDown) for (const it of ears) it.again?.();
			wasDown = false;
		});
		fresh.addEventListener("error", () => {
			wasDown = true;
			if (fresh.readyState !== EventSource.CLOSED) return;
			for (const it of ears) it.shut?.();
			timer = setTimeout(connect, backOff(tries, Math.random()));
			tries += 1;
		});
		fresh.addEventListener("grew", (event) => {
			const grown = JSON.parse(event.data) as CommandDone;
			for (const it of ears) it.grew?.(grown);
		});
		fresh.addEventListener("draft", (event) => {
			const moved = JSON.parse(event.data) as DraftMoved;
			for (const it of ears) it.draft?.(moved);
		});
	}

	/** A line that slept with the machine may look open and hear nothing: take a new one. */
	function wake(): void {
		wasDown = true;
		tries = 0;
		connect();
	}

	connect();
	addEventListener("online", wake);
	return {
		ears,
		reopen: wake,
		close() {
			clearTimeout(timer);
			source?.close();
			removeEventListener("online", wake);
		},
	};
}
