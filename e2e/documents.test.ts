/** Files that people save: from the letter's page by both sides, from the templates by anybody, and what stands while one waits. */
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPdf } from "../src/documents/testing/reading.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";
import { sitDownToWrite } from "./writing.ts";

let server: Server;
let browser: Browser;
let one: Visitor;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
	one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
});
afterAll(async () => {
	await one.leave();
	await browser.close();
	await server.stop();
});

const [en, ru] = [wordsIn("en").documents, wordsIn("ru").documents];

/** Presses the button and gives what the browser saved. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: button, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

test("Dana and Светлана save the same letter, each from her own page", async () => {
	const { partnership, two, leave } = await sitDownToWrite(browser, server, one, "documents");
	const [hers, theirs] = await Promise.all(
		(
			[
				[one, en.save("Letter of intent", en.formats.pdf)],
				[two, ru.save("Письмо о намерениях", ru.formats.pdf)],
			] as const
		).map(async ([{ page }, button]) => {
			await page.goto(`/p/${partnership}/letter`);
			return saved(page, button);
		}),
	);
	expect(hers?.name).toMatch(/^Letter of intent, .+\.pdf$/);
	expect(hers?.bytes).toEqual(theirs?.bytes);
	const { text, pages } = await readPdf(hers?.bytes ?? new Uint8Array());
	expect(pages).toBeLessThanOrEqual(2);
	expect(text).toContain("Confidentiality");
	await sees(one.page.getByText(en.saved));
	const word = await saved(one.page, en.save("Letter of intent", en.formats.docx));
	expect(word.name).toMatch(/\.docx$/);
	await leave();
});

test("a stranger takes a questionnaire in Russian; while it waits the page says how many are before it", async () => {
	const { page, leave } = await visit(browser, server.url, svetlana.looks);
	await page.goto("/");
	await page.getByRole("link", { name: ru.toTemplates }).click();
	await sees(page.getByText(ru.questionnaireNeedsType));
	await page.getByRole("button", { name: wordsIn("ru").core.type.distribution }).click();
	await page.getByRole("button", { name: ru.languages.ru }).click();
	// The line as it would be on a busy morning: the host itself is too quick to be seen waiting.
	const line = [2, 1].map((ahead) => ({ state: "waiting", ahead }));
	await page.route("**/api/templates/questionnaire.pdf*", async (route) => {
		const next = route.request().method() === "POST" ? line.shift() : undefined;
		await (next ? route.fulfill({ status: 202, json: next }) : route.continue());
	});
	const saving = saved(page, ru.save(ru.questionnaire, ru.formats.pdf));
	await sees(page.getByText(ru.waiting(2)));
	await sees(page.getByRole("progressbar"));
	const { name, bytes } = await saving;
	expect(name).toBe("Анкета для согласования, Дистрибуция.pdf");
	expect((await readPdf(bytes)).text).toContain("Кто что делает");
	await leave();
});

test("where too many wait already, the page says so and what to do", async () => {
	const guest = await visit(browser, server.url, dana.looks);
	guest.expectComplaint(/503/);
	await guest.page.goto("/templates");
	const detail = "Many documents are being made just now. Try again in 15 seconds.";
	await guest.page.route("**/api/templates/letter.pdf*", (route) =>
		route.fulfill({
			status: 503,
			contentType: "application/problem+json",
			json: { type: "urn:oba:problem:documents.busy", title: "", status: 503, detail, code: "documents.busy" },
		}),
	);
	await guest.page.getByRole("button", { name: en.save(en.letter, en.formats.pdf) }).click();
	await sees(guest.page.getByRole("alert").getByText(detail));
	await guest.leave();
});
