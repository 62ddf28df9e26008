/** Files over a weak line: cut off and resumed, taken for what they are, and given to those alone who read what refers to them. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileView } from "../../core/attachments.ts";
import { cleanName, kindOf } from "../files/kinds.ts";
import { isReferred } from "./files.ts";
import { account, Browser, bothSeated, type House, id, openHouse, pact, severny, tokenIn } from "./testing/house.ts";

let house: House;
let dana: Browser;
let svetlana: Browser;
let stranger: Browser;

/** Begins as a film does in WebM; the rest is of no matter here. */
const film = (size: number): Uint8Array => {
	const bytes = new Uint8Array(size).fill(7);
	bytes.set([0x1a, 0x45, 0xdf, 0xa3]);
	return bytes;
};
const text64 = (text: string): string => Buffer.from(text).toString("base64");
const tus = { "tus-resumable": "1.0.0" };

const create = (browser: Browser, name: string, size: number | string) =>
	browser.send("POST", "/api/uploads", undefined, {
		...tus,
		"upload-length": String(size),
		"upload-metadata": `partnership ${text64(pact)},filename ${text64(name)}`,
	});
const part = (browser: Browser, path: string, offset: number, bytes: Uint8Array) =>
	browser.send("PATCH", path, bytes, {
		...tus,
		"upload-offset": String(offset),
		"content-type": "application/offset+octet-stream",
	});

async function bring(browser: Browser, name: string, bytes: Uint8Array): Promise<FileView> {
	const path = (await create(browser, name, bytes.length)).headers.get("location") ?? "";
	expect((await part(browser, path, 0, bytes)).status).toBe(204);
	return (await browser.get<FileView>(path.replace("/api/uploads/", "/api/files/"))).json;
}

const sending = (n: number, { at: _, ...file }: FileView) => ({
	video: id(n),
	file,
	seconds: 40,
	summary: "Мы готовы",
});

beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	const begin = { type: "distribution", own: severny, other: severny } as const;
	await svetlana.post(`/api/partnerships/${id(0xdef)}/commands/people.begin`, begin, { "idempotency-key": id(1) });
	const seat = svetlana.seat;
	await svetlana.sit(id(0xdef));
	const asked = {
		invitation: id(60),
		side: "b",
		role: "owner",
		givenName: "Олег",
		language: "ru",
		note: "",
		address: null,
	};
	const headers = { "idempotency-key": id(60), "x-oba-seat": svetlana.seat };
	const { json } = await svetlana.post<{ link: string }>(`/api/partnerships/${id(0xdef)}/invitations`, asked, headers);
	svetlana.seat = seat;
	stranger = new Browser(house, "ru");
	await stranger.post("/api/accounts", account("Олег", "oleg@else.example", "ru", tokenIn(json.link)));
	await stranger.post(`/api/invitations/${tokenIn(json.link)}/accept`, { own: severny }, { "idempotency-key": id(61) });
});
afterAll(() => house.end());

describe("an upload", () => {
	test("that is cut off half-way goes on from where it was, also for a browser that comes back later", async () => {
		const bytes = film(5_000);
		const path = (await create(dana, "Привет из Остина.webm", bytes.length)).headers.get("location") ?? "";
		await part(dana, path, 0, bytes.subarray(0, 2_000));
		const asked = await dana.send("HEAD", path, undefined, tus);
		expect(asked.headers.get("upload-offset")).toBe("2000");
		expect((await part(dana, path, 1_000, bytes.subarray(1_000))).status).toBe(409);
		expect((await part(dana, path, 2_000, bytes.subarray(2_000))).status).toBe(204);
		const { json } = await dana.get<FileView>(path.replace("/api/uploads/", "/api/files/"));
		const hash = createHash("sha256").update(bytes).digest("hex");
		expect(json).toMatchObject({ name: "Привет из Остина.webm", type: "video/webm", size: 5_000, hash });
	});

	test("of a page that calls itself a film is refused by its bytes, and nothing of it is left", async () => {
		const before = readdirSync(join(house.data, "files")).length;
		const bytes = new TextEncoder().encode("<!doctype html><script>alert(1)</script>");
		const path = (await create(dana, "film.webm", bytes.length)).headers.get("location") ?? "";
		expect((await part(dana, path, 0, bytes)).code).toBe("files.wrongType");
		expect(readdirSync(join(house.data, "files"))).toHaveLength(before);
		expect((await dana.send("HEAD", path, undefined, tus)).status).toBe(404);
	});

	test("too large, of no length, of nobody's partnership, or by nobody is refused before a byte comes", async () => {
		expect((await create(dana, "a.webm", 300 * 1024 * 1024)).code).toBe("files.tooLarge");
		for (const size of ["", "0", "-1", "many"])
			expect((await create(dana, "a.webm", size)).code).toBe("files.noLength");
		expect((await create(stranger, "a.webm", 10)).code).toBe("partnership.unknown");
		expect((await create(new Browser(house), "a.webm", 10)).code).toBe("accounts.signInFirst");
	});

	test("of another is gone on with by nobody else", async () => {
		const path = (await create(dana, "a.webm", 100)).headers.get("location") ?? "";
		for (const other of [svetlana, stranger, new Browser(house)]) {
			expect((await part(other, path, 0, film(100))).code).toBe("files.gone");
			expect((await other.send("DELETE", path, undefined, tus)).code).toBe("files.gone");
		}
		expect((await dana.send("DELETE", path, undefined, tus)).status).toBe(204);
	});
});

describe("a film", () => {
	test("is its bringer's alone until it is sent; then both sides have it, and nobody else", async () => {
		const it = await bring(dana, "hello.webm", film(1_000));
		const path = `/files/${it.file}`;
		expect((await dana.get(path)).status).toBe(200);
		for (const other of [svetlana, stranger, new Browser(house)])
			expect((await other.get(path)).code).toBe("files.gone");
		expect((await dana.command(pact, "exploration.sendVideo", sending(0x81, it) as never, id(0x81))).status).toBe(200);
		expect((await svetlana.get(path)).status).toBe(200);
		for (const other of [stranger, new Browser(house)]) expect((await other.get(path)).code).toBe("files.gone");
		expect((await stranger.get(`/files/${id(9)}`)).text).toBe((await stranger.get(path)).text);
	});

	test("that another brought, or that is not what is said of it, is sent by nobody", async () => {
		const hers = await bring(svetlana, "чай.webm", film(900));
		const send = (browser: Browser, n: number, it: FileView) =>
			browser.command(pact, "exploration.sendVideo", sending(n, it) as never, id(n));
		expect((await send(dana, 0x90, hers)).code).toBe("files.gone");
		expect((await send(svetlana, 0x91, { ...hers, hash: "0".repeat(64) })).code).toBe("files.gone");
		expect((await send(svetlana, 0x92, { ...hers, name: "other.webm" })).code).toBe("files.gone");
		expect((await send(svetlana, 0x93, hers)).status).toBe(200);
		const { state } = await house.host.keeper.read(pact);
		expect(state?.exploration.calls.map((it) => [it.kind, it.minutes, it.attended.length])).toEqual([
			["videoExchange", 2, 2],
		]);
	});

	test("comes as a file to keep, or plays in its place; by parts, and under no other type than its own", async () => {
		const it = await bring(dana, 'part "one" ролик.webm', film(1_000));
		const whole = await dana.file(`/files/${it.file}`);
		expect(whole.headers.get("content-disposition")).toMatch(
			/^attachment; filename="part_one_+\.webm"; filename\*=UTF-8''part%20one%20%D1%80/,
		);
		expect(whole.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
		expect(whole.headers.get("x-content-type-options")).toBe("nosniff");
		expect(whole.bytes).toEqual(film(1_000));
		const played = await dana.file(`/files/${it.file}?play`, { range: "bytes=990-" });
		expect([played.status, played.headers.get("content-range"), played.bytes.length]).toEqual([
			206,
			"bytes 990-999/1000",
			10,
		]);
		expect(played.headers.get("content-disposition")).toContain("inline");
		expect((await dana.file(`/files/${it.file}`, { range: "bytes=-5" })).bytes).toHaveLength(5);
		expect((await dana.file(`/files/${it.file}`, { range: "bytes=1000-" })).status).toBe(416);
	});
});

test("what never arrived goes after a day, what nothing refers to after a week, and what is referred to stays", async () => {
	await create(dana, "half.webm", 500);
	const loose = await bring(dana, "loose.webm", film(300));
	const referred = async ({ partnership, id: file }: { partnership: string; id: string }) =>
		isReferred(await house.host.keeper.read(partnership), file);
	const count = async () => (await house.host.store.db.selectFrom("file").select("id").execute()).length;
	const before = await count();
	house.clock.now = "2026-11-24T10:00:00.000Z";
	await house.host.files.sweep(referred);
	expect(await count()).toBe(before - 1);
	house.clock.now = "2026-12-02T10:00:00.000Z";
	await house.host.files.sweep(referred);
	expect(await house.host.files.row(loose.file)).toBeNull();
	const left = await house.host.store.db.selectFrom("file").select("name").orderBy("name").execute();
	expect(left.map((it) => it.name)).toEqual(["hello.webm", "чай.webm"]);
});

describe("by its own bytes", () => {
	const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
	test.each([
		["%PDF-1.7", "letter.exe", "application/pdf"],
		["PK\u0003\u0004…", "letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
		["PK\u0003\u0004…", "letter.zip", null],
		["MZ\u0090\u0000", "letter.pdf", null],
		["<svg onload=alert(1)>", "picture.txt", null],
		["name;amount\n1;2", "table.csv", "text/csv"],
		["a\u0000b", "notes.txt", null],
		["", "notes.txt", null],
		["\u0000\u0000\u0000 ftypisom", "film.mp4", "video/mp4"],
		["\u0000\u0000\u0000 ftypM4A ", "sound.m4a", "audio/mp4"],
	])("%j called %s is %s", (head, name, type) => expect(kindOf(bytes(head), name)).toBe(type));
});

test.each([
	["../../etc/passwd", "passwd"],
	["C:\\Users\\Dana\\план.docx", "план.docx"],
	["invoice\u202excod.exe", "invoicexcod.exe"],
	["a\r\nSet-Cookie: x", "aSet-Cookie x"],
	["...", "file"],
	[`${"ж".repeat(300)}.docx`, `${"ж".repeat(115)}.docx`],
])("a name %j is shown and saved as %j", (given, clean) => expect(cleanName(given)).toBe(clean));
