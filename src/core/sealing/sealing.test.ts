import { describe, expect, test } from "vitest";
import { type Context, type NewEvent, sides } from "../kit.ts";
import { oneWay, recorded, sealOf } from "../testing/given.ts";
import { dana, day, salt, svetlana } from "../testing/people.ts";
import {
	askConfirmation,
	cannotConfirm,
	cannotSeal,
	cannotWithdraw,
	confirm,
	noteLate,
	seal,
	waiting,
	withdraw,
} from "./rules.ts";
import { evolve, hide, type SealingState, slotOf } from "./state.ts";

const slot = "pulse";
const due = day(10);
const host = (actor = svetlana): Context => ({ at: day(3), actor, sees: "all", ...oneWay });
const content = (words: string) => ({ data: { level: 4 }, texts: { words } });
const folded = (...events: readonly NewEvent[]): SealingState =>
	events.reduce((state, event) => evolve(state, recorded(event, day(3))), {});
const svetlanaSeals = seal({}, slot, "a", content("Темп нам подходит"), salt(1), due, host());
const held = folded(...svetlanaSeals);
const danaSeals = seal(held, slot, "b", content("We lose a day each week"), salt(2), due, host(dana));
const open = folded(...svetlanaSeals, ...danaSeals);

describe("sealing (B2)", () => {
	test("the shared chain gets a commitment and a date; the content goes to one's own chain", () => {
		expect(svetlanaSeals.map((it) => [it.chain, it.type])).toEqual([
			["both", "sealing.sealed"],
			["a", "sealing.held"],
		]);
		expect(JSON.stringify(svetlanaSeals[0])).not.toMatch(/Темп|level/);
		expect(svetlanaSeals[0]?.data).toEqual({ slot, side: "a", commitment: sealOf(slot, "a", salt(1), null), due });
	});

	test("the commitment is made from slot, side, salt and the whole content", () => {
		const asked: unknown[] = [];
		const commit: Context["commit"] = (...all) => {
			asked.push(all);
			return "c";
		};
		seal({}, slot, "a", content("x"), salt(1), due, { ...host(), commit });
		expect(asked).toEqual([[slot, "a", salt(1), { data: { level: 4 }, texts: { words: "x" } }]]);
	});

	test("the second seal opens both, each with the salt it was sealed with", () => {
		expect(danaSeals.map((it) => [it.chain, it.type, it.data["side"] ?? it.data["salt"]])).toEqual([
			["both", "sealing.sealed", "b"],
			["b", "sealing.held", salt(2)],
			["both", "sealing.opened", "a"],
			["both", "sealing.opened", "b"],
		]);
		expect(danaSeals[2]).toMatchObject({ data: { salt: salt(1) }, texts: { words: "Темп нам подходит" } });
		expect(danaSeals[3]).toMatchObject({ data: { salt: salt(2) }, texts: { words: "We lose a day each week" } });
		expect(slotOf(open, slot)).toMatchObject({ a: { is: "open" }, b: { is: "open" }, late: null });
	});

	test("a browser that cannot see the other's content stops at its own seal; the host opens", () => {
		const seen = hide(held, "b");
		const predicted = seal(seen, slot, "b", content("x"), salt(2), due, { ...host(dana), sees: "own" });
		expect(predicted.map((it) => it.type)).toEqual(["sealing.sealed", "sealing.held"]);
	});

	test("a host that lost the other's content says so loudly, rather than open half", () => {
		expect(() => seal(hide(held, "b"), slot, "b", content("x"), salt(2), due, host(dana))).toThrow(/pulse/);
	});

	test("slots do not touch each other", () => {
		const two = folded(...svetlanaSeals, ...seal({}, "vote", "b", content("y"), salt(3), due, host(dana)));
		expect(slotOf(two, slot).b).toEqual({ is: "none" });
		expect(slotOf(two, "vote")).toMatchObject({ a: { is: "none" }, b: { is: "held" } });
	});
});

describe("who may do what", () => {
	test("once in, once open: a seal is given once", () => {
		expect(cannotSeal({}, slot, "a")).toBeNull();
		expect(cannotSeal(held, slot, "b")).toBeNull();
		expect(cannotSeal(held, slot, "a")?.code).toBe("sealing.alreadySealed");
		for (const side of sides) expect(cannotSeal(open, slot, side)?.code).toBe("sealing.alreadyOpen");
	});

	test("a seal comes back unopened only when the other is late, and only to who sealed", () => {
		const late = evolve(held, recorded(noteLate(slot, "b"), day(10)));
		expect(cannotWithdraw(held, slot, "a")).toEqual({ code: "sealing.notDueYet", facts: { due } });
		expect(cannotWithdraw(late, slot, "a")).toBeNull();
		expect(cannotWithdraw(late, slot, "b")?.code).toBe("sealing.nothingSealed");
		expect(cannotWithdraw(open, slot, "a")?.code).toBe("sealing.alreadyOpen");
	});

	test("taken back is counted, and clears the lateness it answered", () => {
		const state = folded(...svetlanaSeals, noteLate(slot, "b"), ...withdraw(slot, "a"));
		expect(slotOf(state, slot)).toEqual({
			a: { is: "none" },
			b: { is: "none" },
			late: null,
			withdrawals: { a: 1, b: 0 },
		});
	});
});

describe("who waits", () => {
	test("one seal alone waits for the other side, until that is noted", () => {
		expect(waiting({})).toEqual([]);
		expect(waiting(held)).toEqual([{ slot, late: "b", due }]);
		expect(waiting(hide(held, "b"))).toEqual(waiting(held));
		expect(waiting(folded(...svetlanaSeals, noteLate(slot, "b")))).toEqual([]);
		expect(waiting(open)).toEqual([]);
	});
});

describe("a side whose owner has changed", () => {
	const asked = askConfirmation(held, "a", day(12));
	const awaits = folded(...svetlanaSeals, ...asked);
	const bothHold = folded(
		...svetlanaSeals,
		...asked,
		...seal(awaits, slot, "b", content("y"), salt(2), due, host(dana)),
	);

	test("is asked about what it holds, once, and about nothing else", () => {
		expect(asked).toEqual([
			{ chain: "both", type: "sealing.confirmationAsked", version: 1, data: { slot, side: "a", due: day(12) } },
		]);
		expect(askConfirmation(awaits, "a", day(20))).toEqual([]);
		expect(askConfirmation(held, "b", day(12))).toEqual([]);
		expect(askConfirmation(open, "a", day(12))).toEqual([]);
	});

	test("the other side's seal opens nothing meanwhile, and its own word opens both with what was sealed", () => {
		expect(slotOf(bothHold, slot)).toMatchObject({ a: { is: "held", confirmBy: day(12) }, b: { is: "held" } });
		const word = confirm(bothHold, slot, "a", day(14), host());
		expect(word.map((it) => it.type)).toEqual(["sealing.confirmed", "sealing.opened", "sealing.opened"]);
		expect(word[1]).toMatchObject({ data: { side: "a", salt: salt(1) }, texts: { words: "Темп нам подходит" } });
		expect(confirm(hide(bothHold, "a"), slot, "a", day(14), { ...host(), sees: "own" })).toHaveLength(1);
		expect(() => confirm(hide(bothHold, "a"), slot, "a", day(14), host())).toThrow(/pulse/);
	});

	test("makes nobody late; from its word on the other has its days; a word that does not come makes itself late", () => {
		expect(waiting(awaits)).toEqual([]);
		expect(waiting(bothHold)).toEqual([{ slot, late: "a", due: day(12) }]);
		const firm = folded(...svetlanaSeals, ...asked, ...confirm(awaits, slot, "a", day(14), host()));
		expect(waiting(firm)).toEqual([{ slot, late: "b", due: day(14) }]);
	});

	test("may take its seal back while it is asked, and confirm only then", () => {
		expect(cannotWithdraw(awaits, slot, "a")).toBeNull();
		expect(cannotConfirm(awaits, slot, "a")).toBeNull();
		expect(cannotConfirm(held, slot, "a")?.code).toBe("sealing.noConfirmationAsked");
		expect(cannotConfirm(held, slot, "b")?.code).toBe("sealing.nothingSealed");
		expect(cannotConfirm(open, slot, "a")?.code).toBe("sealing.alreadyOpen");
		expect(cannotWithdraw(bothHold, slot, "b")?.code).toBe("sealing.notDueYet");
	});

	test("a question or a word about what is not held changes nothing", () => {
		for (const event of [...asked, ...confirm(awaits, slot, "a", day(14), host())])
			expect(slotOf(folded(event), slot).a).toEqual({ is: "none" });
	});
});

describe("what each side folds", () => {
	test("Светлана sees her own words, Dana sees that there are some", () => {
		expect(slotOf(hide(held, "a"), slot).a).toMatchObject({ mine: { texts: { words: "Темп нам подходит" } } });
		expect(slotOf(hide(held, "b"), slot).a).toMatchObject({ is: "held", due, mine: null });
	});

	test("a text removed after the opening is gone, the fact that it opened is not", () => {
		const events = [...svetlanaSeals, ...danaSeals].map((it) =>
			it.type === "sealing.opened" ? { ...it, texts: {} } : it,
		);
		expect(slotOf(folded(...events), slot).a).toMatchObject({ is: "open", content: { data: { level: 4 }, texts: {} } });
	});

	test("a content or an opening without its seal changes nothing", () => {
		const [, mine] = svetlanaSeals;
		const [, , opened] = danaSeals;
		expect(slotOf(folded(...[mine, opened].filter((it) => it !== undefined)), slot).a).toEqual({ is: "none" });
	});
});
