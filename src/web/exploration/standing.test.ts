import { expect, test } from "vitest";
import { questions } from "../../core/exploration/questions.ts";
import { type Actor, type Side, sides } from "../../core/kit.ts";
import { type Command, evolve } from "../../core/partnership.ts";
import { noteLate } from "../../core/sealing/rules.ts";
import { knowing } from "../../core/testing/exploring.ts";
import { begun, did, invited, met, type Past, recorded, stateOf } from "../../core/testing/given.ts";
import { dana, day, id, mike, salt, svetlana } from "../../core/testing/people.ts";
import { standingOf, toInvite } from "./standing.ts";

const sealed = (as: Actor, n: number, at: string) => {
	const answers = Object.fromEntries(questions.map((it) => [it, `${it}, said plainly`])) as Record<
		(typeof questions)[number],
		string
	>;
	return did({ name: "exploration.sealAnswers", input: { answers, salt: salt(n) } }, as, at);
};
const verdict = (as: Actor, its: "exploreFurther" | "notAFit", n: number, at: string) => {
	const input = { verdict: its, reason: null, shareReason: false, salt: salt(n) };
	return did({ name: "exploration.sealVerdict", input } satisfies Command, as, at);
};
const open = [...met, sealed(svetlana, 1, day(3)), sealed(dana, 2, day(4)), ...knowing(day(4))];
const stands = (side: Side, ...past: Past) => standingOf(stateOf(...past), side);

test("before Dana comes, Светлана invites her and may already answer, with no date to keep", () => {
	const state = stateOf(...begun, invited);
	expect(toInvite(state, "a")).toBe(true);
	expect(standingOf(state, "a")).toEqual({ is: "answering", theySealed: false, until: null });
	expect(toInvite(stateOf(...met), "a")).toBe(false);
});

test("Светлана has sealed: she waits until Dana's date, and Dana is asked to answer by it", () => {
	const past = [...met, sealed(svetlana, 1, day(3))];
	expect(stands("a", ...past)).toEqual({
		is: "answered",
		until: day(10),
		late: false,
		opening: false,
		confirming: false,
	});
	expect(stands("b", ...past)).toEqual({ is: "answering", theySealed: true, until: day(10) });
});

test("a browser that predicts cannot open: it says that both are sealed until the host has opened them", () => {
	const blind = stateOf(...met, sealed(svetlana, 1, day(3)));
	const both = evolve(
		blind,
		recorded(
			{
				chain: "both",
				type: "sealing.sealed",
				version: 1,
				data: { slot: "exploration.answers", side: "b", commitment: "c", due: day(11) },
			},
			day(4),
			dana,
		),
	);
	expect(both && standingOf(both, "b")).toEqual({
		is: "answered",
		until: day(11),
		late: false,
		opening: true,
		confirming: false,
	});
});

test("Dana let her date pass: Светлана is told, and what she sealed stays sealed", () => {
	const late = recorded(noteLate("exploration.answers", "b"), day(11));
	expect(stands("a", ...met, sealed(svetlana, 1, day(3)), late)).toEqual({
		is: "answered",
		until: day(10),
		late: true,
		opening: false,
		confirming: false,
	});
});

test("both answers are open: both decide, and whoever has decided waits", () => {
	expect(stands("a", ...open)).toMatchObject({ is: "deciding", theySealed: false });
	const decided = [...open, verdict(dana, "exploreFurther", 3, day(5))];
	expect(stands("b", ...decided)).toEqual({
		is: "decided",
		until: day(12),
		late: false,
		opening: false,
		confirming: false,
	});
	expect(stands("a", ...decided)).toEqual({ is: "deciding", theySealed: true, until: day(12) });
});

test.each([
	["exploreFurther", { is: "beyond", stage: "alignment" }],
	["notAFit", { is: "ended", how: "notAFit" }],
] as const)("two verdicts, one of them %s, end exploration for both alike", (second, standing) => {
	const past = [...open, verdict(dana, "exploreFurther", 3, day(5)), verdict(svetlana, second, 4, day(6))];
	expect(stands("a", ...past)).toEqual(standing);
	expect(stands("b", ...past)).toEqual(standing);
});

test("a seal that waits for a new owner's word opens nothing, on either side's page", () => {
	const joins = (n: number): Past => [
		did({ name: "people.invite", input: { invitation: id(n), side: "b", role: "member" } }, dana, day(2)),
		did({ name: "people.join", input: { invitation: id(n), own: null } }, mike, day(2)),
	];
	const past: Past = [
		...met,
		...joins(2),
		sealed(dana, 1, day(3)),
		did({ name: "people.handOver", input: { to: mike.person } }, dana, day(4)),
		sealed(svetlana, 2, day(5)),
	];
	expect(stands("a", ...past.slice(0, -1))).toEqual({ is: "answering", theySealed: false, until: day(16) });
	for (const side of sides)
		expect(stands(side, ...past)).toMatchObject({ is: "answered", opening: false, confirming: true });
	expect(toInvite(stateOf(...met, ...joins(2), did({ name: "people.leave", input: {} }, dana, day(3))), "a")).toBe(
		false,
	);
});
