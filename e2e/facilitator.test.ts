import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, irina, svetlana } from "./people.ts";
import { button, eventually, heading, makeAccount } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { sealAnswers, seatBoth } from "./setting.ts";
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

test("Dana proposes Ирина, Светлана agrees; Ирина sees who has submitted, then what is open; Светлана parts with her", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, irina.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const en = wordsIn("en");
	const ru = wordsIn("ru");
	const { middle } = ru.facilitator;

	await one.page.goto(`/p/${partnership}/people`);
	await button(one.page, en.facilitator.propose).click();
	await one.page.getByRole("textbox", { name: en.people.invite.givenName }).fill(irina.account.givenName);
	await one.page.getByRole("radio", { name: en.company.languageNames.ru }).check();
	await button(one.page, en.people.invite.make).click();
	await sees(one.page.getByText(en.facilitator.waits(svetlana.company.company)));
	const link = await one.page.getByRole("textbox", { name: en.people.open.link }).inputValue();

	// Before Светлана agrees the link says so, and asks for no account.
	await three.page.goto(new URL(link).pathname);
	await sees(three.page.getByText(ru.facilitator.invited.waiting));
	expect(await three.page.getByRole("textbox").count()).toBe(0);
	await two.page.goto(`/p/${partnership}`);
	await sees(two.page.getByText(ru.facilitator.asked(dana.company.company)));
	await button(two.page, ru.facilitator.agree).click();
	await sees(one.page.getByText(en.facilitator.agreed));

	await three.page.reload();
	await sees(
		heading(three.page, ru.facilitator.invited.asks("Dana Whitfield", dana.company.company, svetlana.company.company)),
	);
	await makeAccount(three.page, irina);
	await button(three.page, ru.facilitator.invited.join).click();
	await sees(three.page.getByText(middle.lead));
	await sees(one.page.getByText(en.facilitator.here("Ирина Громова")));

	await sealAnswers(one, partnership, dana);
	await sees(three.page.getByRole("cell", { name: middle.sealed, exact: true }));
	expect(await three.page.getByText(dana.answers.success).count()).toBe(0);
	await sealAnswers(two, partnership, svetlana);
	await sees(three.page.getByText(dana.answers.success));
	await sees(three.page.getByText(svetlana.answers.success));
	expect(await three.page.getByText(en.exploration.facing.you).count()).toBe(0);

	// Wherever she goes in it, she finds the same page and no form.
	await three.page.goto(`/p/${partnership}/sheet`);
	await sees(three.page.getByText(middle.lead));

	await two.page.goto(`/p/${partnership}/people`);
	await button(two.page, ru.facilitator.part).click();
	const dialog = two.page.getByRole("dialog");
	await dialog.getByRole("textbox").fill("Дальше справимся сами");
	three.expectComplaint(/status of 404/);
	await dialog.getByRole("button", { name: ru.facilitator.part, exact: true }).click();
	await sees(one.page.getByText(/Дальше справимся сами/));
	await sees(three.page.getByText(ru.core.refusal({ code: "partnership.unknown", facts: {} })));
	await three.page.goto("/");
	await eventually(() => three.page.getByText(middle.row).count()).toBe(0);
	for (const each of [one, two, three]) await each.leave();
});
