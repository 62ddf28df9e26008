/** The real keeper on a real store, and people of the stories who act through it. For tests and for the kill script. */
import { randomBytes } from "node:crypto";
import type { Actor } from "../../../core/kit.ts";
import { merged } from "../../../core/methods/merged.ts";
import { begin, type Command } from "../../../core/partnership.ts";
import { dana, day, id, loneStarGuess, loneStarKitchens, severnyChai, svetlana } from "../../../core/testing/people.ts";
import { type Keeper, type KeeperDependencies, makeKeeper, type Outcome } from "../../keeper.ts";
import { secretsFrom } from "../../secrets.ts";
import type { Store } from "../store.ts";

const secrets = secretsFrom("5e".repeat(32));
const salt = (): string => randomBytes(32).toString("hex");

/** A keeper on the first day of the story, unless `more` brings a clock. All keepers of a test share one host's secrets. */
export const keeperOn = (store: Store, more: Partial<KeeperDependencies> = {}): Keeper =>
	makeKeeper({ store, secrets, salt, now: () => day(1), ...more });

/** `owner` (Светлана, unless another is named) begins a partnership: four shared entries. */
export function begins(keeper: Keeper, partnership: string, command: string, owner: Actor = svetlana) {
	const card = { type: "distribution", own: severnyChai, other: loneStarGuess } as const;
	const make = () => ({ ok: true, value: begin(card, merged, "real", owner) }) as const;
	return keeper.begin(partnership, make, ["people.begin", card], command, owner);
}

export const invitation = id(0xface);
export const invite: Command = { name: "people.invite", input: { invitation, side: "b", role: "owner" } };
export const join: Command = { name: "people.join", input: { invitation, own: loneStarKitchens } };
/** Corrects the company's name: a command that its side's owner may repeat as often as they like. */
export const rename = (company: string): Command => ({
	name: "people.describeSide",
	input: { own: { ...severnyChai, company } },
});

/** Светлана begins, invites Dana, and Dana comes: both owners are here, exploration runs. Commands f1, f2, f3. */
export async function meet(keeper: Keeper, partnership: string): Promise<void> {
	await begins(keeper, partnership, id(0xf1));
	await keeper.execute(partnership, invite, id(0xf2), svetlana);
	await keeper.execute(partnership, join, id(0xf3), dana);
}

/** What became of a command, in one word: `done`, `replayed`, `reused`, or the refusal's code. */
export function inAWord(outcome: Outcome): string {
	if (outcome.is === "refused") return outcome.refusal.code;
	if (outcome.is === "reused") return "reused";
	return outcome.replayed ? "replayed" : "done";
}
