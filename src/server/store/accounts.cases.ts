import { describe, expect, test } from "vitest";
import type { NewAccount } from "../../core/api.ts";
import { openAccounts } from "../accounts/accounts.ts";
import type { Store } from "./store.ts";
import { id, nothing, said, writing } from "./testing/writing.ts";

const svetlana: NewAccount = {
	email: "svetlana@severny.example",
	password: "правильная лошадь",
	givenName: "Светлана",
	familyName: "Орлова",
	language: "ru",
	zone: "Europe/Moscow",
	invitation: null,
};
const browser = (cookies: readonly string[] = []): Headers =>
	new Headers({ cookie: cookies.map((it) => it.split(";")[0]).join("; ") });

/** The accounts as the product opens them, on the same data: their library has its own tables and its own way to ask. */
export function accountsCases(open: () => Promise<Store>): void {
	let made = 0;
	const accountsOn = (store: Store) =>
		openAccounts({
			store,
			secret: "5e".repeat(32),
			url: "http://oba.example",
			now: () => new Date().toISOString(),
			newId: () => {
				made += 1;
				return id(made);
			},
			post: async () => undefined,
			report: (error) => {
				throw error;
			},
		});

	describe("accounts", () => {
		test("Светлана makes an account, signs in elsewhere, and is read back there", async () => {
			const [here, there] = [await open(), await open()];
			const accounts = await accountsOn(here);
			expect(await accounts.firstVisit()).toBe(true);
			expect((await accounts.make(svetlana, browser())).ok).toBe(true);
			const elsewhere = await accountsOn(there);
			expect(await elsewhere.firstVisit()).toBe(false);
			const signedIn = await elsewhere.signIn(svetlana.email, svetlana.password, browser());
			const { reader } = await accounts.greet(browser(signedIn.ok ? signedIn.cookies : []));
			expect(reader).toMatchObject({
				email: svetlana.email,
				person: { givenName: "Светлана", familyName: "Орлова", language: "ru", zone: "Europe/Moscow" },
			});
		});

		test("a card and a photo are kept beside the person, replaced, and taken away again", async () => {
			const accounts = await accountsOn(await open());
			await accounts.make(svetlana, browser());
			const signedIn = await accounts.signIn(svetlana.email, svetlana.password, browser());
			const { reader } = await accounts.greet(browser(signedIn.ok ? signedIn.cookies : []));
			const { people } = accounts;
			const her = reader?.person.id ?? "";
			const shown = async () => (await people.cards([her]))[her];
			const said = { patronymic: "Игоревна", languages: [], hours: null, about: null, video: null };
			expect(await shown()).toMatchObject({ about: null, photo: null, zone: "Europe/Moscow" });
			await people.showCard(her, { ...said, about: "Чай" });
			await people.showCard(her, said);
			expect(await shown()).toEqual({ ...said, zone: "Europe/Moscow", photo: null });
			const photo = { type: "image/webp", hash: "7f".repeat(32), bytes: new Uint8Array([0, 255, 7]) } as const;
			await people.showPhoto(her, { ...photo, hash: "00".repeat(32) });
			await people.showPhoto(her, photo);
			expect(await people.photoFor(her, her)).toEqual(photo);
			expect(await people.photoFor(id(77), her)).toBeNull();
			expect((await shown())?.photo).toBe("7f".repeat(8));
			await people.showPhoto(her, null);
			expect([await people.photoFor(her, her), (await shown())?.photo]).toEqual([null, null]);
		});

		test("what guards an account is read back by its own holder alone: keys, sessions, what happened, a handed-over link", async () => {
			const store = await open();
			const accounts = await accountsOn(store);
			const { guarding } = accounts;
			const made = await accounts.make(svetlana, browser());
			const other = await accounts.make({ ...svetlana, email: "oleg@else.example" }, browser());
			const readerOf = async (its: typeof made) => (await accounts.greet(browser(its.cookies))).reader?.account ?? "";
			const [her, his] = [await readerOf(made), await readerOf(other)];
			const key = await guarding.makeKey(her, "CRM", 7 * 86_400);
			expect((await accounts.byKey(key))?.account).toBe(her);
			const [shown] = await guarding.keys(her);
			expect([shown?.name, key.startsWith(shown?.start ?? "-"), shown?.expires !== null]).toEqual(["CRM", true, true]);
			expect(await guarding.keys(his)).toEqual([]);
			expect(await guarding.revokeKey(his, shown?.id ?? "")).toBe(false);
			expect(await guarding.revokeKey(her, shown?.id ?? "")).toBe(true);
			accounts.forget();
			expect(await accounts.byKey(key)).toBeNull();

			const second = await accounts.signIn(svetlana.email, svetlana.password, browser());
			const sessions = await guarding.sessions(her, browser(second.cookies));
			expect(sessions.map((it) => it.here).toSorted()).toEqual([false, true]);
			const there = sessions.find((it) => !it.here)?.id ?? "";
			expect([await guarding.endSession(his, there), await guarding.endSession(her, there)]).toEqual([false, true]);
			expect(await guarding.sessions(her, browser(second.cookies))).toHaveLength(1);

			expect(await guarding.resetFor("nobody@else.example")).toBeNull();
			const link = await guarding.resetFor(svetlana.email.toUpperCase());
			expect(link?.account).toBe(her);
			expect(await guarding.opens("resetPassword", link?.token ?? "")).toEqual({ account: her, first: false });
			expect(await guarding.opens("resetPassword", "f".repeat(64))).toBeNull();
			await guarding.log(her, "resetLinkByAdministrator", null);
			expect((await guarding.logged(her)).map((it) => it.what)).toEqual(["resetLinkByAdministrator"]);
			expect(await guarding.logged(his)).toEqual([]);
			expect(await guarding.ways(her)).toEqual({
				confirmed: false,
				password: true,
				secondFactor: false,
				linked: false,
			});
		});

		test("a wrong password and a taken address are answers, and leave nothing behind", async () => {
			const store = await open();
			const accounts = await accountsOn(store);
			await accounts.make(svetlana, browser());
			const wrong = await accounts.signIn(svetlana.email, "не та лошадь совсем", browser());
			expect(wrong).toMatchObject({ ok: false, why: "wrongPassword" });
			expect(await accounts.make({ ...svetlana, givenName: "Ольга" }, browser())).toMatchObject({
				ok: false,
				why: "emailTaken",
			});
			expect((await store.db.selectFrom("person").select("given_name").execute()).length).toBe(1);
		});

		test("people sign in while others append, and neither takes the other's effect with it", async () => {
			const store = await open();
			const accounts = await accountsOn(store);
			const answers = await Promise.all(
				Array.from({ length: 5 }, async (_, i) => {
					const append = store.append(writing(id(i + 1), nothing, id(1), [said("both", `${i}`)]).append);
					const account = accounts.make({ ...svetlana, email: `${i}@severny.example` }, browser());
					return [(await append).is, (await account).ok];
				}),
			);
			expect(answers).toEqual(answers.map(() => ["appended", true]));
			expect((await store.db.selectFrom("person").select("id").execute()).length).toBe(5);
		});
	});
}
