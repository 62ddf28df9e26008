import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, mike, svetlana } from "./people.ts";
import { button, eventually, heading, seal, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { invite, join, sealAnswers, seatBoth } from "./setting.ts";
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

test("Dana names Mike, seals her answers and leaves: nothing opens before his word, then both sides do", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, mike.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { token } = await invite(one, partnership, mike, "member");
	await join(three, mike, token, "member");
	const { ownership, core, people } = wordsIn("en");
	const russian = wordsIn("ru");
	const full = `${mike.account.givenName} ${mike.account.familyName}`;

	await one.page.goto(`/p/${partnership}`);
	await writeAnswers(one.page, dana);
	await seal(one.page, dana);
	await one.page.getByRole("link", { name: ownership.page.open }).click();
	await sees(heading(one.page, ownership.page.answer));
	await button(one.page, ownership.successor.name).click();
	await one.page.getByRole("radio", { name: full }).check();
	await button(one.page, ownership.successor.save).click();
	await sees(one.page.getByText(ownership.successor.is(full)));

	await three.page.goto(`/p/${partnership}`);
	await sees(three.page.getByText(people.section.title, { exact: true }));
	await button(one.page, ownership.leave.name).click();
	await sees(one.page.getByText(ownership.leave.follows(full)).first());
	one.expectComplaint(/status of 404/);
	await button(one.page, ownership.leave.go).click();
	await one.page.getByRole("dialog").getByRole("button", { name: ownership.leave.go, exact: true }).click();
	await eventually(async () => new URL(one.page.url()).pathname).toBe("/");
	expect(await one.page.getByText(svetlana.company.company).count()).toBe(0);
	await one.page.goto(`/p/${partnership}`);
	await sees(one.page.getByText(core.refusal({ code: "partnership.unknown", facts: {} })));

	await sees(heading(three.page, ownership.confirm.title));
	await two.page.goto(`/p/${partnership}`);
	const waits = russian.ownership.confirm.theirs(dana.company.company, russian.questions.slot["exploration.answers"]);
	await sees(two.page.getByText(waits));
	await sealAnswers(two, partnership, svetlana);
	await sees(heading(two.page, russian.ownership.confirm.sealed));
	expect(await two.page.getByText(dana.answers.success).count()).toBe(0);
	expect(await three.page.getByText(svetlana.answers.success).count()).toBe(0);

	await button(three.page, ownership.confirm.go).click();
	await sees(three.page.getByText(svetlana.answers.success));
	await sees(two.page.getByText(dana.answers.success));
	for (const each of [one, two, three]) await each.leave();
});
