import { describe, expect, test } from "vitest";
import { merged } from "../methods/merged.ts";
import type { CommandInput } from "../partnership.ts";
import { company } from "../stages/contract.ts";
import { close } from "../stages/rules.ts";
import { shared } from "../testing/exploring.ts";
import { begun, did, given, invited, met, recorded, stateOf } from "../testing/given.ts";
import {
	dana,
	day,
	id,
	igor,
	loneStarGuess,
	loneStarKitchens,
	mike,
	olga,
	ruth,
	severnyChai,
	svetlana,
	system,
} from "../testing/people.ts";
import { noteExpired } from "./rules.ts";
import { ownerOf } from "./state.ts";

const invite = (n: number, side: "a" | "b", role: CommandInput<"people.invite">["role"]) =>
	({ name: "people.invite", input: { invitation: id(n), side, role } }) as const;
const join = (n: number, own: CommandInput<"people.join">["own"] = null) =>
	({ name: "people.join", input: { invitation: id(n), own } }) as const;
const takeBack = (n: number) => ({ name: "people.withdrawInvitation", input: { invitation: id(n) } }) as const;
const closed = recorded(close("notAFit", ["a"]), day(3), svetlana);

describe("beginning", () => {
	test("Светлана begins: the type, the method, both companies and her own seat are on the record", () => {
		const { people, stages } = stateOf(...begun);
		expect(stages).toMatchObject({ type: "distribution", born: "real", begunAt: day(1), path: [], closed: null });
		expect(stages.method.parameters).toEqual(merged.parameters);
		expect(people.sides.a).toEqual(severnyChai);
		expect(people.sides.b).toEqual(loneStarGuess);
		expect(people.seats).toEqual({ a: [{ person: "svetlana", role: "owner", since: day(1) }], b: [] });
	});

	test("a partnership begins once", () => {
		const again = { type: "distribution", own: severnyChai, other: loneStarGuess } as const;
		given(...begun)
			.when({ name: "people.begin", input: again }, svetlana, day(1))
			.refused("stages.alreadyBegun");
	});

	test("a company's name that was removed by law is simply gone; country and zone stay", () => {
		const events = begun.map((it) => (it.type === "people.sideDescribed" ? { ...it, texts: {} } : it));
		expect(stateOf(...events).people.sides.a).toEqual({ ...severnyChai, company: null });
	});

	test("where a company works is a zone by name in a country that exists", () => {
		expect(company.safeParse(severnyChai).success).toBe(true);
		for (const wrong of [{ zone: "+03:00" }, { zone: "MSK" }, { country: "SU" }, { company: "  " }, { languages: [] }])
			expect(company.safeParse({ ...severnyChai, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
	});
});

describe("describing one's own side", () => {
	const moved = { ...loneStarKitchens, zone: "America/Denver" };
	const describeMoved = { name: "people.describeSide", input: { own: moved } } as const;

	test("Dana moves to Denver and says so for her own side only", () => {
		const { company: name, ...facts } = moved;
		given(...met)
			.when(describeMoved, dana, day(3))
			.gives(shared("people.sideDescribed", { side: "b", ...facts }, { company: name }));
	});

	test("a member does not speak for the company", () => {
		given(...met)
			.when(describeMoved, mike, day(3))
			.refused("people.ownerOnly");
	});

	test("nothing is added to a closed partnership", () => {
		given(...met, closed)
			.when(describeMoved, dana, day(4))
			.refused("stages.closed", { how: "notAFit" });
	});
});

describe("inviting", () => {
	test("Светлана invites Lone Star's owner: the link is good for 21 days", () => {
		given(...begun)
			.when(invite(1, "b", "owner"), svetlana, day(1))
			.gives(shared("people.invited", { invitation: id(1), side: "b", role: "owner", expires: day(22) }));
	});

	test("each owner invites colleagues to their own side", () => {
		given(...met)
			.when(invite(2, "b", "bridge"), dana, day(3))
			.gives(shared("people.invited", { invitation: id(2), side: "b", role: "bridge", expires: day(24) }));
	});

	test.each([olga, igor, ruth, system])("only an owner invites (not %o)", (actor) => {
		given(...met)
			.when(invite(2, "a", "member"), actor, day(3))
			.refused("people.ownerOnly");
	});

	test("nobody chooses the other side's colleagues", () => {
		given(...begun)
			.when(invite(1, "b", "member"), svetlana, day(1))
			.refused("people.otherSideInvitesItself");
	});

	test("one person binds a side: a second owner is refused on either side", () => {
		given(...met)
			.when(invite(2, "b", "owner"), svetlana, day(3))
			.refused("people.seatTaken");
		given(...met)
			.when(invite(2, "b", "owner"), dana, day(3))
			.refused("people.seatTaken");
		given(...begun)
			.when(invite(2, "a", "owner"), svetlana, day(1))
			.refused("people.seatTaken");
	});

	test("one open link to an owner at a time; one that has run out stands in nobody's way", () => {
		given(...begun, invited)
			.when(invite(2, "b", "owner"), svetlana, day(2))
			.refused("people.invitationOpen");
		given(...begun, invited)
			.when(invite(2, "b", "owner"), svetlana, day(22))
			.gives(shared("people.invited", { invitation: id(2), side: "b", role: "owner", expires: day(43) }));
	});

	test("an invitation's id is used once, whoever sends it", () => {
		given(...begun, invited)
			.when(invite(1, "a", "member"), svetlana, day(2))
			.refused("people.invitationKnown");
		given(...met, did(invite(2, "a", "member"), svetlana, day(3)))
			.when(invite(2, "b", "member"), dana, day(4))
			.refused("people.invitationKnown");
	});

	test("a closed partnership invites nobody", () => {
		given(...met, closed)
			.when(invite(2, "a", "member"), svetlana, day(4))
			.refused("stages.closed");
	});
});

describe("taking an invitation back", () => {
	test("Светлана takes her unused link back", () => {
		given(...begun, invited)
			.when(takeBack(1), svetlana, day(2))
			.gives(shared("people.invitationWithdrawn", { invitation: id(1) }));
	});

	test("not by a member, not by the other side, not twice, not once it was used or ran out, not one that never was", () => {
		const forOlga = did(invite(2, "a", "member"), svetlana, day(3));
		given(...met, forOlga)
			.when(takeBack(2), olga, day(3))
			.refused("people.ownerOnly");
		given(...met, forOlga)
			.when(takeBack(2), dana, day(3))
			.refused("people.noSuchInvitation");
		given(...begun, invited, did(takeBack(1), svetlana, day(2)))
			.when(takeBack(1), svetlana, day(3))
			.refused("people.invitationWithdrawn");
		given(...met)
			.when(takeBack(1), svetlana, day(3))
			.refused("people.invitationUsed");
		given(...begun, invited)
			.when(takeBack(1), svetlana, day(22))
			.refused("people.invitationExpired");
		given(...begun)
			.when(takeBack(1), svetlana, day(2))
			.refused("people.noSuchInvitation");
	});

	test("a closed partnership stays as it is", () => {
		given(...begun, invited, closed)
			.when(takeBack(1), svetlana, day(4))
			.refused("stages.closed");
	});
});

describe("taking a seat", () => {
	test("Dana comes, says where Lone Star works, and exploration begins for fourteen days", () => {
		const { company: name, ...facts } = loneStarKitchens;
		given(...begun, invited)
			.when(join(1, loneStarKitchens), dana, day(2))
			.gives(
				shared("people.invitationUsed", { invitation: id(1) }),
				shared("people.sideDescribed", { side: "b", ...facts }, { company: name }),
				shared("people.seatTaken", { side: "b", person: "dana", role: "owner" }),
				shared("stages.entered", { stage: "exploration", due: day(16) }),
			);
	});

	test("a colleague takes a seat without describing anything, and no stage begins anew", () => {
		given(...met, did(invite(2, "b", "bridge"), dana, day(3)))
			.when(join(2, loneStarGuess), ruth, day(4))
			.gives(
				shared("people.invitationUsed", { invitation: id(2) }),
				shared("people.seatTaken", { side: "b", person: "ruth", role: "bridge" }),
			);
	});

	test("a colleague of the inviting side may come before the other owner does", () => {
		const story = [...begun, did(invite(2, "a", "adviser"), svetlana, day(1)), did(join(2), igor, day(2))];
		const { people, stages } = stateOf(...story);
		expect(people.seats.a.map((it) => it.role)).toEqual(["owner", "adviser"]);
		expect(ownerOf(people, "a")).toBe("svetlana");
		expect(stages.path).toEqual([]);
	});

	test("an owner says first where the company is established", () => {
		given(...begun, invited)
			.when(join(1), dana, day(2))
			.refused("people.describeYourSide");
	});

	test("a link is good once, until its last moment, and while it has not been taken back", () => {
		given(...met)
			.when(join(1, loneStarKitchens), mike, day(3))
			.refused("people.invitationUsed");
		given(...begun, invited, did(takeBack(1), svetlana, day(2)))
			.when(join(1, loneStarKitchens), dana, day(3))
			.refused("people.invitationWithdrawn");
		given(...begun, invited)
			.when(join(1, loneStarKitchens), dana, day(22))
			.refused("people.invitationExpired");
		given(...begun, invited, recorded(noteExpired(id(1)), day(22)))
			.when(join(1, loneStarKitchens), dana, day(22))
			.refused("people.invitationExpired");
		expect(stateOf(...begun, invited, did(join(1, loneStarKitchens), dana, day(22, -1))).stages.path).toHaveLength(1);
	});

	test("a guessed invitation opens nothing, and the system takes no seat", () => {
		given(...begun, invited)
			.when(join(9, loneStarKitchens), dana, day(2))
			.refused("people.noSuchInvitation");
		given(...begun, invited)
			.when(join(1, loneStarKitchens), system, day(2))
			.refused("people.noSuchInvitation");
	});

	test("one person has one seat, also across the sides", () => {
		given(...met, did(invite(2, "b", "member"), dana, day(3)))
			.when(join(2), svetlana, day(4))
			.refused("people.alreadySeated");
	});

	test("a closed partnership seats nobody", () => {
		given(...begun, invited, closed)
			.when(join(1, loneStarKitchens), dana, day(4))
			.refused("stages.closed");
	});
});
