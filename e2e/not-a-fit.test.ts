import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { button, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { beginWith, sealAnswers, seatBoth, signInAs } from "./setting.ts";
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

async function refuse(page: Page, { account }: Person): Promise<void> {
	const { verdict, questions } = wordsIn(account.language);
	await page.getByRole("radio", { name: questions.verdict.notAFit }).check();
	await button(page, verdict.sealNo).click();
}

test("Dana says “not a fit” at once, with a reason; Светлана learns it before she has answered", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { verdict } = wordsIn("en");
	const ru = wordsIn("ru");
	await two.page.goto(`/p/${partnership}`);
	await sees(heading(two.page, ru.exploration.answering.fresh));

	await one.page.goto(`/p/${partnership}`);
	await button(one.page, verdict.early.button).click();
	const dialog = one.page.getByRole("dialog");
	await dialog.getByRole("textbox", { name: verdict.reason }).fill("We stop shipping abroad this year.");
	await dialog.getByRole("checkbox", { name: verdict.share(svetlana.company.company) }).check();
	await dialog.getByRole("button", { name: verdict.confirm.go, exact: true }).click();
	await sees(heading(one.page, verdict.outcome.notAFit));

	await sees(heading(two.page, ru.verdict.outcome.notAFit));
	await sees(two.page.getByText(ru.verdict.outcome.releasedBy(dana.company.company)));
	await sees(two.page.getByText("We stop shipping abroad this year."));
	await one.leave();
	await two.leave();
});

test("both had sealed “not a fit”: it opens together, and what Dana kept to her side stays there", async () => {
	const irina: Person = { ...svetlana, account: { ...svetlana.account, email: "irina@severny-veter.example" } };
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	await signInAs(one, dana);
	const partnership = await beginWith(one, dana, two, irina);
	await sealAnswers(one, partnership, dana);
	await sealAnswers(two, partnership, irina);
	const { verdict } = wordsIn("en");
	const ru = wordsIn("ru");
	await one.page.goto(`/p/${partnership}`);
	await two.page.goto(`/p/${partnership}`);

	await button(one.page, wordsIn("en").calls.enough).click();
	await sees(two.page.getByText(ru.calls.gate.theySaid(dana.company.company)));
	await button(two.page, ru.calls.enough).click();
	await one.page.getByRole("radio", { name: wordsIn("en").questions.verdict.notAFit }).check();
	await one.page.getByRole("textbox", { name: verdict.reason }).fill("Their margin is too thin for us.");
	await button(one.page, verdict.sealNo).click();
	await sees(heading(one.page, verdict.decided.title(svetlana.company.company)));
	await sees(two.page.getByText(ru.verdict.theySealed(dana.company.company)));

	await refuse(two.page, irina);
	await sees(heading(two.page, ru.verdict.outcome.notAFit));
	await sees(two.page.getByText(ru.verdict.outcome.decidedBoth));
	await sees(heading(one.page, verdict.outcome.notAFit));
	await sees(one.page.getByText("Their margin is too thin for us."));
	expect(await two.page.getByText("Their margin is too thin for us.").count()).toBe(0);
	await one.leave();
	await two.leave();
});
