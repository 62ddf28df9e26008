import { expect, test } from "vitest";
import { did, eventsOf, type Past } from "../../core/testing/given.ts";
import { accept, called, decline, drafted, handOver, rewritten } from "../../core/testing/lettering.ts";
import { dana, day, svetlana } from "../../core/testing/people.ts";
import { letterAfter } from "./versions.ts";

const past: Past = [
	...drafted,
	did(handOver(rewritten("nature", 71)), svetlana, day(23)),
	did(accept("nature", 71), dana, day(23, 1)),
	did(handOver(rewritten("nature", 72)), dana, day(24)),
	did(decline("nature", 72), svetlana, day(24, 1)),
];
const textAfter = (number: number): string | null | undefined =>
	letterAfter(eventsOf(...past), number, called)?.clauses.find((it) => it.id === "nature")?.texts.en;

test("the letter reads as it was drafted, and as it stood after each round and its answers", () => {
	expect(textAfter(0)).not.toContain("New words");
	expect(textAfter(1)).toBe("New words for nature, 71");
	expect(textAfter(2)).toBe("New words for nature, 71");
	const then = letterAfter(eventsOf(...past), 1, called);
	expect(then?.clauses.every((it) => it.proposal === null)).toBe(true);
});

test("a round that the record here does not hold yet has no version", () => {
	expect(textAfter(3)).toBeUndefined();
});
