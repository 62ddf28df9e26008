import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana } from "./people.ts";
import { button } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
import { lawyersFile, untouched } from "./word-back.ts";
import { wordsIn } from "./words.ts";
import { letterSeen, sitDownToWrite } from "./writing.ts";

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

const [en, ru] = [wordsIn("en"), wordsIn("ru")];
/** What the lawyer puts in place of the first line; its full stop may be the old one. */
const said = "This is a letter between friends";
const back = (page: Page, words: typeof en): Locator => page.getByRole("region", { name: words.wordBack.title });
const brings = (page: Page, words: typeof en, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> =>
	page.getByLabel(words.wordBack.field).setInputFiles(file);

test("Dana's lawyer works on the letter in Word: she sees what changed, takes part of it over, and nobody else knows", async () => {
	const { partnership, two, leave } = await sitDownToWrite(browser, server, one, "word-back");
	const { letter } = await letterSeen(one, partnership);
	const [first] = letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	const { page } = one;
	await page.goto(`/p/${partnership}/letter`);
	const place = back(page, en);

	// A file that nobody changed: nothing to take over.
	await brings(page, en, await untouched(one, partnership));
	await sees(place.getByText(en.wordBack.found.none));

	// What is no letter is refused with what to do.
	one.expectComplaint(/422/);
	await brings(page, en, { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
	await sees(place.getByText("This is a PDF."));

	await brings(page, en, await lawyersFile(one, partnership, `${said}.`));
	await sees(place.locator("ins", { hasText: said }));
	await sees(place.getByText(en.wordBack.notices.tracked));
	await sees(place.getByText("Sent by O. Lebedeva."));
	const newOne = place.getByRole("checkbox", { name: "Which law" });
	expect(await newOne.isChecked()).toBe(true);
	await newOne.uncheck();
	await button(page, en.wordBack.take(1)).click();
	await sees(place.getByText(en.wordBack.taken(1)));

	// It is a draft of her side, in its clause, to be handed over as any other.
	const clause = page.locator(`#clause-${first.id}`);
	await sees(clause.getByText(en.letter.own.title));
	await sees(clause.locator("ins", { hasText: said }));
	await two.page.goto(`/p/${partnership}/letter`);
	await sees(back(two.page, ru));
	expect(await two.page.getByText(said).count()).toBe(0);
	await leave();
});
