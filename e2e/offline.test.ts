import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { eventually, heading, seal, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { beginWith, seatBoth, signInAs, viewOf } from "./setting.ts";
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

test("Dana types and seals while the line is down; when it is back everything arrives, once", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { exploration, partnership: words, questions } = wordsIn("en");
	await one.page.goto(`/p/${partnership}`);
	await writeAnswers(one.page, dana);

	one.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
	await one.context.setOffline(true);
	await sees(one.page.getByText(words.stale.title));
	const fallback = one.page.getByRole("textbox", { name: questions.question.fallback.ask });
	await fallback.fill("Below 50 orders by 15 March we both stop.");
	await sees(one.page.getByText(exploration.states.unsaved));
	await seal(one.page, dana);
	await sees(heading(one.page, exploration.answered.title(svetlana.company.company)));
	await sees(one.page.getByText(words.pending.waitingForLine));
	const sealed = async (): Promise<number> => {
		const { entries } = await viewOf(two, partnership);
		return entries.filter((it) => it.content.includes('"sealing.sealed"')).length;
	};
	expect(await sealed()).toBe(0);

	await one.context.setOffline(false);
	await one.page.getByText(words.pending.waitingForLine).waitFor({ state: "detached" });
	await one.page.getByText(words.stale.title).waitFor({ state: "detached" });
	expect(await sealed()).toBe(1);
	const own = (await viewOf(one, partnership)).entries.filter((it) => it.chain === "a");
	expect(own).toHaveLength(1);
	expect(own[0]?.texts["fallback"]?.text).toBe("Below 50 orders by 15 March we both stop.");
	await one.leave();
	await two.leave();
});

test("what was sent without a line survives closing the tab", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	await signInAs(one, dana);
	const ilya: Person = { ...svetlana, account: { ...svetlana.account, email: "ilya@severny-veter.example" } };
	const partnership = await beginWith(one, dana, two, ilya);
	const sealed = heading(one.page, wordsIn("en").exploration.answered.title(svetlana.company.company));
	await one.page.goto(`/p/${partnership}`);
	await writeAnswers(one.page, dana);
	one.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
	await one.context.setOffline(true);
	await seal(one.page, dana);
	await sees(sealed);
	await one.page.close();
	await one.context.setOffline(false);
	const hostKnows = async (): Promise<boolean> =>
		(await viewOf(two, partnership)).entries.some((it) => it.content.includes('"sealing.sealed"'));
	expect(await hostKnows()).toBe(false);

	const again = await one.context.newPage();
	await again.goto(`/p/${partnership}`);
	await eventually(hostKnows).toBe(true);
	await one.leave();
	await two.leave();
});
