/**
 * Account x seat x command, generated from the contracts (OWASP ASVS 5.0, 8.2): whoever asks, HTTP answers what the rules answer
 * to their seat, and nothing to those who have none; what is refused leaves no entry.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor, PastEvent } from "../../core/kit.ts";
import { type Command, type CommandName, commands, decide, fold, type Partnership } from "../../core/partnership.ts";
import { actorIn, isFacilitator } from "../../core/people/state.ts";
import { ready } from "../../core/testing/aligning.ts";
import { joins } from "../../core/testing/changing.ts";
import { choice, commandOf } from "../../core/testing/choices.ts";
import { facilitated } from "../../core/testing/facilitated.ts";
import { eventsOf, type Past } from "../../core/testing/given.ts";
import { drafted } from "../../core/testing/lettering.ts";
import { day, mike, ruth } from "../../core/testing/people.ts";
import { emptyHeads, linkAll } from "../../record/chain.ts";
import { commitment, digest } from "../../record/hash.ts";
import { rowOf, seatsOf } from "../row.ts";
import { elsewhere } from "./partnerships.ts";
import { account, Browser, type House, id, openHouse } from "./testing/house.ts";

const stories: Readonly<Record<string, Past>> = {
	"with a facilitator, a member and a bridge": [
		...facilitated,
		...joins(2, mike, "member"),
		...joins(3, ruth, "bridge"),
	],
	"ready to approve": ready,
	"with a letter": drafted,
};
const persons = ["svetlana", "olga", "igor", "dana", "mike", "ruth", "irina", "pyotr"] as const;
const now = day(26);

let house: House;
/** Everybody by name; "nobody" has no account, and "dana's key" is a program of hers. */
const callers = new Map<
	string,
	{ readonly browser: Browser; readonly person: string | null; readonly key: string | null }
>();
let planted = 0;

/** Puts a story's record into the host as one partnership, as if the host had kept it. */
async function plant(events: readonly PastEvent[]): Promise<string> {
	planted += 1;
	const partnership = id(0xabc000 + planted);
	const state = fold(events);
	if (!state) throw new Error("the story has not begun");
	const writings = events.map((event) => ({
		event,
		at: event.at,
		actor: event.actor,
		salt: () => "5".repeat(64),
	}));
	const { entries } = linkAll(partnership, emptyHeads, writings);
	await house.host.store.append({
		partnership,
		expected: 0,
		command: { id: id(planted), actor: "system", body: "planted" },
		entries,
		removals: [],
		row: rowOf(partnership, state, now),
		seats: seatsOf(partnership, events, state),
		jobs: [],
	});
	return partnership;
}

beforeAll(async () => {
	house = await openHouse();
	house.clock.now = now;
	const { db } = house.host.store;
	for (const name of persons) {
		const browser = new Browser(house);
		const made = await house.host.accounts.make(account(name, `${name}@example.com`, "en", null), new Headers());
		if (!made.ok) throw new Error(made.why);
		browser.keep(made.cookies);
		// The stories call people by name, and so does this host.
		await db.updateTable("person").set({ id: name }).where("given_name", "=", name).execute();
		callers.set(name, { browser, person: name, key: null });
	}
	house.host.accounts.forget();
	callers.set("nobody", { browser: new Browser(house), person: null, key: null });
	const dana = callers.get("dana")?.browser;
	const made = await dana?.post<{ key: string }>("/api/me/keys", { name: "program", days: 30 });
	callers.set("dana's key", { browser: new Browser(house), person: "dana", key: made?.json.key ?? "" });
});
afterAll(() => house.end());

const acting = (state: Partnership, person: string | null): Actor | null => {
	if (person === null) return null;
	if (isFacilitator(state.people, person)) return { kind: "facilitator", person };
	return actorIn(state.people, person, now);
};

/** What the rules say to this seat; "" where they accept. */
function ruled(partnership: string, state: Partnership, actor: Actor, command: Command): string {
	const decision = decide(state, command, {
		at: now,
		actor,
		sees: "all",
		commit: (slot, side, salt, content) => commitment(partnership, slot, side, salt, content),
		digest: (domain, content) => digest(partnership, domain, content),
	});
	// Nobody brought the film that the command names: that is found before the rules are asked.
	if (actor.kind === "person" && "file" in command.input && command.input.file) return "files.gone";
	return decision.ok ? "" : decision.refusal.code;
}

const names = (Object.keys(commands) as CommandName[]).filter((it) => !elsewhere.includes(it) && it !== "people.begin");
const choices = fc.sample(choice, { numRuns: names.length, seed: 20261123 });

test.each(Object.keys(stories))(
	"%s: every command from every seat, from none, and from a program",
	async (story) => {
		const events = eventsOf(...(stories[story] ?? []));
		const state = fold(events);
		if (!state) throw new Error("the story has not begun");
		const shared = await plant(events);
		const before = JSON.stringify(await house.host.store.heads(shared));
		const told = { accepted: 0, refused: 0, shut: 0 };
		for (const [n, name] of names.entries())
			for (const [who, { browser, person, key }] of callers) {
				const actor = acting(state, person);
				const side = actor?.kind === "person" ? actor.side : "a";
				const it = choices[n];
				if (!it) throw new Error("too few choices");
				const command = commandOf(name, { state, side, at: now, n: 0x700 + n, it, word: (what) => `${what} ${n}` });
				const expected = actor
					? ruled(shared, state, actor, command)
					: person
						? "partnership.unknown"
						: "accounts.signInFirst";
				const partnership = expected === "" ? await plant(events) : shared;
				browser.seat = `${person ?? "svetlana"}@${actor?.kind === "facilitator" ? "facilitator" : side}`;
				const headers = { "idempotency-key": id(0x10000 + n), "x-oba-seat": browser.seat };
				const answer = await browser.post(`/api/partnerships/${partnership}/commands/${name}`, command.input, {
					...headers,
					...(key ? { authorization: `Bearer ${key}` } : {}),
				});
				expect([name, who, answer.code]).toEqual([name, who, expected]);
				told[expected === "" ? "accepted" : actor ? "refused" : "shut"] += 1;
			}
		expect(JSON.stringify(await house.host.store.heads(shared))).toBe(before);
		expect(told.shut).toBeGreaterThan(100);
		expect(told.refused).toBeGreaterThan(100);
		expect(told.accepted).toBeGreaterThan(20);
	},
	300_000,
);

test("a seat that is claimed and not held opens nothing: the account decides, whatever a request says of itself", async () => {
	const events = eventsOf(...(stories["with a facilitator, a member and a bridge"] ?? []));
	const partnership = await plant(events);
	for (const [who, { browser }] of callers) {
		if (who === "dana" || who === "dana's key") continue;
		const headers = { "idempotency-key": id(0x20000), "x-oba-seat": "dana@b" };
		const answer = await browser.post(`/api/partnerships/${partnership}/commands/exploration.sayEnough`, {}, headers);
		expect(["http.otherSeat", "partnership.unknown", "accounts.signInFirst"]).toContain(answer.code);
	}
});
