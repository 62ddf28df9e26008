/** Whoever wants a document waits in line: so many hands, one thing at a time in each, first come first served. */

/** One who can do one thing at a time. */
export interface Hand<Q, A> {
	work(question: Q): Promise<A>;
	end(): void;
}

interface Terms<Q, A> {
	/** Called when there is work and no hand is free. */
	readonly hire: () => Hand<Q, A>;
	/** Most hands at once. */
	readonly hands: number;
	/** Most that may wait beside what is being done. */
	readonly room: number;
	/** How long a hand without work is kept, ms. */
	readonly idleMs: number;
}

export interface Printing<A> {
	readonly result: Promise<A>;
	/** How many are before it; 0: it is being done, or it is done. */
	ahead(): number;
}

export interface Press<Q, A> {
	/** @throws {PressFull} where too many wait already. */
	print(question: Q): Printing<A>;
}

export class PressFull extends Error {
	override readonly name = "PressFull";
}

interface Waiting<Q, A> {
	readonly question: Q;
	readonly begin: (work: Promise<A>) => void;
}

export function makePress<Q, A>({ hire, hands, room, idleMs }: Terms<Q, A>): Press<Q, A> {
	const line: Waiting<Q, A>[] = [];
	const idle = new Map<Hand<Q, A>, ReturnType<typeof setTimeout>>();
	let busy = 0;

	/** The next in line goes to a hand that is free, or to a new one. */
	function next(): void {
		if (busy >= hands) return;
		const first = line.shift();
		if (!first) return;
		busy += 1;
		const [free] = idle.keys();
		const hand = free ?? hire();
		if (free) clearTimeout(idle.get(free));
		idle.delete(hand);
		const work = hand.work(first.question);
		first.begin(work);
		work
			.then(
				() => rest(hand),
				() => hand.end(),
			)
			.finally(() => {
				busy -= 1;
				next();
			});
	}

	function rest(hand: Hand<Q, A>): void {
		const ending = setTimeout(() => {
			idle.delete(hand);
			hand.end();
		}, idleMs);
		ending.unref();
		idle.set(hand, ending);
	}

	return {
		print(question) {
			if (line.length >= room && busy >= hands) throw new PressFull();
			const { promise, resolve } = Promise.withResolvers<A>();
			const waiting: Waiting<Q, A> = { question, begin: resolve };
			line.push(waiting);
			next();
			return { result: promise, ahead: () => line.indexOf(waiting) + 1 };
		},
	};
}
