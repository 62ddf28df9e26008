/** Who takes whose place on Dana's side, for the stories: Mike and Ruth sit with her; Mike comes after her. */
import type { Command } from "../partnership.ts";
import { danaAnswers, shared } from "./exploring.ts";
import { did, met, type Past } from "./given.ts";
import { dana, day, id, mike, type Person, ruth } from "./people.ts";

export const slots = { answers: "exploration.answers", verdict: "exploration.verdict" };
export const handOver = (to: Person): Command => ({ name: "people.handOver", input: { to: to.person } });
export const successor = (it: Person | null): Command => ({
	name: "people.nameSuccessor",
	input: { person: it?.person ?? null },
});
export const leave: Command = { name: "people.leave", input: {} };
export const takeOver: Command = { name: "people.takeOver", input: {} };
export const confirm = (slot: string): Command => ({ name: "people.confirmSealed", input: { slot } });
export const remove = (it: Person): Command => ({ name: "people.removeColleague", input: { person: it.person } });
export const changeRole = (it: Person, role: "member" | "bridge" | "adviser"): Command => ({
	name: "people.changeRole",
	input: { person: it.person, role },
});
export const deputy = (it: Person, from: string, until: string): Command => ({
	name: "people.nameDeputy",
	input: { person: it.person, from, until },
});
export const endDeputy: Command = { name: "people.endDeputy", input: {} };
export const joins = (n: number, who: Person, role: "member" | "bridge"): Past => [
	did({ name: "people.invite", input: { invitation: id(n), side: "b", role } }, dana, day(2)),
	did({ name: "people.join", input: { invitation: id(n), own: null } }, who, day(2)),
];
/** Both owners are here, and Mike and Ruth with Dana. */
export const team: Past = [...met, ...joins(2, mike, "member"), ...joins(3, ruth, "bridge")];
export const danaSealed: Past = [...team, did(danaAnswers, dana, day(3))];
/** Mike is owner after Dana, who had sealed her answers. */
export const mikeOwns: Past = [...danaSealed, did(successor(mike), dana, day(3)), did(leave, dana, day(4))];
export const mikeAsOwner = { ...mike, role: "owner" } as const;

export const asked = (slot: string, due: string) => shared("sealing.confirmationAsked", { slot, side: "b", due });
export const changed = (from: string | null, to: string, how: string) =>
	shared("people.ownerChanged", { side: "b", from, to, how });
