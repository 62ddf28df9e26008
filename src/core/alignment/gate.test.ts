import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import { present } from "../stages/state.ts";
import { aligning, approve, propose, ready, sheetsOpen, svetlanaSheet } from "../testing/aligning.ts";
import { shared } from "../testing/exploring.ts";
import { begun, did, given, invited, type Past, stateOf } from "../testing/given.ts";
import { dana, day, id, loneStarKitchens, mike, svetlana } from "../testing/people.ts";
import { comparisonOf } from "./comparison.ts";
import { documentOf, partnershipLanguages } from "./document.ts";
import { hasApproved, missingFor, versionOf } from "./gate.ts";

function opened(past: Past) {
	const comparison = comparisonOf(stateOf(...past));
	if (!comparison) throw new Error("the sheets lie open");
	return comparison;
}
const missing = (...past: Past) => missingFor(stateOf(...past), comparisonOf(stateOf(...past)));
const version = versionOf(stateOf(...ready));

describe("the gate says what is missing, and whose move it is (R6)", () => {
	test("first the sheets and the people", () => {
		expect(missing(...aligning)).toEqual([
			{ code: "sheet", by: "a" },
			{ code: "sheet", by: "b" },
			{ code: "successor", by: "a" },
			{ code: "successor", by: "b" },
		]);
		expect(missing(...aligning, did(svetlanaSheet, svetlana, day(16)))[0]).toEqual({ code: "sheet", by: "b" });
	});

	test("then words that nobody has marked, and every term without a value", () => {
		const codes = missing(...sheetsOpen);
		expect(codes.filter((it) => it.code === "mark")).toEqual([
			{ code: "mark", by: "a", question: "success" },
			{ code: "mark", by: "b", question: "success" },
		]);
		expect(codes).toContainEqual({ code: "criticalTerm", by: "both", term: "vision" });
		expect(codes).toContainEqual({ code: "criticalTerm", by: "both", term: "does/roles/retailTalks" });
		expect(codes).toContainEqual({ code: "term", by: "both", term: "amount/margin" });
		expect(codes).not.toContainEqual(expect.objectContaining({ term: "choice/cadence" }));
	});

	test("a proposal makes it the other side's move", () => {
		const vision = did(
			propose("vision", 31, { is: "words" }, { en: "Tea that regulars come back for" }),
			dana,
			day(18),
		);
		expect(missing(...sheetsOpen, vision)).toContainEqual({ code: "criticalTerm", by: "a", term: "vision" });
	});

	test("a side whose owner has left is asked for one", () => {
		const alone = [...ready, did({ name: "people.nameSuccessor", input: { person: null } }, dana, day(21))];
		const left = [...alone, did({ name: "people.leave", input: {} }, dana, day(21))];
		expect(missing(...alone)).toEqual([{ code: "successor", by: "b" }]);
		expect(missing(...left)).toEqual([{ code: "owner", by: "b" }]);
	});

	test("when nothing is missing, only the approvals are", () => {
		expect(missing(...ready)).toEqual([]);
	});

	test("it stays shut for whoever would approve too early", () => {
		given(...sheetsOpen)
			.when(approve(1), svetlana, day(18))
			.refused("alignment.gateShut");
		given(...aligning)
			.when(approve(1), svetlana, day(18))
			.refused("alignment.notOpenYet");
	});
});

describe("both owners approve the same version", () => {
	const approved = [...ready, did(approve(version), svetlana, day(21))];

	test("the second opens the gate: the letter is next", () => {
		expect(hasApproved(stateOf(...approved), "a")).toBe(true);
		const state = stateOf(...approved, did(approve(version), dana, day(22)));
		expect(present(state.stages)).toMatchObject({ kind: "letter", since: day(22), due: day(29) });
	});

	test("one alone opens nothing", () => {
		expect(present(stateOf(...approved).stages)?.kind).toBe("alignment");
		given(...approved)
			.when(approve(version), svetlana, day(21))
			.gives(shared("alignment.approved", { side: "a", version }));
	});

	test("what changes after an approval takes it away: nobody approves what they have not read", () => {
		const changed = [
			...approved,
			did(propose("vision", 900, { is: "words" }, { en: "Tea in every kitchen" }), dana, day(21)),
			did({ name: "alignment.accept", input: { term: "vision", proposal: id(900) } }, svetlana, day(22)),
		];
		expect(hasApproved(stateOf(...changed), "a")).toBe(false);
		given(...changed)
			.when(approve(version), dana, day(23))
			.refused("alignment.changedMeanwhile");
		const latest = versionOf(stateOf(...changed));
		expect(present(stateOf(...changed, did(approve(latest), dana, day(23))).stages)?.kind).toBe("alignment");
	});

	test("only owners approve", () => {
		given(...ready)
			.when(approve(version), mike, day(21))
			.refused("people.ownerOnly");
	});
});

describe("the document writes itself", () => {
	const document = documentOf(stateOf(...ready), opened(ready));

	test("vision, exactly three KPIs, roles, rights, timeline, gives and gets, conditions", () => {
		expect(document.vision.texts).toMatchObject({ en: expect.any(String), ru: expect.any(String) });
		expect(document.kpis.map((it) => it.value?.is)).toEqual(["kpi", "kpi", "kpi"]);
		expect(document.roles.length).toBeGreaterThan(3);
		expect(document.timeline.at(-1)).toMatchObject({ term: { id: "pilotStart" }, value: { date: "2026-04-20" } });
		expect(document.gives.a.map((it) => it.term.id)).toContain("gives/hours/a");
		expect(document.working.map((it) => it.term.id)).toContain("choice/cadence");
		expect(document.conditions.map((it) => it.term.id)).toContain("amount/margin");
		const all = [document.vision, ...document.kpis, ...document.roles, ...document.rights, ...document.timeline];
		expect(all.every((it) => it.value !== null || it.parked !== null)).toBe(true);
	});

	test("every role has one accountable name: the owner, until a colleague is named", () => {
		const freight = (...past: Past) =>
			documentOf(stateOf(...past), opened(past)).roles.find((it) => it.term.item === "freight")?.answers;
		expect(freight(...ready)).toEqual({ side: "a", person: "svetlana" });
		const named = did({ name: "alignment.assign", input: { activity: "freight", person: "olga" } }, svetlana, day(21));
		expect(freight(...ready, named)).toEqual({ side: "a", person: "olga" });
		given(...ready)
			.when({ name: "alignment.assign", input: { activity: "freight", person: "mike" } }, dana, day(21))
			.refused("alignment.notYourActivity");
		given(...ready)
			.when({ name: "alignment.assign", input: { activity: "freight", person: "ghost" } }, svetlana, day(21))
			.refused("alignment.noSuchColleague");
	});

	test("is written in the language both sides share, else in both", () => {
		const { people } = stateOf(...ready);
		expect(partnershipLanguages(people)).toEqual(["en"]);
		const apart = { ...loneStarKitchens, languages: ["en" as const] };
		const own = { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru" as const] };
		const state = stateOf(
			...begun,
			invited,
			did({ name: "people.join", input: { invitation: id(1), own: apart } }, dana, day(2)),
			did({ name: "people.describeSide", input: { own } }, svetlana, day(2)),
		);
		expect(partnershipLanguages(state.people)).toEqual(["en", "ru"]);
	});
});

describe("corrections after the opening (domain: Corrections)", () => {
	const erratum = (question: string, answer: unknown, n = 41) =>
		({
			name: "alignment.addErratum",
			input: { erratum: id(n), question, answer: answer as never, why: "Опечатка" },
		}) as const;
	const offered = [...sheetsOpen, did(erratum("margin", 45), svetlana, day(18))];
	const accept = { name: "alignment.acceptErratum", input: { erratum: id(41) } } as const;
	const decline = { name: "alignment.declineErratum", input: { erratum: id(41), reason: null } } as const;
	const margin = (...past: Past) => opened(past).findings.find((it) => it.question === "margin");

	test("stands beside the original and changes nothing by itself", () => {
		expect(stateOf(...offered).alignment.errata).toMatchObject([
			{ question: "margin", is: "offered", why: "Опечатка" },
		]);
		expect(margin(...offered)).toMatchObject({ verdict: "close", a: { quantity: { amount: "40" } } });
	});

	test("replaces the original in the comparison once the other side lets it", () => {
		expect(margin(...offered, did(accept, dana, day(19)))).toMatchObject({
			verdict: "overlap",
			a: { quantity: { amount: "45" } },
		});
		expect(margin(...offered, did(decline, dana, day(19)))).toMatchObject({ verdict: "close" });
		given(...offered)
			.when(accept, svetlana, day(19))
			.refused("alignment.noSuchErratum");
		given(...offered, did(accept, dana, day(19)))
			.when(decline, dana, day(19))
			.refused("alignment.noSuchErratum");
	});

	test("words and KPIs keep their texts apart, so that they can still be removed", () => {
		given(...sheetsOpen)
			.when(erratum("gets", "Две полки в Остине"), svetlana, day(18))
			.gives(
				shared(
					"alignment.erratumAdded",
					{ erratum: id(41), side: "a", question: "gets", answer: { kind: "narrative" } },
					{ gets: "Две полки в Остине", why: "Опечатка" },
				),
			);
	});

	test("what does not fit its question is refused", () => {
		given(...sheetsOpen)
			.when(erratum("margin", "half"), svetlana, day(18))
			.refused("alignment.answerUnreadable");
		given(...sheetsOpen)
			.when(erratum("dreams", 1), svetlana, day(18))
			.refused("alignment.noSuchQuestion");
		given(...offered)
			.when(erratum("margin", 44), svetlana, day(18))
			.refused("proposals.known");
	});
});

describe("two KPIs under two names", () => {
	const pair = { name: "alignment.pairKpis", input: { ours: "pointsOfSale", theirs: "unitsSold" } } as const;

	test("are joined by hand by either side, and taken apart again", () => {
		given(...sheetsOpen)
			.when(pair, dana, day(18))
			.gives(shared("alignment.kpisPaired", { side: "b", a: "unitsSold", b: "pointsOfSale" }, {}));
		const paired = [...sheetsOpen, did(pair, dana, day(18))];
		expect(stateOf(...paired).alignment.pairs).toEqual([{ a: "unitsSold", b: "pointsOfSale", by: "b" }]);
		const apart = { name: "alignment.unpairKpis", input: { ours: "unitsSold", theirs: "pointsOfSale" } } as const;
		expect(stateOf(...paired, did(apart, svetlana, day(19))).alignment.pairs).toEqual([]);
		given(...sheetsOpen)
			.when(apart, svetlana, day(19))
			.refused("alignment.noSuchKpi");
		given(...sheetsOpen)
			.when({ ...pair, input: { ours: "dreams", theirs: "unitsSold" } }, dana, day(18))
			.refused("alignment.noSuchKpi");
	});
});

describe("next moves", () => {
	const moves = (...past: Past) => nextMoves(stateOf(...past), day(18)).map((it) => `${it.side}: ${it.code}`);

	test("both fill in their sheets; who has sealed waits", () => {
		expect(moves(...aligning)).toEqual(["a: alignment.fillSheet", "b: alignment.fillSheet"]);
		expect(moves(...aligning, did(svetlanaSheet, svetlana, day(16)))).toEqual(["b: alignment.fillSheet"]);
	});

	test("then they mark, propose, answer and name a successor", () => {
		const vision = did(propose("vision", 31, { is: "words" }, { en: "Tea" }), dana, day(18));
		const all = moves(...sheetsOpen, vision);
		expect(all).toContain("a: alignment.answer");
		expect(all).not.toContain("b: alignment.answer");
		for (const code of ["mark", "propose", "nameSuccessor"])
			expect(all.filter((it) => it.endsWith(code))).toEqual([`a: alignment.${code}`, `b: alignment.${code}`]);
	});

	test("and at last approve", () => {
		expect(moves(...ready)).toEqual(["a: alignment.approve", "b: alignment.approve"]);
		expect(moves(...ready, did(approve(version), svetlana, day(21)))).toEqual(["b: alignment.approve"]);
	});
});
