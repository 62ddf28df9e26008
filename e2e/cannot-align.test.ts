import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sitDown } from "./agreeing.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await server.stop();
});

test("Светлана says that they cannot align and keeps her reason; Dana sees the ending, not the reason", async () => {
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const { partnership, two, leave } = await sitDown(browser, server, one, "apart");
	const [en, ru] = [wordsIn("en"), wordsIn("ru")];
	for (const { page } of [one, two]) await page.goto(`/p/${partnership}`);
	await button(two.page, ru.cannotAlign.button).click();
	await two.page.getByRole("textbox", { name: ru.verdict.reason }).fill("До осени мы такую цену не потянем");
	await button(two.page, ru.cannotAlign.ask.go).click();

	await sees(heading(two.page, ru.verdict.outcome.couldNotAlign));
	await sees(two.page.getByText("До осени мы такую цену не потянем"));
	await sees(heading(one.page, en.verdict.outcome.couldNotAlign));
	await sees(one.page.getByText(en.cannotAlign.outcome.they(svetlana.company.company)));
	expect(await one.page.getByText("До осени").count()).toBe(0);
	await one.page.goto(`/p/${partnership}/terms`);
	await sees(one.page.locator("h1"));
	await one.page.goto("/");
	await sees(one.page.getByText(en.home.states.couldNotAlign));
	await leave();
	await one.leave();
});
