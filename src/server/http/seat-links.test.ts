/** What a link from a message opens, for whom and how long: Dana in Austin answers from her mailbox (B9). */
import { afterEach, describe, expect, test } from "vitest";
import { answersOf, Browser, bothSeated, danaInvites, type House, id, openHouse, pact, salt } from "./testing/house.ts";
import { act, look, tokenFor } from "./testing/links.ts";

let house: House;
afterEach(() => house.end());

const sealed = { answers: answersOf("From the mailbox"), salt: salt(5) };

describe("Dana's link to answer the questions", () => {
	test("shows what is asked, keeps what she writes, takes her answers, and is used up", async () => {
		house = await openHouse();
		const { svetlana } = await bothSeated(house);
		const token = await tokenFor(house, "a", "exploration.answer");
		const shown = await look(house, token);
		expect(shown.headers.get("cache-control")).toBe("no-store");
		expect(shown.json).toMatchObject({ is: "open", purpose: "exploration.answer", account: false, side: "a" });
		const phone = new Browser(house);
		const draft = `/api/seat-links/${token}/drafts/success`;
		expect((await phone.send("PUT", draft, { text: "150 orders", version: 0 })).status).toBe(200);
		expect((await phone.get(`/api/seat-links/${token}/drafts`)).text).toContain("150 orders");
		const done = await act(house, token, "exploration.sealAnswers", sealed, id(90));
		expect([done.status, done.json]).toMatchObject([200, { own: 0 }]);
		// The line broke before the answer came: the same again is the same.
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(90))).status).toBe(200);
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(91))).code).toBe("links.done");
		expect((await look(house, token)).json).toMatchObject({
			is: "done",
			by: { givenName: "Dana", you: true, side: "a" },
		});
		expect((await phone.get(`/api/seat-links/${token}/drafts`)).code).toBe("links.done");
		await svetlana.sit(pact);
		const { text } = await svetlana.get(`/api/partnerships/${pact}`);
		expect(text).toContain("sealing.sealed");
		expect(text).not.toContain("From the mailbox");
	});

	test("runs out after fourteen days, and a later message makes it hold again", async () => {
		house = await openHouse();
		await bothSeated(house);
		const token = await tokenFor(house, "a", "exploration.answer");
		house.clock.now = "2026-12-07T09:00:00.000Z";
		expect((await look(house, token)).json.is).toBe("expired");
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(90))).code).toBe("links.expired");
		expect(await tokenFor(house, "a", "exploration.answer")).toBe(token);
		expect((await look(house, token)).json.is).toBe("open");
	});

	test("does nothing but its one thing, and no cookie helps or harms", async () => {
		house = await openHouse();
		const { dana, svetlana } = await bothSeated(house);
		const token = await tokenFor(house, "a", "exploration.answer");
		expect((await act(house, token, "exploration.declareNotAFit", { reason: null, share: false }, id(90))).code).toBe(
			"links.otherPurpose",
		);
		expect((await act(house, token, "people.leave", {}, id(91), dana)).code).toBe("links.otherPurpose");
		expect((await look(house, token, svetlana)).json.is).toBe("open");
		expect((await look(house, token, svetlana)).headers.getSetCookie()).toEqual([]);
		const done = await act(house, token, "exploration.sealAnswers", sealed, id(92), svetlana);
		expect(done.status).toBe(200);
		const { state } = await house.host.keeper.read(pact);
		expect(state?.sealing["exploration.answers"]).toMatchObject({ a: { is: "held" }, b: { is: "none" } });
	});

	test("wrong, cut off, taken back, of an ended seat: answered alike", async () => {
		house = await openHouse();
		const { dana } = await bothSeated(house);
		const wrong = await look(house, "0".repeat(64));
		const token = await tokenFor(house, "a", "exploration.answer");
		expect((await dana.get<{ links: { is: string }[] }>("/api/me/seat-links")).json.links).toMatchObject([
			{ is: "open" },
		]);
		expect((await dana.get("/api/me/seat-links")).text).not.toContain(token);
		expect((await dana.post("/api/me/seat-links/revoke", { link: null })).json).toEqual({ revoked: 1 });
		const back = await look(house, token);
		expect([back.status, back.text]).toEqual([wrong.status, wrong.text]);
		expect(back.code).toBe("links.unknown");
		expect((await act(house, token, "exploration.sealAnswers", sealed, id(92))).code).toBe("links.unknown");
		// Taken back for good: no later message brings it again.
		expect(await tokenFor(house, "a", "exploration.answer")).toBe("");
		expect((await dana.get<{ links: { is: string }[] }>("/api/me/seat-links")).json.links).toMatchObject([
			{ is: "revoked" },
		]);
	});
});

describe("somebody who makes no account", () => {
	const byLinks = {
		email: "Svetlana@Severny.example",
		givenName: "Светлана",
		familyName: "Орлова",
		language: "ru",
		zone: "Europe/Moscow",
		own: { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru"] },
	};

	test("takes the seat, is led to the first thing, and comes in later by her address alone", async () => {
		house = await openHouse();
		const { dana, token } = await danaInvites(house);
		const phone = new Browser(house, "ru");
		const take = () =>
			phone.post<{ link: string }>(`/api/invitations/${token}/by-links`, byLinks, { "idempotency-key": id(3) });
		const taken = await take();
		expect([taken.status, taken.json.link]).toEqual([200, expect.stringMatching(/^\/s\/[0-9a-f]{64}$/)]);
		expect((await take()).json).toEqual(taken.json);
		expect((await phone.get("/api/partnerships")).code).toBe("accounts.signInFirst");
		const link = taken.json.link.slice(3);
		expect((await look(house, link)).json).toMatchObject({ is: "open", purpose: "exploration.answer", side: "b" });
		const elsewhere = new Browser(house, "ru");
		const again = await elsewhere.post(
			`/api/invitations/${token}/by-links`,
			{ ...byLinks, email: "eva@else.example" },
			{ "idempotency-key": id(4) },
		);
		expect(again.code).toBe("people.invitationUsed");
		expect(
			await house.host.store.db.selectFrom("user").select("email").where("email", "=", "eva@else.example").execute(),
		).toEqual([]);
		expect((await act(house, link, "exploration.sealAnswers", sealed, id(5))).status).toBe(200);
		await dana.sit(pact);
		await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("x"), salt: salt(6) }, id(6));
		const { state } = await house.host.keeper.read(pact);
		expect(state?.sealing["exploration.answers"]).toMatchObject({ a: { is: "open" }, b: { is: "open" } });
	});

	test("is asked to sign in where the address has an account", async () => {
		house = await openHouse();
		const { token } = await danaInvites(house);
		const taken = await new Browser(house).post(
			`/api/invitations/${token}/by-links`,
			{ ...byLinks, email: "dana@lonestar.example" },
			{ "idempotency-key": id(3) },
		);
		expect(taken.code).toBe("accounts.emailTaken");
		expect((await house.host.keeper.read(pact)).state?.people.seats.b).toEqual([]);
	});
});
