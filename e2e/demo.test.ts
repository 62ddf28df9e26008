import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
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

test.each([
	["in English", "en", dana],
	["по-русски", "ru", svetlana],
] as const)(
	"a passer-by looks at the demonstration from both sides, without an account, %s",
	async (_, language, person) => {
		const guest = await visit(browser, server.url, person.looks);
		const { page } = guest;
		const { entry, frame, partnership, exploration } = wordsIn(language);
		await page.goto("/");
		await button(page, entry.demoGo).click();
		const bar = page.getByRole("region", { name: frame.demo.label });
		await sees(bar);
		await sees(page.getByRole("navigation", { name: partnership.stages }));
		const mine = page.locator("main");
		const first = await mine.innerText();

		await bar.getByRole("button").first().click();
		await eventually(() => mine.innerText()).not.toBe(first);
		await sees(page.getByRole("navigation", { name: partnership.stages }));
		expect(await page.getByText(exploration.seal.host).count()).toBeLessThanOrEqual(1);

		await button(page, frame.demo.leave).click();
		await sees(heading(page, entry.welcome));
		await bar.waitFor({ state: "detached" });
		await guest.leave();
	},
);
