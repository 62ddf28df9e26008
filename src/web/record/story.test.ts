import { expect, test } from "vitest";
import { dana, day, svetlana } from "../../core/testing/people.ts";
import { emptyHeads, link } from "../../record/chain.ts";
import { factsOf, tell } from "./story.ts";

const written = (as: typeof dana, type: string, data: Record<string, string>, texts: Record<string, string> = {}) =>
	link("p", emptyHeads, {
		event: { chain: "both", type, version: 1, data, texts },
		at: day(1),
		actor: as,
		salt: () => "0".repeat(64),
	}).entry;
const names = { stage: { exploration: "Exploration" }, role: { owner: "Owner" } };

test("an entry says who did it and whom it is about, which need not be one side", () => {
	const told = tell(written(svetlana, "sealing.opened", { side: "b", slot: "exploration.answers" }));
	expect(told).toMatchObject({ actor: svetlana, about: "b", at: day(1), chain: "both" });
});

test("codes become the reader's words; one without a word stays as it is", () => {
	expect(factsOf(tell(written(dana, "stages.entered", { stage: "exploration" })), names).stage).toBe("Exploration");
	expect(factsOf(tell(written(dana, "people.seatTaken", { side: "b", role: "envoy" })), names).role).toBe("envoy");
});

test("people and days are said as the reader says them, codes of how it came about as they are", () => {
	const said = { person: (id: string) => id.toUpperCase(), day: (day: string) => day.slice(5) };
	const facts = (data: Record<string, string>) => factsOf(tell(written(dana, "people.x", data)), names, said);
	expect(facts({ side: "b", person: "mike", from: "2026-03-10", until: "2026-03-12" })).toMatchObject({
		person: "MIKE",
		from: "03-10",
		until: "03-12",
	});
	expect(facts({ from: "dana", to: "mike", how: "succeeded" })).toMatchObject({ to: "MIKE", how: "succeeded" });
});

test("a text that was removed since is named as removed, not left out", () => {
	const entry = written(dana, "people.sideDescribed", { side: "b" }, { company: "Lone Star Pantry" });
	expect(tell(entry).texts).toEqual([["company", "Lone Star Pantry"]]);
	const without = { ...entry, texts: {} };
	expect(tell(without).texts).toEqual([["company", null]]);
	expect(factsOf(tell(without), names).company).toBe("—");
});
