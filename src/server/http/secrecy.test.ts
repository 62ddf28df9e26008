/**
 * The law of the house over HTTP: two histories that differ only in what is hidden from a viewer give that viewer the same
 * bytes everywhere: answers to their own commands and refusals, views and tags, lists, live messages, exports.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PartnershipView } from "../../core/api.ts";
import type { Reader, Side } from "../../core/kit.ts";
import { hiddenWords, histories, retell, type Step } from "../../core/testing/histories.ts";
import { hashText } from "../../record/hash.ts";
import { type Answer, account, Browser, chance, type House, id, openHouse, pact, tokenIn } from "./testing/house.ts";

/** A commitment that hides perfectly: SHA-256 with 32 random bytes does as much for whoever lacks them, but not byte for byte. */
const commit = (_: string, slot: string, side: Side, salt: string): string => `${slot}/${side}/${salt}`;
/** Ids differ, salts are all alike: what is hidden may not shift what is seen. */
function evenChance(): (bytes: number) => string {
	const ids = chance("ids");
	return (bytes) => (bytes === 32 ? "5".repeat(64) : ids(bytes));
}

interface Seen {
	readonly answers: readonly string[];
	readonly view: string;
	readonly tag: string;
	readonly more: string;
	readonly list: string;
	readonly me: string;
	readonly copy: string;
	readonly drafts: string;
	readonly sheet: string;
	readonly live: string;
	readonly documents: readonly string[];
}

/** Everybody in the stories has an account already; seats they take by links. */
async function comeIn(house: House, steps: readonly Step[]): Promise<ReadonlyMap<string, Browser>> {
	const persons = [...new Set(steps.flatMap((it) => (it.act === "command" ? [it.person.person] : [])))].sort();
	const browsers = new Map<string, Browser>();
	for (const person of persons) {
		const browser = new Browser(house);
		const input = account("Dana", `${person}@example.com`, "en", null);
		const made = await house.host.accounts.make(input, new Headers());
		if (made.ok) browser.keep(made.cookies);
		browsers.set(person, browser);
	}
	return browsers;
}

/** Persons are called by name in the stories and by their account over HTTP, once they have sat down. */
function asAccounts<T>(input: T, browsers: ReadonlyMap<string, Browser>): T {
	let text = JSON.stringify(input);
	for (const [name, { seat }] of browsers) {
		const [person] = seat.split("@");
		if (person) text = text.replaceAll(`"${name}"`, `"${person}"`);
	}
	return JSON.parse(text);
}

async function send(
	browser: Browser,
	step: Step & { act: "command" },
	n: number,
	tokens: Map<string, string>,
	seats: ReadonlyMap<string, Browser>,
): Promise<Answer> {
	const { name, input } = asAccounts(step.command, seats);
	const headers = { "idempotency-key": id(0x10000 + n), "x-oba-seat": browser.seat };
	if (name === "people.invite") {
		const asked = { ...input, givenName: "Someone", language: "en", note: "" };
		const answer = await browser.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, asked, headers);
		if (answer.status === 201) tokens.set(input.invitation, tokenIn(answer.json.link));
		return answer;
	}
	if (name === "people.join") {
		const token = tokens.get(input.invitation) ?? "nowhere";
		const answer = await browser.post(`/api/invitations/${token}/accept`, { own: input.own }, headers);
		if (answer.status === 200) await browser.sit(pact);
		return answer;
	}
	const answer = await browser.command(pact, name, input, id(0x10000 + n));
	if (name === "people.begin" && answer.status === 201) await browser.sit(pact);
	return answer;
}

/** Plays a history over HTTP and gathers everything that `viewer`'s people got to read; the facilitator's is Ирина alone. */
async function watch(steps: readonly Step[], viewer: Reader): Promise<Seen | null> {
	const house = await openHouse({ random: evenChance(), commit });
	const browsers = await comeIn(house, steps);
	const tokens = new Map<string, string>();
	const answers: string[] = [];
	let watcher: Browser | null = null;
	let live: Awaited<ReturnType<Browser["listen"]>> | null = null;
	for (const [n, step] of steps.entries()) {
		house.clock.now = step.at;
		if (step.act === "time") {
			await house.host.keeper.passTime(pact);
			continue;
		}
		const browser = browsers.get(step.person.person);
		if (!browser) throw new Error("a step of nobody");
		const answer = await send(browser, step, n, tokens, browsers);
		if (browser.seat.endsWith(`@${viewer}`)) {
			answers.push(`${n} ${answer.status} ${answer.text}`);
			watcher ??= browser;
			live ??= await browser.listen(pact);
		}
	}
	const seen = watcher && live ? await gather(watcher, live) : null;
	await house.end();
	return seen && { ...seen, answers };
}

async function gather(watcher: Browser, live: Awaited<ReturnType<Browser["listen"]>>): Promise<Omit<Seen, "answers">> {
	const at = `/api/partnerships/${pact}`;
	const view = await watcher.get<PartnershipView>(at);
	if (view.status === 200) {
		const ends = view.json.heads.map((it) => it.position);
		const last = `data: ${JSON.stringify({ both: ends[0], own: ends[1] ?? 0 })}\n\n`;
		// Whoever left and came back was hung up on; a sheet taken back tells of its drafts after the last growth.
		let isOver = false;
		void live.ended.then(() => {
			isOver = true;
		});
		let before = "";
		const settled = (): boolean => {
			const now = live.heard();
			const isStill = now === before;
			before = now;
			return isOver || (isStill && now.includes(last));
		};
		await expect.poll(settled, { timeout: 60_000, interval: 40 }).toBe(true);
		live.stop();
	} else await live.ended;
	const fileIn = async (path: string): Promise<string> => {
		const { status, headers, text } = await watcher.get(path);
		return `${status} ${headers.get("etag")} ${hashText(text)}`;
	};
	return {
		view: view.text,
		tag: view.headers.get("etag") ?? "",
		more: (await watcher.get(`${at}?both=3&own=0`)).text,
		list: (await watcher.get("/api/partnerships")).text,
		me: (await watcher.get("/api/me")).text,
		copy: (await watcher.get(`${at}/export`)).text,
		drafts: (await watcher.get(`${at}/drafts/exploration.answers`)).text,
		sheet: (await watcher.get(`${at}/drafts/alignment.sheet`)).text,
		live: live.heard(),
		documents: [await fileIn(`${at}/documents/alignment.pdf`), await fileIn(`${at}/documents/letter.pdf`)],
	};
}

test("what is hidden from a viewer changes not one byte of what that viewer gets", async () => {
	let different = 0;
	await fc.assert(
		fc.asyncProperty(histories, fc.constantFrom<Reader>("a", "b", "facilitator"), async (steps, viewer) => {
			const other = retell(steps, viewer);
			if (JSON.stringify(other) === JSON.stringify(steps)) return;
			different += 1;
			const one = await watch(steps, viewer);
			expect(await watch(other, viewer)).toEqual(one);
			const everything = JSON.stringify(one);
			for (const word of hiddenWords(steps, viewer)) expect(everything).not.toContain(word);
		}),
		{ numRuns: 28, seed: 20261123 },
	);
	expect(different).toBeGreaterThan(10);
});
