import { type Actor, type Json, type Side, sides } from "../../core/kit.ts";
import { merged } from "../../core/methods/merged.ts";
import { begin, type Command } from "../../core/partnership.ts";
import { daysAfter } from "../../core/time/zones.ts";
import type { DemoSeat } from "../http/demo.ts";
import type { Host } from "../http/host.ts";
import { makeKeeper, type Outcome } from "../keeper.ts";
import { randomHex } from "../secrets.ts";
import { sheets } from "./sheets.ts";
import {
	answers,
	calls,
	cards,
	companies,
	fallbackInEnglish,
	impression,
	marks,
	people,
	proposedVision,
	words,
} from "./story.ts";

/** The story began this many days ago; each step below says on which day it happened. */
const began = -16;

/**
 * Makes two invented companies in the middle of alignment: both sheets have just been opened, the Moscow side has read the
 * other's and made a proposal. Goes through the same rules as everybody, with a clock that stands in the past, and is born as a demonstration, for good.
 * @returns the seat to start from: the owner in Austin, whose move it is.
 */
export async function makeDemo(
	host: Pick<Host, "store" | "secrets" | "accounts" | "newId" | "now">,
): Promise<DemoSeat> {
	const { store, secrets, accounts, newId } = host;
	const start = host.now();
	let day = began;
	const now = (): string => daysAfter(start, day);
	const keeper = makeKeeper({ store, secrets, now, salt: () => randomHex(32), keep: 1 });
	const partnership = newId();
	const persons = { a: await accounts.people.add(null, people.a), b: await accounts.people.add(null, people.b) };
	for (const side of sides) await accounts.people.showCard(persons[side], cards[side]);
	const owner = (side: Side): Actor => ({ kind: "person", person: persons[side], side, role: "owner" });
	const run = async (on: number, side: Side, command: Command): Promise<void> => {
		day = on;
		succeeded(await keeper.execute(partnership, command, newId(), owner(side)));
	};

	const input = { type: "co-marketing", own: companies.a, other: companies.b } as const;
	const body = ["people.begin", input] as unknown as Json;
	const make = () => ({ ok: true, value: begin(input, merged, "demo", owner("a")) }) as const;
	succeeded(await keeper.begin(partnership, make, body, newId(), owner("a")));
	const invitation = newId();
	await run(began + 0.01, "a", { name: "people.invite", input: { invitation, side: "b", role: "owner" } });
	await run(-15.6, "b", { name: "people.join", input: { invitation, own: companies.b } });
	const seal = (side: Side): Command => ({
		name: "exploration.sealAnswers",
		input: { answers: answers[side], salt: randomHex(32) },
	});
	await run(-13.2, "a", seal("a"));
	await run(-11.7, "b", seal("b"));
	for (const { on, by, ...call } of calls) {
		const held = { call: newId(), at: daysAfter(start, on), attended: [persons.a, persons.b], ...call };
		await run(on + 0.05, by, { name: "exploration.recordCall", input: held });
		if (by === "b") {
			const kept = { call: held.call, ...impression };
			await run(on + 0.06, by, { name: "exploration.keepImpression", input: kept });
		}
	}
	for (const [n, word] of words.entries()) {
		const its = { term: newId(), proposal: newId() };
		await run(-11.4 + n / 10, "b", { name: "language.proposeTerm", input: { ...its, answers: null, ...word } });
		await run(-11.35 + n / 10, "a", { name: "language.agreeTerm", input: its });
	}
	const fallback = { statement: "exploration.answers/b/fallback", language: "en" } as const;
	const translation = { ...fallback, version: 0, text: fallbackInEnglish };
	await run(-11, "a", { name: "language.translate", input: translation });
	await run(-10.9, "b", { name: "language.confirmTranslation", input: { ...fallback, version: 1 } });
	for (const [on, side] of [[-5.4, "b"] as const, [-5, "a"] as const]) {
		const verdict = { verdict: "exploreFurther", reason: null, shareReason: false, salt: randomHex(32) } as const;
		await run(on, side, { name: "exploration.sealVerdict", input: verdict });
	}
	for (const [on, side] of [[-2.6, "a"] as const, [-0.8, "b"] as const]) {
		const sheet = sheets[side](daysAfter(start, on).slice(0, 10));
		await run(on, side, { name: "alignment.submitSheet", input: { sheet, salt: randomHex(32) } });
	}
	for (const mark of marks) await run(-0.6, "b", { name: "alignment.mark", input: mark });
	const vision = {
		term: "vision",
		proposal: newId(),
		answers: null,
		offer: { is: "value", value: { is: "words" } },
	} as const;
	await run(-0.5, "b", { name: "alignment.propose", input: { ...vision, ...proposedVision } });
	return { partnership, person: persons.a, side: "a" };
}

function succeeded(outcome: Outcome): void {
	if (outcome.is !== "done") throw new Error(`the demonstration's story was refused: ${JSON.stringify(outcome)}`);
}
