import { afterEach, beforeEach, expect, test } from "vitest";
import type { InvitationView, Me, PartnershipRow, PartnershipView } from "../../core/api.ts";
import { verify } from "../../record/verify.ts";
import {
	accepted,
	commandDone,
	draftList,
	invitationView,
	link,
	me,
	partnershipList,
	partnershipView,
} from "./answers.ts";
import {
	answersOf,
	Browser,
	bothSeated,
	danaInvites,
	type House,
	id,
	openHouse,
	pact,
	salt,
	severny,
} from "./testing/house.ts";

let house: House;
beforeEach(async () => {
	house = await openHouse();
});
afterEach(() => house.end());

test("Dana and Светлана: from the first account to two opened answers and two verdicts", async () => {
	const { dana, svetlana } = await bothSeated(house);
	const home = await svetlana.get<{ partnerships: PartnershipRow[] }>("/api/partnerships");
	expect(partnershipList.safeParse(home.json).error).toBeUndefined();
	expect(home.json.partnerships[0]).toMatchObject({
		id: pact,
		mine: "b",
		stage: "exploration",
		move: "exploration.answer",
	});

	const sealed = await dana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("ours"), salt: salt(1) },
		id(10),
	);
	expect(commandDone.safeParse(sealed.json).error).toBeUndefined();
	const before = await svetlana.get<PartnershipView>(`/api/partnerships/${pact}`);
	expect(before.text).not.toContain("ours 1");
	await svetlana.command(pact, "exploration.sealAnswers", { answers: answersOf("наши"), salt: salt(2) }, id(11));
	const after = await svetlana.get<PartnershipView>(`/api/partnerships/${pact}`);
	expect(partnershipView.safeParse(after.json).error).toBeUndefined();
	expect(after.text).toContain("ours 1");

	const yes = { verdict: "exploreFurther", reason: null, shareReason: false } as const;
	const early = await dana.command(pact, "exploration.sealVerdict", { ...yes, salt: salt(3) }, id(20));
	expect(early.code).toBe("exploration.callsFirst");
	await dana.command(pact, "exploration.sayEnough", {}, id(21));
	await svetlana.command(pact, "exploration.sayEnough", {}, id(22));
	await dana.command(pact, "exploration.sealVerdict", { ...yes, salt: salt(3) }, id(12));
	await svetlana.command(pact, "exploration.sealVerdict", { ...yes, salt: salt(4) }, id(13));
	const moved = await dana.get<{ partnerships: PartnershipRow[] }>("/api/partnerships");
	expect(moved.json.partnerships[0]?.stage).toBe("alignment");

	const copy = await dana.get(`/api/partnerships/${pact}/export`);
	expect(verify(copy.text, { key: after.json.key }).findings).toEqual([]);
	expect(copy.headers.get("content-disposition")).toContain("attachment");
});

test("the link says who invites, to what, in the invited person's language, before any account", async () => {
	const { token } = await danaInvites(house);
	const stranger = new Browser(house, "ru");
	const { json } = await stranger.get<InvitationView>(`/api/invitations/${token}`);
	expect(invitationView.safeParse(json).error).toBeUndefined();
	expect(json).toMatchObject({
		is: "open",
		type: "co-marketing",
		language: "ru",
		inviter: { givenName: "Dana", company: "Lone Star Kitchens", country: "US" },
		invited: { givenName: "Светлана", company: severny.company },
		note: "Помните наш разговор в Москве?",
	});
});

test("words written from the link are there after the account is made, and end where they are sealed", async () => {
	const { token } = await danaInvites(house);
	const svetlana = new Browser(house, "ru");
	const path = `/api/invitations/${token}/drafts`;
	await svetlana.send("PUT", `${path}/success`, { text: "300 банок к 1 июня", version: 0 });
	await svetlana.post("/api/accounts", {
		email: "svetlana@severny.example",
		password: "correct horse battery",
		givenName: "Светлана",
		familyName: "Орлова",
		language: "ru",
		zone: "Europe/Moscow",
		invitation: token,
	});
	const joined = await svetlana.post(
		`/api/invitations/${token}/accept`,
		{ own: severny },
		{ "idempotency-key": id(3) },
	);
	expect(accepted.safeParse(joined.json).error).toBeUndefined();
	await svetlana.sit(pact);
	const drafts = `/api/partnerships/${pact}/drafts/exploration.answers`;
	const kept = await svetlana.get<{ drafts: { field: string; text: string; by: string }[] }>(drafts);
	expect(draftList.safeParse(kept.json).error).toBeUndefined();
	expect(kept.json.drafts).toMatchObject([{ field: "success", text: "300 банок к 1 июня", by: "invitation" }]);

	const answers = { ...answersOf("наши"), success: "300 банок к 1 июня" };
	await svetlana.command(pact, "exploration.sealAnswers", { answers, salt: salt(5) }, id(20));
	expect((await svetlana.get<{ drafts: unknown[] }>(drafts)).json.drafts).toEqual([]);
	expect((await svetlana.send("PUT", `${drafts}/success`, { text: "поздно", version: 0 })).code).toBe("drafts.closed");
});

test("two people of one side write in one answer: the second learns of the first, and both texts are whole", async () => {
	const { dana } = await bothSeated(house);
	const path = `/api/partnerships/${pact}/drafts/exploration.answers/timeline`;
	const first = await dana.send<{ version: number }>("PUT", path, { text: "We start in March", version: 0 });
	expect(first.json.version).toBe(1);
	const second = await dana.send<{ draft: { text: string } }>("PUT", path, { text: "We start in May", version: 0 });
	expect(second.code).toBe("drafts.conflict");
	expect(second.json.draft.text).toBe("We start in March");
});

test("a colleague's words that were not sealed stay; a seal that was taken back becomes a draft again", async () => {
	const { dana } = await bothSeated(house);
	const drafts = `/api/partnerships/${pact}/drafts/exploration.answers`;
	await dana.send("PUT", `${drafts}/margin`, { text: "a colleague's better idea", version: 0 });
	await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("ours"), salt: salt(6) }, id(30));
	expect((await dana.get(drafts)).text).toContain("a colleague's better idea");
	house.clock.now = "2026-12-02T09:00:00.000Z";
	const scheduler = await house.host.keeper.passTime(pact);
	expect(scheduler).toBe(true);
	expect((await dana.command(pact, "exploration.withdrawAnswers", {}, id(31))).status).toBe(200);
	const again = await dana.get<{ drafts: { field: string; text: string }[] }>(drafts);
	expect(again.json.drafts).toHaveLength(8);
	expect(again.json.drafts).toContainEqual(expect.objectContaining({ field: "success", text: "ours 1" }));
});

test("the same command again gives the same answer; another body under its id is refused", async () => {
	const { dana } = await bothSeated(house);
	const first = await dana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("ours"), salt: salt(7) },
		id(40),
	);
	const again = await dana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("ours"), salt: salt(7) },
		id(40),
	);
	expect(again.text).toBe(first.text);
	const other = await dana.command(
		pact,
		"exploration.sealAnswers",
		{ answers: answersOf("mine"), salt: salt(7) },
		id(40),
	);
	expect(other.code).toBe("http.idReused");
});

test("a view is sent once: the same tag gets 304, and the next one brings only what is new", async () => {
	const { dana } = await bothSeated(house);
	const all = await dana.get<PartnershipView>(`/api/partnerships/${pact}`);
	const tag = all.headers.get("etag") ?? "";
	expect((await dana.get(`/api/partnerships/${pact}`, { "if-none-match": tag })).status).toBe(304);
	const both = all.json.entries.filter((it) => it.chain === "both").length;
	const more = await dana.get<PartnershipView>(`/api/partnerships/${pact}?both=${both - 1}&own=0`);
	expect(more.json.entries.map((it) => it.position)).toEqual([both]);
});

test("names are seen by both sides as their owner last wrote them", async () => {
	const { dana, svetlana } = await bothSeated(house);
	await svetlana.get(`/api/partnerships/${pact}`);
	const changed = await dana.send<Me>("PATCH", "/api/me", {
		givenName: "Dana",
		familyName: "Whitfield-Ortiz",
		language: "en",
		zone: "America/Denver",
	});
	expect(me.safeParse(changed.json).error).toBeUndefined();
	expect((await svetlana.get(`/api/partnerships/${pact}`)).text).toContain("Whitfield-Ortiz");
});

test("the inviter can be shown the same link again, until it is used", async () => {
	const { dana, token } = await danaInvites(house);
	const again = await dana.get<{ link: string }>(`/api/partnerships/${pact}/invitations/${id(2)}`);
	expect(link.safeParse(again.json).error).toBeUndefined();
	expect(again.json.link).toBe(`${house.url}/i/${token}`);
});

test("what Dana said about her company stands in her next form", async () => {
	const { dana } = await danaInvites(house);
	expect((await dana.get<Me>("/api/me")).json.company).toMatchObject({
		company: "Lone Star Kitchens",
		zone: "America/Chicago",
	});
});

test("a link to a partnership that has ended meanwhile says so, and takes nobody in", async () => {
	const { dana, token } = await danaInvites(house);
	await dana.command(pact, "exploration.declareNotAFit", { reason: null, shareReason: false }, id(5));
	const svetlana = new Browser(house, "ru");
	expect((await svetlana.get<InvitationView>(`/api/invitations/${token}`)).json.is).toBe("withdrawn");
	expect((await svetlana.get(`/api/invitations/${token}/drafts`)).status).toBeGreaterThanOrEqual(400);
	expect((await dana.get<{ partnerships: PartnershipRow[] }>("/api/partnerships")).json.partnerships[0]?.state).toBe(
		"notAFit",
	);
});

test("nothing of the API is kept by a cache in between unless it says how", async () => {
	const { dana } = await danaInvites(house);
	for (const path of ["/api/me", `/api/partnerships/${pact}/drafts/exploration.answers`, "/api/nowhere"])
		expect((await dana.get(path)).headers.get("cache-control")).toBe("no-store");
	expect((await dana.get("/api/partnerships")).headers.get("cache-control")).toBe("private, no-store");
});
