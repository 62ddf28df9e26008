import { expect, test } from "vitest";
import { type Hand, makePress, PressFull } from "./press.ts";

/** Hands that do what they are told when they are told: no clock, no luck. */
function workshop(hands: number, room: number, idleMs = 60_000) {
	const done = new Map<string, (fails?: Error) => void>();
	const seen = { begun: [] as string[], atOnce: 0, most: 0, hired: 0, ended: 0 };
	const hire = (): Hand<string, string> => {
		seen.hired += 1;
		return {
			work(question) {
				seen.begun.push(question);
				seen.atOnce += 1;
				seen.most = Math.max(seen.most, seen.atOnce);
				return new Promise((resolve, reject) => {
					done.set(question, (fails) => {
						seen.atOnce -= 1;
						if (fails) reject(fails);
						else resolve(`${question} as PDF`);
					});
				});
			},
			end: () => {
				seen.ended += 1;
			},
		};
	};
	return {
		press: makePress({ hire, hands, room, idleMs }),
		finish: (it: string, e?: Error) => done.get(it)?.(e),
		seen,
	};
}

test("no more are made at once than there are hands, and the rest wait in the order in which they came", async () => {
	const { press, finish, seen } = workshop(2, 10);
	const names = ["one", "two", "three", "four", "five"];
	const all = names.map((it) => press.print(it));
	expect(seen.begun).toEqual(["one", "two"]);
	expect(all.map((it) => it.ahead())).toEqual([0, 0, 1, 2, 3]);
	for (const [i, name] of names.entries()) {
		finish(name);
		expect(await all[i]?.result).toBe(`${name} as PDF`);
	}
	expect(seen).toMatchObject({ begun: names, most: 2, hired: 2 });
});

test("whoever comes when too many wait is told so at once, and may come again later", async () => {
	const { press, finish } = workshop(1, 1);
	const first = press.print("first");
	const second = press.print("second");
	expect(() => press.print("third")).toThrow(PressFull);
	finish("first");
	await first.result;
	await Promise.resolve();
	expect(press.print("third").ahead()).toBe(1);
	finish("second");
	expect(await second.result).toBe("second as PDF");
});

test("a hand that fails is replaced, and whoever waits gets theirs", async () => {
	const { press, finish, seen } = workshop(1, 5);
	const broken = press.print("broken");
	const sound = press.print("sound");
	finish("broken", new Error("the thread ended"));
	await expect(broken.result).rejects.toThrow("the thread ended");
	finish("sound");
	expect(await sound.result).toBe("sound as PDF");
	expect(seen).toMatchObject({ hired: 2, ended: 1 });
});

test("a hand without work is let go, and work hires another", async () => {
	const { press, finish, seen } = workshop(1, 5, 0);
	const first = press.print("first");
	finish("first");
	await first.result;
	while (seen.ended === 0) await new Promise((next) => setImmediate(next));
	press.print("second");
	expect(seen).toMatchObject({ hired: 2, ended: 1 });
});
