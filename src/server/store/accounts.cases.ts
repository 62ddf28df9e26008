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

		test("a wrong password and a taken address are answers, and leave nothing behind", async () => {
			const store = await open();
			const accounts = await accountsOn(store);
			await accounts.make(svetlana, browser());
			const wrong = await accounts.signIn(svetlana.email, "не та лошадь совсем", browser());
			expect(wrong).toEqual({ ok: false, why: "wrongPassword" });
			expect(await accounts.make({ ...svetlana, givenName: "Ольга" }, browser())).toEqual({
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
