import { expect, test } from "vitest";
import type { Json } from "./kit.ts";
import { linkPurposes, linkShows, needsAccount } from "./links.ts";
import { commands } from "./partnership.ts";
import { moveCodes } from "./texts.ts";

test("whatever signs, or gives a side into other hands, asks for an account", () => {
	const byAccount = moveCodes.filter(needsAccount);
	expect(byAccount.sort()).toEqual(["letter.sign", "people.invite", "people.join", "people.takeOver"]);
	const sent = new Set<string>(Object.values(linkPurposes).flatMap((it) => it.commands));
	const never = ["letter.sign", "people.handOver", "people.takeOver", "people.leave", "people.removeColleague"];
	expect(never.filter((it) => sent.has(it))).toEqual([]);
	expect(never.filter((it) => !(it in commands))).toEqual([]);
});

test("no link shows an entry of a side's own chain, nor what was opened in a room that is not its own", () => {
	const entry = (chain: "both" | "a", type: string, data: Readonly<Record<string, Json>> = {}) => ({
		chain,
		type,
		data,
	});
	const opened = (slot: string) => entry("both", "sealing.opened", { slot });
	for (const purpose of moveCodes) {
		expect([purpose, linkShows(purpose, entry("a", "people.seatTaken"))]).toEqual([purpose, false]);
		expect([purpose, linkShows(purpose, entry("a", "sealing.held"))]).toEqual([purpose, false]);
		expect([purpose, linkShows(purpose, entry("both", "sealing.sealed"))]).toEqual([purpose, true]);
	}
	expect(linkShows("stages.answerSkip", opened("alignment.sheet"))).toBe(false);
	expect(linkShows("exploration.decide", opened("exploration.answers"))).toBe(true);
	expect(linkShows("exploration.decide", opened("alignment.sheet"))).toBe(false);
	expect(linkShows("exploration.decide", entry("both", "proposals.proposed"))).toBe(false);
	expect(linkShows("removal.answer", entry("both", "proposals.proposed"))).toBe(true);
});
