import { type Actor, type Json, type Side, sides } from "../../core/kit.ts";
import { merged } from "../../core/methods/merged.ts";
import { begin, type Command } from "../../core/partnership.ts";
import { daysAfter } from "../../core/time/zones.ts";
import type { DemoSeat } from "../http/demo.ts";
import type { Host } from "../http/host.ts";
import { makeKeeper, type Outcome } from "../keeper.ts";
import { randomHex } from "../secrets.ts";
import { answers, cards, companies, fallbackInEnglish, people, words } from "./story.ts";

/** The story began this many days ago; each step below says on which day it happened. */
const began = -6;

/**
 * Makes two invented companies in the middle of exploration: both sides' answers lie open, the Moscow side has sealed its verdict.
 * Goes through the same rules as everybody, with a clock that stands in the past, and is born as a demonstration, for good.
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
	await run(-5.6, "b", { name: "people.join", input: { invitation, own: companies.b } });
	const seal = (side: Side): Command => ({
		name: "exploration.sealAnswers",
		input: { answers: answers[side], salt: randomHex(32) },
	});
	await run(-3.2, "a", seal("a"));
	await run(-1.7, "b", seal("b"));
	for (const [n, word] of words.entries()) {
		const its = { term: newId(), proposal: newId() };
		await run(-1.4 + n / 10, "b", { name: "language.proposeTerm", input: { ...its, answers: null, ...word } });
		await run(-1.35 + n / 10, "a", { name: "language.agreeTerm", input: its });
	}
	const fallback = { statement: "exploration.answers/b/fallback", language: "en" } as const;
	const translation = { ...fallback, version: 0, text: fallbackInEnglish };
	await run(-1, "a", { name: "language.translate", input: translation });
	await run(-0.9, "b", { name: "language.confirmTranslation", input: { ...fallback, version: 1 } });
	await run(-0.4, "b", {
		name: "exploration.sealVerdict",
		input: { verdict: "exploreFurther", reason: null, shareReason: false, salt: randomHex(32) },
	});
	return { partnership, person: persons.a, side: "a" };
}

function succeeded(outcome: Outcome): void {
	if (outcome.is !== "done") throw new Error(`the demonstration's story was refused: ${JSON.stringify(outcome)}`);
}
