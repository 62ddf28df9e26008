import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { seatBoth } from "./setting.ts";
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

test("two who know each other skip exploration: one proposes, the other declines, then agrees; it stays on the timeline", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const [en, ru] = [wordsIn("en"), wordsIn("ru")];
	for (const { page } of [one, two]) await page.goto(`/p/${partnership}`);
	const why = "We have traded since 2024";
	const propose = async (): Promise<void> => {
		await button(one.page, en.skipping.button).click();
		await sees(one.page.getByText(en.skipping.ask.kindly));
		await button(one.page, en.skipping.ask.propose).click();
		const field = one.page.getByRole("textbox", { name: en.skipping.ask.reason });
		if ((await field.inputValue()) === "") {
			await sees(one.page.getByText(en.skipping.ask.empty));
			await field.fill(why);
			await button(one.page, en.skipping.ask.propose).click();
		}
		await sees(heading(one.page, en.skipping.waits(svetlana.company.company, en.core.stage.exploration)));
	};
	await propose();
	await sees(two.page.getByText(why));
	await button(two.page, ru.skipping.ask.decline).click();
	await two.page.getByRole("textbox", { name: ru.skipping.ask.declineReason }).fill("У нас новый отдел");
	await two.page.getByRole("dialog").getByRole("button", { name: ru.skipping.ask.decline }).click();
	await sees(one.page.getByText("У нас новый отдел"));

	await propose();
	await button(two.page, ru.skipping.agreeButton).click();
	await sees(two.page.getByText(ru.skipping.ask.kindly));
	await two.page.getByRole("textbox", { name: ru.skipping.ask.reason }).fill("И правда, знаем друг друга");
	await button(two.page, ru.skipping.ask.agree).click();
	for (const [page, words] of [
		[one.page, en],
		[two.page, ru],
	] as const) {
		await eventually(() => page.locator('[aria-current="step"]').innerText()).toContain(words.core.stage.alignment);
		await sees(page.getByText(words.skipping.left(words.core.stage.exploration)));
		await sees(page.getByText("И правда, знаем друг друга"));
	}
	await one.leave();
	await two.leave();
});
