import { describe, expect, test } from "vitest";
import { acceptProposal, mark, park, propose, sheetsOpen } from "../testing/aligning.ts";
import { shared } from "../testing/exploring.ts";
import { did, given, type Past, stateOf } from "../testing/given.ts";
import { dana, day, id, mike, olga, svetlana } from "../testing/people.ts";
import { comparisonOf } from "./comparison.ts";
import type { AgreedKpi, TermValue } from "./contract.ts";
import type { Term } from "./terms.ts";

const termsOf = (...past: Past): readonly Term[] => comparisonOf(stateOf(...past))?.terms ?? [];
function term(name: string, ...past: Past): Term {
	const it = termsOf(...past).find((each) => each.id === name);
	if (!it) throw new Error(`no term ${name}`);
	return it;
}
const hours = (amount: string): TermValue => ({
	is: "quantity",
	quantity: { amount, unit: "hours", currency: null, per: "week" },
});
const words = { is: "words" } as const;

describe("what both said alike is agreed without a word more (domain: Agreed terms)", () => {
	test("a cadence, a choice, who sees to what, a hold of the lower risk, hours that cover what is expected", () => {
		expect(term("choice/cadence", ...sheetsOpen)).toMatchObject({
			is: "agreed",
			value: { value: { options: ["weekly"] } },
		});
		expect(term("does/roles/freight", ...sheetsOpen).value?.value).toEqual({
			is: "doer",
			doer: "a",
			accountable: null,
		});
		expect(term("cap/riskCap", ...sheetsOpen).value?.value).toMatchObject({
			quantity: { amount: "5000", currency: "USD" },
		});
		expect(term("gives/hours/a", ...sheetsOpen)).toMatchObject({
			is: "agreed",
			of: "a",
			value: { value: hours("10") },
		});
	});

	test("a KPI on which both agree in every field takes the first place", () => {
		expect(term("kpi/1", ...sheetsOpen)).toMatchObject({
			is: "agreed",
			value: { from: "equal", value: { kpi: { id: "unitsSold", day30: "300", measuredBy: "b", movedBy: "both" } } },
		});
		expect(term("kpi/2", ...sheetsOpen)).toMatchObject({ is: "open", needed: true, critical: true });
	});

	test("what differs waits for a proposal; what neither wrote is left, unless the letter needs it", () => {
		expect(term("gives/hours/b", ...sheetsOpen)).toMatchObject({ is: "open", value: null, needed: true });
		expect(term("amount/margin", ...sheetsOpen)).toMatchObject({ is: "open", needed: true });
		expect(term("choice/delivery", ...sheetsOpen)).toMatchObject({ is: "left", needed: false });
		for (const needed of ["vision", "pilotStart"])
			expect(term(needed, ...sheetsOpen)).toMatchObject({ is: "open", critical: true });
	});

	test("each thinks the other sees to the shops: a conflict, and critical", () => {
		expect(term("does/roles/retailTalks", ...sheetsOpen)).toMatchObject({ is: "open", critical: true });
	});

	test("their order and number do not depend on whose turn it is", () => {
		const ids = termsOf(...sheetsOpen).map((it) => it.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toBe("vision");
		expect(ids.filter((it) => it.startsWith("kpi/"))).toEqual(["kpi/1", "kpi/2", "kpi/3"]);
	});
});

describe("a thread per term: propose, accept, counter, park (R5)", () => {
	const offered = [...sheetsOpen, did(propose("gives/hours/b", 31, hours("8")), svetlana, day(18))];

	test("Светлана proposes, Dana accepts, and the value stands", () => {
		given(...sheetsOpen)
			.when(propose("gives/hours/b", 31, hours("8")), svetlana, day(18))
			.gives(
				shared(
					"proposals.proposed",
					{
						subject: "alignment.term/gives/hours/b",
						proposal: id(31),
						side: "a",
						answers: null,
						offer: { is: "value", value: hours("8") },
					} as never,
					{},
				),
			);
		expect(term("gives/hours/b", ...offered).is).toBe("proposed");
		const agreed = [...offered, did(acceptProposal("gives/hours/b", 31), dana, day(19))];
		expect(term("gives/hours/b", ...agreed)).toMatchObject({
			is: "agreed",
			value: { from: "accepted", value: hours("8") },
		});
	});

	test("Dana counters: the first proposal stays readable as countered, and waits no longer", () => {
		const countered = [...offered, did(propose("gives/hours/b", 32, hours("7"), { answers: id(31) }), dana, day(19))];
		expect(term("gives/hours/b", ...countered).thread.proposals).toMatchObject([
			{ id: id(31), side: "a", is: "countered" },
			{ id: id(32), side: "b", is: "standing" },
		]);
		given(...countered)
			.when(acceptProposal("gives/hours/b", 31), dana, day(20))
			.refused("proposals.gone");
	});

	test("nobody passes over a proposal that came meanwhile, and nobody answers their own", () => {
		given(...offered)
			.when(propose("gives/hours/b", 33, hours("7")), dana, day(19))
			.refused("proposals.answeredAnother");
		given(...offered)
			.when(acceptProposal("gives/hours/b", 31), svetlana, day(19))
			.refused("proposals.yourOwn");
		given(...offered)
			.when(propose("gives/hours/b", 31, hours("9")), svetlana, day(19))
			.refused("proposals.known");
	});

	test("its author takes it back or puts another in its place; the other side declines with a reason", () => {
		const back = { name: "alignment.withdrawProposal", input: { term: "gives/hours/b", proposal: id(31) } } as const;
		given(...offered)
			.when(back, dana, day(19))
			.refused("proposals.notYours");
		expect(term("gives/hours/b", ...offered, did(back, svetlana, day(19)))).toMatchObject({ is: "open" });
		const instead = did(propose("gives/hours/b", 34, hours("9")), svetlana, day(19));
		expect(term("gives/hours/b", ...offered, instead).thread.proposals.map((it) => it.is)).toEqual([
			"replaced",
			"standing",
		]);
		const no = {
			name: "alignment.decline",
			input: { term: "gives/hours/b", proposal: id(31), reason: "Mike has six hours, no more" },
		} as const;
		expect(term("gives/hours/b", ...offered, did(no, dana, day(19))).thread.proposals).toMatchObject([
			{ is: "declined", reason: "Mike has six hours, no more" },
		]);
		given(...offered, did(no, dana, day(19)))
			.when(back, svetlana, day(20))
			.refused("proposals.gone");
	});

	test("a member comments, and binds nobody", () => {
		const says = {
			name: "alignment.comment",
			input: { term: "vision", comment: "Кассы считают по понедельникам" },
		} as const;
		given(...sheetsOpen)
			.when(propose("vision", 31, words, { ru: "Чай" }), olga, day(18))
			.refused("people.ownerOnly");
		expect(term("vision", ...sheetsOpen, did(says, olga, day(18))).thread.comments).toMatchObject([
			{ side: "a", person: "olga", text: "Кассы считают по понедельникам" },
		]);
		given(...sheetsOpen)
			.when({ ...says, input: { ...says.input, term: "dreams" } }, mike, day(18))
			.refused("alignment.noSuchTerm");
	});

	test("what is not critical may be left open until a day to come; what is critical may not", () => {
		const later = [
			...sheetsOpen,
			did(park("amount/margin", 31, "2026-04-30"), svetlana, day(18)),
			did(acceptProposal("amount/margin", 31), dana, day(19)),
		];
		expect(term("amount/margin", ...sheetsOpen).critical).toBe(false);
		expect(term("amount/margin", ...later)).toMatchObject({
			is: "parked",
			thread: { parked: { until: "2026-04-30" } },
		});
		const after = [
			...later,
			did(
				propose("amount/margin", 32, {
					is: "quantity",
					quantity: { amount: "42", unit: "percent", currency: null, per: "once" },
				}),
				dana,
				day(20),
			),
			did(acceptProposal("amount/margin", 32), svetlana, day(21)),
		];
		expect(term("amount/margin", ...after)).toMatchObject({ is: "agreed", thread: { parked: null } });
		given(...sheetsOpen)
			.when(park("vision", 31, "2026-04-30"), svetlana, day(18))
			.refused("alignment.cannotBeParked");
		given(...sheetsOpen)
			.when(park("amount/margin", 31, "2026-03-01"), svetlana, day(18))
			.refused("alignment.parkLater");
	});
});

describe("a value is read as strictly as a sheet", () => {
	const misfits = (name: string, value: TermValue, what: string) =>
		given(...sheetsOpen)
			.when(propose(name, 31, value), svetlana, day(18))
			.refused("alignment.valueMisfits", { what });
	const kpi: AgreedKpi = {
		...{ id: null, name: "Reorders", unit: "orders", kind: "cumulative", direction: "up" },
		...{ baseline: "0", day30: "2", day90: "6", source: "Orders", measuredBy: "b", movedBy: "both" },
	};
	const kpiMisfits = (change: Partial<AgreedKpi>, field: string) =>
		given(...sheetsOpen)
			.when(propose("kpi/2", 31, { is: "kpi", kpi: { ...kpi, ...change } }), svetlana, day(18))
			.refused("alignment.kpiMisfits", { field });

	test("words are written, amounts carry their unit and currency, options exist, somebody answers", () => {
		misfits("vision", words, "words");
		misfits("vision", hours("3"), "words");
		misfits(
			"gives/hours/b",
			{ is: "quantity", quantity: { amount: "3", unit: "people", currency: null, per: "week" } },
			"unit",
		);
		misfits(
			"gives/budget/b",
			{ is: "quantity", quantity: { amount: "3", unit: "money", currency: null, per: "month" } },
			"currency",
		);
		misfits(
			"amount/margin",
			{ is: "quantity", quantity: { amount: "30", unit: "percent", currency: null, per: "week" } },
			"period",
		);
		misfits("choice/exclusivity", { is: "options", options: ["sometimes"] }, "options");
		misfits("choice/exclusivity", { is: "options", options: ["none", "full"] }, "options");
		misfits("does/roles/retailTalks", { is: "doer", doer: "both", accountable: null }, "accountable");
		misfits("does/roles/retailTalks", { is: "doer", doer: "a", accountable: "b" }, "accountable");
		misfits("does/rights/shelfPrice", { is: "doer", doer: "nobody", accountable: null }, "decider");
		misfits("pilotStart", { is: "nothing" }, "nothing");
	});

	test("a KPI has all its fields, a known baseline and a target on the right side of it", () => {
		given(...sheetsOpen)
			.when(propose("kpi/2", 31, { is: "kpi", kpi }), svetlana, day(18))
			.gives(expect.objectContaining({ type: "proposals.proposed" }));
		kpiMisfits({ id: "dreams", name: null, unit: null }, "id");
		kpiMisfits({ id: "reorders" }, "catalogue");
		kpiMisfits({ name: null }, "name");
		kpiMisfits({ unit: null }, "unit");
		kpiMisfits({ baseline: null }, "baseline");
		kpiMisfits({ day30: "0" }, "isBaseline");
		kpiMisfits({ direction: "down" }, "direction");
		kpiMisfits({ day90: "2026-06-01" }, "day90");
		kpiMisfits({ kind: "milestone", unit: null }, "dates");
	});

	test("no KPI stands twice, not even where a second becomes the same by an acceptance", () => {
		kpiMisfits({ id: "unitsSold", name: null, unit: null }, "twice");
		const twice = { is: "kpi", kpi } as const;
		const both = [
			...sheetsOpen,
			did(propose("kpi/2", 31, twice), svetlana, day(18)),
			did(propose("kpi/3", 32, twice), svetlana, day(18)),
			did(acceptProposal("kpi/2", 31), dana, day(19)),
		];
		given(...both)
			.when(acceptProposal("kpi/3", 32), dana, day(19))
			.refused("alignment.kpiMisfits", { field: "twice" });
	});
});

describe("marks: how the other's words read, and could I check this? (B3)", () => {
	test("both read success the same and could check it: nothing is left to agree on", () => {
		const marked = [
			...sheetsOpen,
			did(mark("success", "same", true), svetlana, day(18)),
			did(mark("success", "same", true), dana, day(18)),
		];
		expect(term("statement/success", ...sheetsOpen)).toMatchObject({ needed: true, critical: true });
		expect(term("statement/success", ...marked)).toMatchObject({ is: "left", needed: false });
	});

	test("one could not check it: one sentence has to be agreed", () => {
		const no = [...sheetsOpen, did(mark("success", "compatible", false), dana, day(18))];
		expect(term("statement/success", ...no)).toMatchObject({ is: "open", critical: true });
		const settled = [
			...no,
			did(propose("statement/success", 31, words, { en: "1,200 tins by the tills by June 15" }), dana, day(19)),
			did(acceptProposal("statement/success", 31), svetlana, day(20)),
		];
		expect(term("statement/success", ...settled)).toMatchObject({
			is: "agreed",
			value: { texts: { en: "1,200 tins by the tills by June 15" } },
		});
	});

	test("only words are marked, only where there are any, and only by an owner", () => {
		given(...sheetsOpen)
			.when(mark("margin", "same"), dana, day(18))
			.refused("alignment.noSuchQuestion");
		given(...sheetsOpen)
			.when(mark("success", "same"), mike, day(18))
			.refused("people.ownerOnly");
		given(...sheetsOpen)
			.when(mark("gets", "compatible", true), dana, day(18))
			.gives(shared("alignment.marked", { side: "b", question: "gets", theirs: "compatible", checkable: null }, {}));
	});
});
