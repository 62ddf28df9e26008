/** Documents over HTTP: from the shared chain alone, for whoever has a seat, with a line that says the truth. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentState } from "../../core/api.ts";
import type { ReadPdf } from "../../documents/testing/reading.ts";
import { readPdf } from "../../documents/testing/reading.ts";
import { documentState } from "./answers.ts";
import { answersOf, Browser, bothSeated, type House, id, openHouse, pact, salt } from "./testing/house.ts";

const documents = `/api/partnerships/${pact}/documents`;
let house: House;
let dana: Browser;
let svetlana: Browser;
beforeAll(async () => {
	house = await openHouse();
	({ dana, svetlana } = await bothSeated(house));
	await dana.command(pact, "exploration.sealAnswers", { answers: answersOf("canary-sealed"), salt: salt(1) }, id(10));
});
afterAll(() => house.end());

const pdf = async (browser: Browser, path: string): Promise<ReadPdf> => readPdf((await browser.file(path)).bytes);

async function toTheLetter(): Promise<void> {
	for (const n of [30, 40]) {
		await dana.command(pact, "stages.proposeSkip", { reason: "We have worked together before." }, id(n));
		await svetlana.command(pact, "stages.agreeSkip", { reason: "Мы уже работали вместе." }, id(n + 1));
	}
}

test("before there is anything to put on paper, both are told what is missing, in their language", async () => {
	for (const name of ["alignment.pdf", "letter.pdf", "letter.docx"]) {
		const early = await svetlana.get(`${documents}/${name}`);
		expect([name, early.status, early.code]).toEqual([name, 409, "documents.notYet"]);
		expect(early.text).toContain("Такого документа пока нет");
	}
});

test("the letter is one file for both sides, in both languages, and says that it is not signed", async () => {
	await toTheLetter();
	const { headers, bytes } = await dana.file(`${documents}/letter.pdf`);
	expect(headers.get("content-type")).toBe("application/pdf");
	expect(headers.get("cache-control")).toBe("private, no-cache");
	expect(headers.get("content-disposition")).toMatch(
		/^attachment; filename="document\.pdf"; filename\*=UTF-8''Letter%20of%20intent%2C%20Lone%20Star/,
	);
	expect((await svetlana.file(`${documents}/letter.pdf`)).bytes).toEqual(bytes);
	const { text } = await readPdf(bytes);
	for (const words of ["Letter of intent", "Письмо о намерениях", "Draft: not signed", "Черновик: обе стороны"])
		expect(text).toContain(words);
});

test("whoever has the file already is not sent it again", async () => {
	const known = { "if-none-match": (await dana.file(`${documents}/letter.pdf`)).headers.get("etag") ?? "" };
	const again = await dana.file(`${documents}/letter.pdf`, known);
	expect([again.status, again.bytes.length]).toEqual([304, 0]);
	expect((await dana.file(`${documents}/letter.pdf?language=ru`, known)).status).toBe(200);
});

test("one language may be asked for, and no other than there is", async () => {
	const { text } = await pdf(svetlana, `${documents}/letter.pdf?language=ru`);
	expect(text).toContain("Письмо о намерениях");
	expect(text).not.toContain("Letter of intent");
	const wrong = await dana.get(`${documents}/letter.pdf?language=fr`);
	expect([wrong.status, wrong.code]).toEqual([422, "documents.unknown"]);
	expect(wrong.text).toContain("en, ru, both");
	expect((await dana.get(`${documents}/letter.odt`)).code).toBe("http.notFound");
	expect((await dana.get(`${documents}/verdict.pdf`)).code).toBe("http.notFound");
});

test("asking for a file answers at once how far it is, until it is ready", async () => {
	const path = `${documents}/letter.pdf?language=en`;
	const first = await dana.post<DocumentState>(path, {});
	expect(first.status).toBe(202);
	expect(documentState.parse(first.json)).toEqual(first.json);
	let now = first.json;
	while (now.state !== "ready") now = (await dana.post<DocumentState>(path, {})).json;
	expect(now).toEqual({ state: "ready", ahead: 0 });
	expect((await pdf(dana, path)).text).toContain("Letter of intent");
});

test("nobody without a seat gets a document, or hears whether there is one", async () => {
	const stranger = new Browser(house);
	expect((await stranger.get(`${documents}/letter.pdf`)).code).toBe("accounts.signInFirst");
	expect((await stranger.post(`${documents}/letter.pdf`, {})).code).toBe("accounts.signInFirst");
	const elsewhere = `/api/partnerships/${id(0xdead)}/documents/letter.pdf`;
	expect((await dana.get(elsewhere)).code).toBe("partnership.unknown");
});

test("the demonstration's alignment document holds what both agreed, and nobody's private words", async () => {
	const visitor = new Browser(house);
	const { partnership } = (await visitor.post<{ partnership: string }>("/api/demo", {})).json;
	const path = `/api/partnerships/${partnership}/documents/alignment.pdf?language=both`;
	const { text, pages } = await pdf(visitor, path);
	expect(pages).toBeGreaterThan(0);
	for (const words of ["Alignment document", "Документ согласования", "What we measure", "Что мы измеряем"])
		expect(text).toContain(words);
	// Светлана's impression of the call, kept for her side.
	expect(text).not.toContain("Быстро соглашаются");
	await visitor.post("/api/demo/switch", { side: "b" });
	expect((await pdf(visitor, path)).text).toBe(text);
});

test("Word is given by the same door", async () => {
	const { headers, bytes } = await dana.file(`${documents}/letter.docx`);
	expect(headers.get("content-type")).toContain("wordprocessingml");
	expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
	expect(headers.get("content-disposition")).toContain("docx");
});

test("templates need no account: a blank letter and a questionnaire to fill in with a pen", async () => {
	const stranger = new Browser(house, "ru");
	const letter = await pdf(stranger, "/api/templates/letter.pdf?type=distribution&language=ru");
	expect(letter.text).toContain("Письмо о намерениях");
	const sheet = await pdf(stranger, "/api/templates/questionnaire.pdf?type=joint-venture");
	expect(sheet.text).toContain("Alignment questionnaire");
	expect(sheet.text).toContain("Анкета для согласования");
	const none = await stranger.get("/api/templates/questionnaire.pdf?type=marriage");
	expect([none.status, none.code]).toEqual([422, "documents.unknown"]);
	expect(none.text).toContain("joint-venture");
});

test("no document holds a word that one side has sealed", async () => {
	for (const browser of [dana, svetlana])
		for (const name of ["letter.pdf", "letter.pdf?language=en"])
			expect((await pdf(browser, `${documents}/${name}`)).text).not.toContain("canary");
});
