import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statements } from "../src/core/exploration/questions.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { command, newId, sealAnswers, seatBoth, viewOf } from "./setting.ts";
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

test("what Dana makes of a call and how ready she is stays with her; a question back goes to Светлана and returns", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	await sealAnswers(one, partnership, dana);
	await sealAnswers(two, partnership, svetlana);
	const attended = [(await viewOf(one, partnership)).viewer.person, (await viewOf(two, partnership)).viewer.person];
	const at = new Date(Date.now() - 3_600_000).toISOString();
	const held = {
		call: newId(),
		kind: "call",
		at,
		minutes: 30,
		attended,
		notes: "Two shelves",
		nextStep: null,
	} as const;
	await command(two, partnership, "exploration.recordCall", { ...held, attended });
	const en = wordsIn("en");
	const ru = wordsIn("ru");
	await one.page.goto(`/p/${partnership}`);
	await two.page.goto(`/p/${partnership}`);

	await sees(one.page.getByText("Two shelves"));
	await button(one.page, en.calls.impression.give).click();
	await one.page.getByRole("radio", { name: en.calls.impression.levels[4] }).check();
	await one.page.getByRole("textbox", { name: en.calls.impression.worries }).fill("Nobody answers on Fridays");
	await button(one.page, en.calls.impression.save).click();
	await sees(button(one.page, en.calls.impression.renew));

	await button(one.page, en.backs.back.ask(svetlana.company.company)).first().click();
	await one.page.getByRole("textbox", { name: en.backs.back.question(svetlana.company.company) }).fill("Which shops?");
	await button(one.page, en.backs.back.send).click();
	await sees(two.page.getByText("Which shops?"));
	await button(two.page, ru.backs.back.answer).click();
	await two.page.getByRole("textbox", { name: ru.backs.back.yourAnswer }).fill("Два магазина на Ламаре");
	await button(two.page, ru.backs.back.save).click();
	await sees(one.page.getByText("Два магазина на Ламаре"));
	await button(one.page, en.backs.back.actionable).click();
	await sees(two.page.getByText(ru.backs.back.isActionable));

	await one.page.getByRole("link", { name: en.ready.link }).click();
	await sees(heading(one.page, en.ready.fresh));
	for (const it of statements)
		await one.page.getByRole("radio", { name: en.ready.statement[it].anchors[it === "money" ? 0 : 100] }).check();
	await button(one.page, en.ready.save).click();
	await sees(heading(one.page, en.ready.weakest(en.ready.statement.money.says)));

	expect(JSON.stringify(await viewOf(one, partnership))).toContain("Fridays");
	const theirs = JSON.stringify(await viewOf(two, partnership));
	expect(theirs).not.toContain("Fridays");
	expect(theirs).not.toContain("exploration.impressionKept");
	expect(theirs).not.toContain("exploration.readinessChecked");
	await two.page.goto(`/p/${partnership}/ready`);
	await sees(heading(two.page, ru.ready.fresh));

	await one.page.goto(`/p/${partnership}`);
	await two.page.goto(`/p/${partnership}`);
	await button(two.page, ru.calls.strike.button).click();
	const dialog = two.page.getByRole("dialog");
	await button(two.page, ru.calls.strike.go).click();
	await sees(dialog.getByText(ru.calls.strike.noReason));
	await dialog.getByRole("textbox", { name: ru.calls.strike.reason }).fill("Это был другой созвон");
	await button(two.page, ru.calls.strike.go).click();
	await sees(one.page.getByText(en.calls.strike.struck));
	await sees(one.page.getByText("Это был другой созвон"));
	expect(await button(one.page, en.calls.strike.button).count()).toBe(0);

	await two.page.goto(`/p/${partnership}/door`);
	await sees(two.page.getByText(ru.door.advice));
	await sees(heading(two.page, ru.door.topics.sanctions));
	await one.leave();
	await two.leave();
});
