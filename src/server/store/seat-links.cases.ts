import { describe, expect, test } from "vitest";
import { linkOf, linksOf, makeSeatLinks, noteUsed, revoke } from "../accounts/seat-links.ts";
import { secretsFrom } from "../secrets.ts";
import type { Store } from "./store.ts";
import { id } from "./testing/writing.ts";

const secrets = secretsFrom("5e".repeat(32));
const [pact, dana, svetlana] = [id(0xabc), id(1), id(2)];
const occasion = { partnership: pact, code: "exploration.answer", since: 7 } as const;

/** Seat links as both databases keep them. */
export function seatLinkCases(open: () => Promise<Store>): void {
	async function linksOn(store: Store, clock: { now: string }) {
		for (const [side, person] of [
			["a", dana],
			["b", svetlana],
		] as const) {
			const seat = { partnership: pact, side, person, role: "owner", since: clock.now, ended_at: null };
			await store.db.insertInto("seat").values(seat).execute();
		}
		return makeSeatLinks({ db: store.db, secrets, url: "http://oba.example", now: () => clock.now });
	}

	describe("seat links", () => {
		test("one person and one occasion have one link, which no other has, and whose token is not kept", async () => {
			const store = await open();
			const links = await linksOn(store, { now: "2026-11-23T09:00:00.000Z" });
			const token = await links.tokenFor(dana, occasion);
			expect(token).toMatch(/^[0-9a-f]{64}$/);
			expect(await links.tokenFor(dana, occasion)).toBe(token);
			const others = [
				await links.tokenFor(svetlana, occasion),
				await links.tokenFor(dana, { ...occasion, since: 8 }),
				await links.tokenFor(dana, { ...occasion, code: "exploration.decide" }),
			];
			expect(new Set([token, ...others]).size).toBe(4);
			expect(await links.tokenFor(id(3), occasion)).toBe(null);
			expect(await links.tokenFor(dana, { ...occasion, partnership: id(0xdef) })).toBe(null);
			const rows = await store.db.selectFrom("seat_link").selectAll().execute();
			expect(JSON.stringify(rows)).not.toContain(token);
			expect(await linkOf(store.db, token ?? "")).toMatchObject({ person: dana, side: "a", since: 7, used_at: null });
			expect(await linkOf(store.db, "0".repeat(64))).toBe(null);
		});

		test("a message carries its address; where it asks for nothing, or the link was taken back, that of the page", async () => {
			const store = await open();
			const clock = { now: "2026-11-23T09:00:00.000Z" };
			const links = await linksOn(store, clock);
			const asked = { is: "move", kind: "asked", phase: "new", due: null, key: "k", ...occasion } as const;
			const news = {
				is: "news",
				kind: "news",
				code: "opened",
				at: clock.now,
				key: "n",
				partnership: pact,
				since: 9,
			} as const;
			const page = `http://oba.example/p/${pact}`;
			const url = await links.urlFor({ person: dana }, asked);
			expect(url).toMatch(/^http:\/\/oba\.example\/s\/[0-9a-f]{64}$/);
			expect(await links.urlFor({ person: dana }, news)).toBe(page);
			const token = url.slice(url.lastIndexOf("/") + 1);
			clock.now = "2026-11-30T09:00:00.000Z";
			await links.urlFor({ person: dana }, asked);
			expect(await linkOf(store.db, token)).toMatchObject({
				made_at: clock.now,
				expires_at: "2026-12-14T09:00:00.000Z",
			});
			expect(await revoke(store.db, { person: svetlana }, clock.now)).toBe(0);
			expect(await revoke(store.db, { person: dana, partnership: id(0xdef) }, clock.now)).toBe(0);
			expect(await revoke(store.db, { person: dana, partnership: pact }, clock.now)).toBe(1);
			expect(await linkOf(store.db, token)).toBe(null);
			expect(await links.urlFor({ person: dana }, asked)).toBe(page);
		});

		test("what was done from a link is noted once, and its person's links are listed, the latest first", async () => {
			const store = await open();
			const clock = { now: "2026-11-23T09:00:00.000Z" };
			const links = await linksOn(store, clock);
			const token = (await links.tokenFor(dana, occasion)) ?? "";
			const its = (await linkOf(store.db, token))?.id ?? "";
			await noteUsed(store.db, its, "2026-11-23T10:00:00.000Z");
			await noteUsed(store.db, its, "2026-11-23T11:00:00.000Z");
			expect((await linkOf(store.db, token))?.used_at).toBe("2026-11-23T10:00:00.000Z");
			clock.now = "2026-11-24T09:00:00.000Z";
			await links.tokenFor(dana, { ...occasion, code: "exploration.decide" });
			const listed = (await linksOf(store.db, dana)).map(({ purpose, since }) => [purpose, since]);
			expect(listed).toEqual([
				["exploration.decide", 7],
				["exploration.answer", 7],
			]);
			expect(await revoke(store.db, { person: dana, id: its }, clock.now)).toBe(1);
			expect(await linksOf(store.db, svetlana)).toEqual([]);
		});
	});
}
