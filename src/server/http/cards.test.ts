/** What people show of themselves, and to whom. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CardWrite, Me, PartnershipView, PersonCard } from "../../core/api.ts";
import { jpeg, webp } from "../accounts/testing/photos.ts";
import { partnershipView, shownCard } from "./answers.ts";
import {
	account,
	Browser,
	bothSeated,
	danaInvites,
	type House,
	id,
	openHouse,
	pact,
	severny,
} from "./testing/house.ts";

const base64 = (bytes: readonly number[]): string => Buffer.from(bytes).toString("base64");
const card: CardWrite = {
	patronymic: "Игоревна",
	languages: [
		{ code: "ru", level: "native" },
		{ code: "en", level: "working" },
	],
	hours: { from: "10:00", until: "19:00", days: [1, 2, 3, 4, 5] },
	about: "Веду партнёрства с Америкой, спрашивайте про доставку.",
	video: "https://video.example/svetlana",
};

let house: House;
let dana: Browser;
let svetlana: Browser;
let hers: string;
beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	hers = `/api/people/${svetlana.seat.split("@")[0]}/photo`;
});
afterAll(() => house.end());

const show = (browser: Browser, image: string | null) => browser.send<PersonCard>("PUT", "/api/me/photo", { image });

test("nothing is said until somebody says it; then both sides see it, on the person's own clock", async () => {
	const empty = await svetlana.get<PersonCard>("/api/me/card");
	expect(empty.json).toEqual({
		...{ patronymic: null, languages: [], hours: null, about: null, video: null },
		...{ zone: "Europe/Moscow", photo: null },
	});
	const before = await dana.get<PartnershipView>(`/api/partnerships/${pact}`);
	expect((await svetlana.send("PUT", "/api/me/card", card)).status).toBe(200);
	const { json, headers } = await dana.get<PartnershipView>(`/api/partnerships/${pact}`);
	expect(partnershipView.safeParse(json).error).toBeUndefined();
	expect(json.cards[svetlana.seat.split("@")[0] ?? ""]).toEqual({ ...card, zone: "Europe/Moscow", photo: null });
	expect(headers.get("etag")).not.toBe(before.headers.get("etag"));
	expect(JSON.stringify(json.entries)).not.toContain("доставку");
});

test.each([
	["a link that is not https", { ...card, video: "http://video.example/x" }],
	["a link that runs something", { ...card, video: "javascript:alert(1)" }],
	["a language in words", { ...card, languages: [{ code: "русский", level: "native" }] }],
	["an hour that is none", { ...card, hours: { from: "25:00", until: "19:00", days: [1] } }],
	["no day", { ...card, hours: { from: "10:00", until: "19:00", days: [] } }],
	["a novel", { ...card, about: "х".repeat(281) }],
	["a field of one's own", { ...card, admin: true }],
])("%s is refused, and nothing changes", async (_, wrong) => {
	expect((await svetlana.send("PUT", "/api/me/card", wrong)).code).toBe("http.invalid");
	const { json } = await svetlana.get<PersonCard>("/api/me/card");
	expect(json.about).toBe(card.about);
});

test("Светлана shows a photo: Dana sees it, safely and with a tag of her own; a new one has a new mark", async () => {
	const shown = await show(svetlana, base64(webp("VP8 ", 320, 320)));
	expect(shownCard.safeParse(shown.json).error).toBeUndefined();
	const seen = await dana.get(hers);
	expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"]);
	expect(seen.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
	expect(seen.headers.get("x-content-type-options")).toBe("nosniff");
	expect(seen.headers.get("cache-control")).toBe("private, no-cache");
	const tag = seen.headers.get("etag") ?? "";
	expect((await dana.get(hers, { "if-none-match": tag })).status).toBe(304);
	expect((await svetlana.get(hers, { "if-none-match": tag })).status).toBe(200);
	const again = await show(svetlana, base64(jpeg(320, 320)));
	expect(again.json.photo).not.toBe(shown.json.photo);
	expect((await dana.get(hers, { "if-none-match": tag })).headers.get("content-type")).toBe("image/jpeg");
});

test("what is no small photo is not kept, and the old one stays", async () => {
	for (const image of [base64(jpeg(4000, 3000)), Buffer.from("<svg onload='x'>").toString("base64"), ""])
		expect((await show(svetlana, image)).code).toBe("accounts.photoUnfit");
	expect((await dana.get(hers)).headers.get("content-type")).toBe("image/jpeg");
});

test("a stranger, an owner of another partnership and a guest of the demonstration are answered alike; nobody signs in first", async () => {
	expect((await new Browser(house).get(hers)).code).toBe("accounts.signInFirst");
	const guest = new Browser(house);
	await guest.post("/api/demo", {});
	const none = await guest.get(`/api/people/${id(0x777)}/photo`);
	expect([none.status, none.code]).toEqual([404, "http.notFound"]);
	expect((await guest.get(hers)).text).toBe(none.text);
	const begin = { type: "distribution", own: severny, other: severny } as const;
	await svetlana.post(`/api/partnerships/${id(0xdef)}/commands/people.begin`, begin, { "idempotency-key": id(90) });
	expect((await guest.get(hers)).status).toBe(404);
	const { json } = await guest.get<Me>("/api/me");
	expect(json.demo).not.toBeNull();
	expect((await guest.send("PUT", "/api/me/card", card)).code).toBe("accounts.signInFirst");
});

test("somebody who was only invited, or whose seat has ended, sees no photo", async () => {
	const other = await openHouse();
	const begun = await danaInvites(other);
	const invited = new Browser(other, "ru");
	await invited.post("/api/accounts", account("Светлана", "svetlana@severny.example", "ru", begun.token));
	await show(begun.dana, base64(jpeg(320, 320)));
	const danas = `/api/people/${begun.dana.seat.split("@")[0]}/photo`;
	expect((await begun.dana.get(danas)).status).toBe(200);
	expect((await invited.get(danas)).status).toBe(404);
	await invited.post(`/api/invitations/${begun.token}/accept`, { own: severny }, { "idempotency-key": id(3) });
	expect((await invited.get(danas)).status).toBe(200);
	await invited.sit(pact);
	await begun.dana.command(pact, "exploration.declareNotAFit", { reason: null, shareReason: false }, id(90));
	expect((await invited.get(danas)).status).toBe(200);
	await invited.command(pact, "people.leave", {}, id(91));
	expect((await invited.get(danas)).status).toBe(404);
	await other.end();
});

test("a photo is taken away as easily, and changes are counted", async () => {
	expect((await show(svetlana, null)).json.photo).toBeNull();
	expect((await dana.get(hers)).status).toBe(404);
	let code = "";
	for (let tries = 0; tries < 40 && code === ""; tries += 1) code = (await show(svetlana, null)).code;
	expect(code).toBe("http.tooMany");
});
