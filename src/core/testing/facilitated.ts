/** Ирина, whom both trust: invited by Светлана, wanted by Dana, come to sit between them. */

import type { Actor } from "../kit.ts";
import type { Command } from "../partnership.ts";
import type { PeopleRefusal } from "../people/rules.ts";
import { did, met, type Past } from "./given.ts";
import { dana, day, facilitating, id, loneStarKitchens, type Person, svetlana } from "./people.ts";

export const inviteIrina = {
	name: "people.invite",
	input: { invitation: id(91), side: "a", role: "facilitator" },
} as const satisfies Command;
export const agreeToIrina = { name: "people.agreeFacilitator", input: {} } as const satisfies Command;
export const joinAs = (n: number): Command => ({ name: "people.join", input: { invitation: id(n), own: null } });
export const partWithIrina = (reason: string | null): Command => ({
	name: "people.removeFacilitator",
	input: { reason },
});
export const stepBack = { name: "people.stepBack", input: {} } as const satisfies Command;

export const proposed: Past = [...met, did(inviteIrina, svetlana, day(3))];
export const wanted: Past = [...proposed, did(agreeToIrina, dana, day(3, 1))];
export const facilitated: Past = [...wanted, did(joinAs(91), facilitating, day(4))];

type Refused = Extract<PeopleRefusal, `people.${string}acilitator${string}` | "people.satOnSide">;
const seatForIrina: Command = { name: "people.invite", input: { invitation: id(92), side: "b", role: "member" } };
const parted: Past = [...facilitated, did(partWithIrina(null), dana, day(5))];
const irinaAsMember: Person = { kind: "person", person: "irina", side: "b", role: "member" };
const describe: Command = { name: "people.describeSide", input: { own: loneStarKitchens } };

/** The shortest story in which each refusal about a facilitator is met. */
export const refusedToFacilitators: Record<Refused, readonly [Past, Actor, string, Command]> = {
	"people.facilitatorOnlyReads": [facilitated, facilitating, day(5), describe],
	"people.facilitatorHere": [proposed, dana, day(4), { ...inviteIrina, input: { ...inviteIrina.input, side: "b" } }],
	"people.noFacilitator": [met, dana, day(4), agreeToIrina],
	"people.facilitatorNotAgreed": [proposed, facilitating, day(4), joinAs(91)],
	"people.wasFacilitator": [[...parted, did(seatForIrina, dana, day(6))], irinaAsMember, day(6), joinAs(92)],
	"people.satOnSide": [wanted, dana, day(4), joinAs(91)],
};
