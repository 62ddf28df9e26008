import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, oleg, svetlana } from "./people.ts";
import { button } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { invite, join, seatBoth } from "./setting.ts";
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

test("Олег says what he wants to be told, takes his data with him, and is erased; Dana is needed still", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, oleg.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { token } = await invite(two, partnership, oleg, "member");
	await join(three, oleg, token, "member");
	const { page } = three;
	const { notices, data, erase } = wordsIn("ru").ownData;
	const names = wordsIn("ru").partnership;

	await page.goto("/settings/told");
	const form = page.getByRole("form", { name: notices.title });
	await form.getByLabel(notices.kinds.news).uncheck();
	await form.getByLabel(notices.everything).check();
	await form.getByRole("button", { name: notices.quietOn }).click();
	await form.getByLabel(notices.until).fill("15:30");
	await form.getByRole("button", { name: notices.save }).click();
	await sees(page.getByText(notices.saved, { exact: true }));
	await page.reload();
	expect(await form.getByLabel(notices.kinds.news).isChecked()).toBe(false);
	expect(await form.getByLabel(notices.until).inputValue()).toBe("15:30");

	await page.goto("/settings");
	const [file] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name: data.download }).click(),
	]);
	expect(file.suggestedFilename()).toMatch(/^oba-\d{4}-\d\d-\d\d\.json$/);

	await button(page, erase.begin).click();
	const { email } = oleg.account;
	await page.getByLabel(erase.address(email)).fill("dana@brightline.example");
	await button(page, erase.now).click();
	await sees(page.getByText(erase.wrong));
	await page.getByLabel(erase.address(email)).fill(email);
	three.expectComplaint(/status of 401/);
	await button(page, erase.now).click();
	await sees(page.getByText(erase.done));

	await two.page.goto(`/p/${partnership}/record`);
	await sees(two.page.getByText(names.erased).first());
	expect(await two.page.getByText("Олег").count()).toBe(0);

	const english = wordsIn("en").ownData.erase;
	await one.page.goto("/settings");
	await button(one.page, english.begin).click();
	await sees(one.page.getByText(english.needed(1)));
	await sees(one.page.getByRole("link", { name: svetlana.company.company }));
	await button(one.page, english.keep).click();
	await sees(button(one.page, english.begin));
	for (const each of [one, two, three]) await each.leave();
});
