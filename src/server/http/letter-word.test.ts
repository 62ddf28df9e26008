import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportPreview } from "../../core/letter/imported.ts";
import { largestFile } from "../../documents/word/package.ts";
import { paperOf } from "../../documents/word/testing/papers.ts";
import { wordOf } from "../../documents/word/write.ts";
import { importPreview } from "./letter-word.ts";
import { account, Browser, bothSeated, type House, id, openHouse, pact } from "./testing/house.ts";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const path = `/api/partnerships/${pact}/letter/word`;
const written = (clause: string, en: string, ru: string) =>
	wordOf(paperOf([{ id: clause, headings: { en: "Heading", ru: "Заголовок" }, texts: { en, ru } }], ["en", "ru"]));

let house: House;
let dana: Browser;
let svetlana: Browser;
let early: string;
beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	early = (await dana.send("POST", path, await written("x", "a", "б"), { "content-type": docx })).code;
	for (const n of [30, 40]) {
		await dana.command(pact, "stages.proposeSkip", { reason: "We have worked together before." }, id(n));
		await svetlana.command(pact, "stages.agreeSkip", { reason: "Мы уже работали вместе." }, id(n + 1));
	}
});
afterAll(() => house.end());

const send = (who: Browser, file: Uint8Array, type = docx) =>
	who.send<ImportPreview>("POST", path, file, { "content-type": type });
const heads = async () => (await dana.get<{ heads: unknown }>(`/api/partnerships/${pact}`)).json.heads;

test("Светлана brings the file back and sees what her lawyer changed; the record knows nothing of it", async () => {
	const before = await heads();
	const { json: nothing } = await send(dana, await written("none", "", ""));
	const [first] = nothing.clauses;
	if (first?.is !== "missing") throw new Error("the letter has no clause");
	const answer = await send(svetlana, await written(first.clause, "Shorter.", "Короче."));
	expect(answer.status).toBe(200);
	expect(importPreview.parse(answer.json)).toEqual(answer.json);
	expect(answer.json.clauses[0]).toMatchObject({
		is: "wording",
		clause: first.clause,
		foundBy: "mark",
		texts: { en: "Shorter.", ru: "Короче." },
	});
	expect(await heads()).toEqual(before);
});

test("the same as a form's file", async () => {
	const form = new FormData();
	form.append("file", new File([new Uint8Array(await written("none", "", ""))], "letter.docx", { type: docx }));
	const encoded = new Response(form);
	const body = new Uint8Array(await encoded.arrayBuffer());
	expect((await send(dana, body, encoded.headers.get("content-type") ?? "")).status).toBe(200);
	expect((await send(dana, new Uint8Array(), "multipart/form-data; boundary=x")).code).toBe("word.notWord");
});

test("what is no letter is refused in the reader's language, and says what to do", async () => {
	const pdf = new TextEncoder().encode("%PDF-1.7");
	const [en, ru] = [await send(dana, pdf), await send(svetlana, pdf)];
	expect([en.status, en.code, ru.code]).toEqual([422, "word.pdf", "word.pdf"]);
	expect(en.text).toContain("Bring the Word file");
	expect(ru.text).toContain("Нужен файл Word");
});

test("a file over the limit is refused by its length, before it is read", async () => {
	const refused = await send(dana, new Uint8Array(largestFile + 20_000));
	expect([refused.status, refused.code]).toEqual([413, "word.tooLarge"]);
	const chunked = await new Promise<number>((resolve, reject) => {
		const sending = request(`${house.base}${path}`, { method: "POST", headers: { "transfer-encoding": "chunked" } });
		sending.on("response", (answer) => resolve(answer.statusCode ?? 0)).on("error", reject);
		sending.end(new Uint8Array(largestFile + 20_000));
	});
	expect(chunked).toBe(413);
	expect((await dana.post(`/api/partnerships/${pact}/commands/letter.comment`, "x".repeat(600_000))).code).toBe(
		"http.tooLarge",
	);
});

test("only who has a seat may bring a file, only while the letter is written, and not without end", async () => {
	expect(early).toBe("stages.notThisStage");
	const file = await written("x", "a", "б");
	expect((await send(new Browser(house), file)).code).toBe("accounts.signInFirst");
	const oleg = new Browser(house);
	const { json } = await dana.post<{ link: string }>(
		`/api/partnerships/${pact}/invitations`,
		{ invitation: id(60), side: "a", role: "member", givenName: "Oleg", language: "en", note: "" },
		{ "idempotency-key": id(60), "x-oba-seat": dana.seat },
	);
	await oleg.post("/api/accounts", account("Oleg", "oleg@lonestar.example", "en", json.link.split("/").at(-1) ?? ""));
	expect((await send(oleg, file)).code).toBe("partnership.unknown");
	const codes: string[] = [];
	for (let n = 0; n < 61; n += 1) codes.push((await send(dana, new Uint8Array())).code);
	expect(codes.at(-1)).toBe("http.tooMany");
	expect((await send(svetlana, new Uint8Array())).code).toBe("word.notWord");
});
