/** A neutral third person between Светлана and Dana: wanted by both, sent away by either, reading what both may. */
import { describe, expect, test } from "vitest";
import { nextMoves } from "../moves.ts";
import { type Command, commands, decide, fold, hide, passTime } from "../partnership.ts";
import { danaAnswers, svetlanaAnswers } from "../testing/exploring.ts";
import {
	agreeToIrina,
	facilitated,
	inviteIrina,
	joinAs,
	partWithIrina,
	proposed,
	stepBack,
	wanted,
} from "../testing/facilitated.ts";
import { did, eventsOf, given, met, oneWay, type Past, stateOf } from "../testing/given.ts";
import { readBy } from "../testing/histories.ts";
import { dana, day, facilitating, id, mike, svetlana } from "../testing/people.ts";
import { cannotAgree, cannotRemove } from "./facilitating.ts";
import { isFacilitator } from "./state.ts";

const facilitatorAfter = (...past: Past) => stateOf(...past).people.facilitator;

describe("coming", () => {
	test("Светлана proposes Ирина; Dana is asked, and the link opens nothing until she agrees", () => {
		const state = stateOf(...proposed);
		expect(state.people.facilitator).toMatchObject({ by: "a", agreed: false, person: null });
		expect(nextMoves(state, day(3))).toContainEqual(
			expect.objectContaining({ code: "people.agreeFacilitator", side: "b", late: false }),
		);
		given(...proposed)
			.when(joinAs(91), facilitating, day(4))
			.refused("people.facilitatorNotAgreed");
	});

	test("nobody agrees to their own proposal, a member to none, and nobody twice", () => {
		given(...proposed)
			.when(agreeToIrina, svetlana, day(4))
			.refused("people.noFacilitator");
		given(...proposed)
			.when(agreeToIrina, mike, day(4))
			.refused("people.ownerOnly");
		given(...wanted)
			.when(agreeToIrina, dana, day(4))
			.refused("people.noFacilitator");
	});

	test("once both want her she comes, and nobody's seat changes by it", () => {
		const state = stateOf(...facilitated);
		expect(isFacilitator(state.people, "irina")).toBe(true);
		expect(state.people.seats).toEqual(stateOf(...met).people.seats);
		expect(nextMoves(state, day(4)).some((it) => it.code === "people.agreeFacilitator")).toBe(false);
	});

	test("one at a time, asked for in one's own side's name", () => {
		const forThem = { ...inviteIrina, input: { ...inviteIrina.input, side: "b" } } as const;
		given(...met)
			.when(forThem, svetlana, day(3))
			.refused("people.otherSideInvitesItself");
		given(...facilitated)
			.when({ ...forThem, input: { ...forThem.input, invitation: id(93) } }, dana, day(5))
			.refused("people.facilitatorHere");
	});

	test("a proposal that is taken back, declined or runs out leaves the place free", () => {
		const back: Command = { name: "people.withdrawInvitation", input: { invitation: id(91) } };
		expect(facilitatorAfter(...proposed, did(back, svetlana, day(4)))).toBeNull();
		expect(facilitatorAfter(...proposed, did(partWithIrina("We know nobody of that name"), dana, day(4)))).toBeNull();
		const state = stateOf(...proposed);
		const late = passTime(state, day(60)).map((it) => ({
			...it,
			at: day(60),
			actor: { kind: "system" } as const,
			texts: {},
		}));
		expect(fold(late, state)?.people.facilitator).toBeNull();
	});
});

describe("parting", () => {
	test.each([
		["Светлана", svetlana],
		["Dana", dana],
	] as const)("%s sends her away, with or without a reason", (_, owner) => {
		const state = stateOf(...facilitated, did(partWithIrina("We get along by now"), owner, day(6)));
		expect(state.people.facilitator).toBeNull();
		expect(state.people.formerFacilitators).toMatchObject([
			{ person: "irina", how: "removed", side: owner.side, reason: "We get along by now" },
		]);
	});

	test("she steps back by herself, also once all is over", () => {
		const over = [
			...facilitated,
			did({ name: "exploration.declareNotAFit", input: { reason: null, shareReason: false } }, dana, day(5)),
		];
		const state = stateOf(...over, did(stepBack, facilitating, day(6)));
		expect(state.people.formerFacilitators).toMatchObject([{ person: "irina", how: "steppedBack", side: null }]);
		given(...met)
			.when(stepBack, facilitating, day(6))
			.refused("people.noFacilitator");
	});

	test("who may is one table for the button and the rule", () => {
		const state = stateOf(...proposed);
		expect(cannotAgree(state, dana, day(4))).toBeNull();
		expect(cannotAgree(state, svetlana, day(4))?.code).toBe("people.noFacilitator");
		expect(cannotRemove(state, svetlana)).toBeNull();
		expect(cannotRemove(stateOf(...met), svetlana)?.code).toBe("people.noFacilitator");
	});
});

describe("reading", () => {
	const sealed = [...facilitated, did(svetlanaAnswers, svetlana, day(5))];

	test("she sees that Светлана has answered, and not what; once both have, what both see", () => {
		const before = fold(readBy(eventsOf(...sealed), "facilitator"));
		expect(before).toEqual(hide(stateOf(...sealed), "facilitator"));
		expect(before?.sealing["exploration.answers"]?.a).toMatchObject({ is: "held", mine: null });
		const after = fold(readBy(eventsOf(...sealed, did(danaAnswers, dana, day(6))), "facilitator"));
		expect(after?.sealing["exploration.answers"]?.a.is).toBe("open");
	});

	test("whatever else she sends is refused before any other rule looks at it", () => {
		const state = stateOf(...sealed);
		const context = { at: day(6), actor: facilitating, sees: "all", ...oneWay } as const;
		const codes = Object.keys(commands).map((name) => {
			const decided = decide(state, { name, input: {} } as Command, context);
			return [name, decided.ok || decided.refusal.code];
		});
		const hers = ["people.stepBack", "people.join"];
		for (const [name, code] of codes)
			if (!hers.includes(String(name))) expect([name, code]).toEqual([name, "people.facilitatorOnlyReads"]);
	});
});
