/** Sends what is queued: one command at a time per partnership, kept on the shelf until the host has taken it. */
import type { QueryClient } from "@tanstack/react-query";
import type { CommandDone, Problem } from "../../core/api.ts";
import { now } from "./clock.ts";
import { Failure, willPass } from "./failure.ts";
import { keys } from "./keys.ts";
import { backOff } from "./live.ts";
import * as rules from "./queue.ts";
import { request } from "./request.ts";
import { all, drop, put } from "./shelf.ts";

export type Sent =
	| { readonly is: "done" }
	| { readonly is: "refused"; readonly sentence: string; readonly problem: Problem | null };

let queue: rules.Queue = [];
let sitter: rules.Sitter = { person: null, demo: null };
let client: QueryClient | null = null;
const watchers = new Set<() => void>();
const waiters = new Map<string, (sent: Sent) => void>();
/** Partnerships in which a command is on its way now. */
const busy = new Set<string>();
const tries = new Map<string, number>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();

export const queued = (): rules.Queue => queue;
export function onQueue(tell: () => void): () => void {
	watchers.add(tell);
	return () => watchers.delete(tell);
}

function become(next: rules.Queue): void {
	queue = next;
	for (const tell of watchers) tell();
}

const keep = async (id: string): Promise<void> => {
	const it = queue.find((each) => each.id === id);
	if (it) await put("queue", id, it);
};

/** Sends for whoever is here now. What others left waits until they are here again. */
export async function sendFor(its: QueryClient, who: rules.Sitter): Promise<void> {
	client = its;
	sitter = who;
	become(rules.restored(queue, await all<rules.Queued>("queue")));
	wake();
}

/** The line may be back: try at once. */
export function wake(): void {
	tries.clear();
	for (const partnership of new Set(queue.map((it) => it.partnership))) void pump(partnership);
}

/** Queues one command and resolves when the host has taken or refused it; that may be long after a reload of the line. */
export async function enqueue(fresh: rules.Queued): Promise<Sent> {
	const before = new Set(queue.map((it) => it.id));
	become(rules.given(queue, fresh));
	for (const id of before) if (!queue.some((it) => it.id === id)) void drop("queue", id);
	await keep(fresh.id);
	return new Promise((resolve) => {
		waiters.set(fresh.id, resolve);
		void pump(fresh.partnership);
	});
}

export function retry(id: string): void {
	const it = queue.find((each) => each.id === id);
	if (!it) return;
	become(rules.sending(queue, id));
	void keep(id);
	tries.delete(it.partnership);
	void pump(it.partnership);
}

export function discard(id: string): void {
	const it = queue.find((each) => each.id === id);
	if (!it) return;
	become(rules.without(queue, id));
	void drop("queue", id);
	settle(id, { is: "refused", sentence: "", problem: null });
	void pump(it.partnership);
}

/** The page's record of this partnership is so long now. */
export function landed(partnership: string, length: CommandDone): void {
	const next = rules.landed(queue, partnership, length);
	if (next.length !== queue.length) become(next);
}

async function pump(partnership: string): Promise<void> {
	clearTimeout(timers.get(partnership));
	if (busy.has(partnership)) return;
	const next = rules.nextToSend(queue, sitter, partnership);
	if (!next) return;
	busy.add(partnership);
	const again = await deliver(next);
	busy.delete(partnership);
	if (again === "now") return pump(partnership);
	const count = tries.get(partnership) ?? 0;
	tries.set(partnership, count + 1);
	timers.set(
		partnership,
		setTimeout(() => void pump(partnership), backOff(count, Math.random())),
	);
}

async function deliver(next: rules.Queued): Promise<"now" | "later"> {
	const { id, partnership, seat, command } = next;
	try {
		const link = rules.linkOfLine(partnership);
		const base = link === null ? `/api/partnerships/${partnership}` : `/api/seat-links/${link}`;
		const done = await request<CommandDone>(`${base}/commands/${command.name}`, {
			method: "POST",
			body: command.input,
			headers: { "Idempotency-Key": id, "X-Oba-Seat": rules.seatName(seat) },
		});
		become(rules.taken(queue, id, done));
		await drop("queue", id);
		settle(id, { is: "done" });
		void client?.invalidateQueries({ queryKey: keys.record(partnership) });
		void client?.invalidateQueries({ queryKey: keys.partnerships });
		return "now";
	} catch (error) {
		const failure = error instanceof Failure ? error : new Failure(null, error);
		if (mayPass(failure)) {
			become(rules.waiting(queue, id));
			await keep(id);
			return "later";
		}
		const { problem } = failure;
		const sentence = problem?.detail ?? "";
		become(rules.refused(queue, id, { sentence, problem, at: now() }));
		await keep(id);
		settle(id, { is: "refused", sentence, problem });
		return "now";
	}
}

/** Besides a line that is down: a session that ended, or another one in this browser. The command waits for its writer. */
const mayPass = (failure: Failure): boolean =>
	willPass(failure) || failure.problem?.status === 401 || failure.problem?.code === "http.otherSeat";

function settle(id: string, sent: Sent): void {
	waiters.get(id)?.(sent);
	waiters.delete(id);
}
