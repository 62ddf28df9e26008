import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading, seal, signIn, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { seatBoth, signInAs, viewOf } from "./setting.ts";
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

test("Dana borrows Светлана’s browser: nothing of hers shows, and what she left unsent waits for her alone", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const en = wordsIn("en");
	const ru = wordsIn("ru");
	const sealed = async (): Promise<readonly string[]> => {
		const { entries } = await viewOf(one, partnership);
		return entries.flatMap((it) => (/"sealing\.sealed"/.test(it.content) ? [JSON.parse(it.content).data.side] : []));
	};
	await two.page.goto(`/p/${partnership}`);
	await writeAnswers(two.page, svetlana);
	two.expectComplaint(/ERR_INTERNET_DISCONNECTED|status of 401/);
	await two.context.setOffline(true);
	await seal(two.page, svetlana);
	await sees(two.page.getByText(ru.partnership.pending.waitingForLine));
	await two.page.close();
	await two.context.setOffline(false);
	await two.context.request.post("/api/auth/sign-out", { data: {} });

	const page = await two.context.newPage();
	await page.goto("/?lang=en");
	await signIn(page, { ...dana, account: { ...dana.account, password: "not her password" } });
	await sees(page.getByRole("alert"));
	await signIn(page, dana);
	await page.getByRole("link", { name: svetlana.company.company }).click();
	await sees(heading(page, en.exploration.answering.fresh));
	expect(await page.getByText(svetlana.answers.success).count()).toBe(0);
	expect(await page.getByText(en.partnership.pending.waitingForLine).count()).toBe(0);
	expect(await sealed()).toEqual([]);

	await page.goto("/settings");
	await button(page, en.settings.signOut).click();
	await sees(heading(page, ru.entry.signIn));
	await signInAs(two, svetlana);
	await page.goto(`/p/${partnership}?lang=ru`);
	await sees(heading(page, ru.exploration.answered.title(dana.company.company)));
	await eventually(sealed).toEqual(["b"]);
	await one.leave();
	await two.leave();
});
