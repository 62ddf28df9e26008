import { describe, expect, test } from "vitest";
import { merged } from "../methods/merged.ts";
import { notAFit } from "../testing/exploring.ts";
import { begun, did, met, recorded, stateOf } from "../testing/given.ts";
import { dana, day, svetlana } from "../testing/people.ts";
import { company, id, words } from "./contract.ts";
import { boxEnds, enter, following, noteRanOver, notIn } from "./rules.ts";
import { evolve, present } from "./state.ts";

describe("the timeline", () => {
	test("begins with the invitation, then stands at exploration for fourteen days", () => {
		expect(present(stateOf(...begun).stages)).toBeNull();
		expect(present(stateOf(...met).stages)).toEqual({
			kind: "exploration",
			since: day(2),
			due: day(16),
			ranOver: false,
		});
	});

	test("follows the method, to its end", () => {
		const way = ["exploration", "alignment", "letter", "pilot", "checkpoint", "scale"] as const;
		expect(way.map((kind) => following(merged, kind))).toEqual([...way.slice(1), null]);
	});

	test("a stage without a time box has no due date, nor has one that the method does not know", () => {
		expect(enter(merged, "scale", day(1)).data).toEqual({ stage: "scale", due: null });
		expect(enter(merged, "windDown", day(1)).data).toEqual({ stage: "windDown", due: null });
		expect(enter(merged, "alignment", day(1)).data).toEqual({ stage: "alignment", due: day(8) });
	});

	test("nothing is folded before it has begun", () => {
		expect(evolve(null, recorded(enter(merged, "exploration", day(1)), day(1)))).toBeNull();
	});
});

describe("the time box", () => {
	test("runs over once, which is shown and blocks nothing", () => {
		const { stages } = stateOf(...met);
		expect(boxEnds(stages)).toEqual({ stage: "exploration", due: day(16) });
		const over = stateOf(...met, recorded(noteRanOver("exploration"), day(16))).stages;
		expect(boxEnds(over)).toBeNull();
		expect(present(over)?.ranOver).toBe(true);
		expect(notIn(over, "exploration")).toBeNull();
	});

	test("of a closed partnership or one that waits for its owner does not end", () => {
		expect(boxEnds(stateOf(...begun).stages)).toBeNull();
		expect(boxEnds(stateOf(...met, did(notAFit(), dana, day(3))).stages)).toBeNull();
	});
});

describe("being in a stage", () => {
	test("the refusal says which stage it is instead, or how it ended", () => {
		expect(notIn(stateOf(...met).stages, "exploration")).toBeNull();
		expect(notIn(stateOf(...met).stages, "alignment")).toEqual({
			code: "stages.notThisStage",
			facts: { stage: "alignment", now: "exploration" },
		});
		expect(notIn(stateOf(...begun).stages, "exploration")?.facts).toEqual({ stage: "exploration", now: "invitation" });
		expect(notIn(stateOf(...met, did(notAFit(), svetlana, day(3))).stages, "exploration")).toEqual({
			code: "stages.closed",
			facts: { how: "notAFit" },
		});
	});
});

describe("what people and browsers send", () => {
	test("words are kept in one form: composed, trimmed, whole, and not empty", () => {
		const short = words(5);
		expect(short.parse("  Чаи\u0306 ")).toBe("Чай");
		for (const wrong of ["", " \n ", "шесть!", "a\0", "\ud83d"])
			expect(short.safeParse(wrong).success, wrong).toBe(false);
		expect(short.safeParse("и\u0306".repeat(5)).success).toBe(true);
	});

	test("an id is 32 hex digits in lower case", () => {
		expect(id.safeParse("0123456789abcdef0123456789abcdef").success).toBe(true);
		for (const wrong of ["", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef\n", "../etc"])
			expect(id.safeParse(wrong).success, wrong).toBe(false);
	});

	test("nothing is sent along that the contract does not name", () => {
		const own = { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru"] };
		expect(company.safeParse(own).success).toBe(true);
		expect(company.safeParse({ ...own, admin: true }).success).toBe(false);
		expect(company.safeParse({ ...own, languages: ["ru", "en", "ru"] }).success).toBe(false);
	});
});
