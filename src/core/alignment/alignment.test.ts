import { describe, expect, test } from "vitest";
import { hide, type Partnership } from "../partnership.ts";
import { close } from "../stages/rules.ts";
import { present } from "../stages/state.ts";
import {
	aligning,
	danaSheet,
	loneStarSheet,
	recallSheet,
	severnySheet,
	sheetsOpen,
	submitSheet,
	svetlanaSheet,
} from "../testing/aligning.ts";
import { shared } from "../testing/exploring.ts";
import { did, given, met, recorded, stateOf } from "../testing/given.ts";
import { dana, day, igor, mike, olga, svetlana } from "../testing/people.ts";
import { comparisonOf, ownSheet } from "./comparison.ts";
import { contentOf, sheetIn } from "./sealed-sheet.ts";

const waiting = [...aligning, did(svetlanaSheet, svetlana, day(16))];
const slotOf = (state: Partnership) => state.sealing["alignment.sheet"];
const danaIsLate = recorded(shared("sealing.fellDue", { slot: "alignment.sheet", side: "b" }), day(23));
const cannotAlign = (reason: string | null, shareReason: boolean) =>
	({ name: "alignment.cannotAlign", input: { reason, shareReason } }) as const;

describe("my sheet, sealed until both are in (R4, B2)", () => {
	test("Светлана seals hers: Dana sees that she has, until when, and no word", () => {
		const seen = hide(stateOf(...waiting), "b");
		expect(slotOf(seen)?.a).toMatchObject({ is: "held", due: day(23), mine: null });
		expect(ownSheet(seen, "a")).toBeNull();
		expect(comparisonOf(seen)).toBeNull();
		expect(JSON.stringify(seen)).not.toContain("полки");
	});

	test("she herself reads it back as she typed it, figures and words", () => {
		const own = ownSheet(hide(stateOf(...waiting), "a"), "a");
		expect(own).toMatchObject({
			company: "Северный Чай",
			date: "2026-03-16",
			daysOff: [["2026-05-01", "2026-05-11"]],
			answers: {
				gets: { value: "Две полки в Остине и покупатели, которые возвращаются сами" },
				hours: { value: { give: { amount: "10", unit: "hours", per: "week" } } },
				kpis: { value: [{ id: "unitsSold", source: "Till reports of both stores" }, {}] },
			},
		});
	});

	test("Dana seals second, and both open in the same breath", () => {
		const state = stateOf(...sheetsOpen);
		expect(slotOf(state)).toMatchObject({ a: { is: "open", openedAt: day(17) }, b: { is: "open", openedAt: day(17) } });
		expect(comparisonOf(hide(state, "a"))).toEqual(comparisonOf(hide(state, "b")));
	});

	test("a member or adviser writes drafts, but does not bind the side", () => {
		for (const who of [olga, igor])
			given(...aligning)
				.when(svetlanaSheet, who, day(16))
				.refused("people.ownerOnly");
	});

	test("before its stage there is nothing to seal", () => {
		given(...met)
			.when(svetlanaSheet, svetlana, day(3))
			.refused("stages.notThisStage");
	});

	test("what does not fit its question is refused with its place, and nothing is recorded", () => {
		const wrong = {
			...severnySheet,
			answers: { ...severnySheet.answers, cadence: "sometimes", riskCap: { amount: "much" } },
		};
		given(...aligning)
			.when(submitSheet(wrong, 9), svetlana, day(16))
			.refused("alignment.sheetUnreadable", { count: 3, where: "answers.riskCap.amount" });
	});

	test("a sheet may leave everything open: silence is said after the opening, not forbidden before it", () => {
		const state = stateOf(...aligning, did(submitSheet({ ...severnySheet, answers: {} }, 9), svetlana, day(16)));
		expect(ownSheet(state, "a")?.answers).toEqual({});
	});
});

describe("recalling it (domain: Corrections)", () => {
	test("before the opening, at any time, and that it was stays visible", () => {
		given(...waiting)
			.when(recallSheet, svetlana, day(16, 1))
			.gives(shared("sealing.withdrawn", { slot: "alignment.sheet", side: "a" }));
		const again = stateOf(...waiting, did(recallSheet, svetlana, day(16, 1)), did(svetlanaSheet, svetlana, day(17)));
		expect(slotOf(again)).toMatchObject({ a: { is: "held" }, withdrawals: { a: 1, b: 0 } });
	});

	test("after it, what is open stays open; where nothing is sealed there is nothing to recall", () => {
		given(...sheetsOpen)
			.when(recallSheet, svetlana, day(18))
			.refused("alignment.alreadyOpen");
		given(...aligning)
			.when(recallSheet, dana, day(16))
			.refused("sealing.nothingSealed");
		given(...sheetsOpen)
			.when(svetlanaSheet, svetlana, day(18))
			.refused("alignment.alreadyOpen");
		given(...waiting)
			.when(svetlanaSheet, svetlana, day(17))
			.refused("sealing.alreadySealed");
	});
});

describe("sections are shared out", () => {
	const toOlga = { name: "alignment.delegateSection", input: { section: "working", person: "svetlana" } } as const;

	test("on the side's own chain: the other side never learns who fills in what", () => {
		given(...aligning)
			.when(toOlga, svetlana, day(15))
			.gives({
				chain: "a",
				type: "alignment.sectionDelegated",
				version: 1,
				data: { section: "working", person: "svetlana" },
			});
		const state = stateOf(...aligning, did(toOlga, svetlana, day(15)));
		expect(state.alignment.delegates.a).toEqual({ working: "svetlana" });
		expect(hide(state, "b").alignment.delegates.a).toEqual({});
		const back = { name: "alignment.delegateSection", input: { section: "working", person: null } } as const;
		expect(
			stateOf(...aligning, did(toOlga, svetlana, day(15)), did(back, svetlana, day(15))).alignment.delegates.a,
		).toEqual({});
	});

	test("to someone with a seat, and only while the sheet is being written", () => {
		const stranger = { name: "alignment.delegateSection", input: { section: "core", person: "dana" } } as const;
		given(...aligning)
			.when(stranger, svetlana, day(15))
			.refused("alignment.noSuchColleague");
		given(...waiting)
			.when(toOlga, svetlana, day(16))
			.refused("sealing.alreadySealed");
	});
});

describe("ends before the letter", () => {
	test("Dana's sheet never comes: once its date has passed Светлана may close, and hers is never opened", () => {
		const end = { name: "alignment.closeWithoutAnswer", input: {} } as const;
		given(...waiting)
			.when(end, svetlana, day(20))
			.refused("alignment.otherStillHasTime");
		given(...waiting, danaIsLate)
			.when(end, svetlana, day(24))
			.gives(close("noAnswer", ["a"]));
		given(...waiting, danaIsLate)
			.when(end, dana, day(24))
			.refused("alignment.otherStillHasTime");
	});

	test("the two cannot align: said by either owner, with a reason kept or shared (R6)", () => {
		given(...sheetsOpen)
			.when(cannotAlign("Их маржа нам не по силам", false), svetlana, day(18))
			.gives(
				{
					chain: "a",
					type: "alignment.reasonKept",
					version: 1,
					data: {},
					texts: { reason: "Их маржа нам не по силам" },
				},
				shared("alignment.couldNotAlign", { side: "a" }, {}),
				close("couldNotAlign", ["a"]),
			);
		given(...aligning)
			.when(cannotAlign("We need exclusivity", true), dana, day(16))
			.gives(
				shared("alignment.couldNotAlign", { side: "b" }, { reason: "We need exclusivity" }),
				close("couldNotAlign", ["b"]),
			);
		const state = stateOf(...sheetsOpen, did(cannotAlign("Их маржа нам не по силам", false), svetlana, day(18)));
		expect(state.stages.closed).toMatchObject({ how: "couldNotAlign", by: ["a"] });
		expect(hide(state, "b").alignment).toMatchObject({ reasons: { a: null }, ended: { side: "a", reason: null } });
		given(...sheetsOpen)
			.when(cannotAlign(null, false), mike, day(18))
			.refused("people.ownerOnly");
	});

	test("what was closed stays readable, and takes nothing more", () => {
		const over = [...sheetsOpen, did(cannotAlign(null, false), svetlana, day(18))];
		given(...over)
			.when(danaSheet, dana, day(19))
			.refused("stages.closed");
		expect(comparisonOf(stateOf(...over))?.findings.length).toBeGreaterThan(20);
		expect(present(stateOf(...over).stages)?.kind).toBe("alignment");
	});
});

describe("the sheet under its seal", () => {
	test("keeps facts and words apart, and joins them again", () => {
		const sheet = ownSheet(stateOf(...sheetsOpen), "b");
		if (!sheet) throw new Error("Dana's sheet lies open");
		const content = contentOf(sheet);
		expect(Object.keys(content.texts).toSorted()).toEqual([
			"fallback",
			"gets",
			"kpis.0.source",
			"kpis.1.source",
			"success",
		]);
		expect(JSON.stringify(content.data)).not.toContain("reorder");
		expect(sheetIn(content, "distribution", "Lone Star Kitchens")).toEqual(sheet);
	});

	test("a narrative whose text was removed reads as left empty, a KPI's source as unnamed", () => {
		const sheet = ownSheet(stateOf(...sheetsOpen), "b");
		if (!sheet) throw new Error("Dana's sheet lies open");
		const { data } = contentOf(sheet);
		const without = sheetIn({ data, texts: {} }, "distribution", "Lone Star Kitchens");
		expect(without.answers["success"]).toBeUndefined();
		expect(without.answers["kpis"]).toMatchObject({
			value: [{ id: "unitsSold", name: "unitsSold", source: null }, {}],
		});
		expect(without.answers["hours"]).toEqual(sheet.answers["hours"]);
	});

	test("both sheets of the stories are read without a slip", () => {
		for (const it of [severnySheet, loneStarSheet]) {
			given(...aligning)
				.when(submitSheet({ ...it, answers: { ...it.answers, unknown: 1 } }, 9), svetlana, day(16))
				.refused("alignment.sheetUnreadable");
		}
	});
});
