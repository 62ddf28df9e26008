import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
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

test("Светлана lets her date pass: Dana takes her answers back unopened, seals anew, and in the end closes", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	await sealAnswers(one, partnership, dana);
	const { exploration, verdict, questions } = wordsIn("en");
	const ru = wordsIn("ru");
	const company = svetlana.company.company;
	await one.page.goto(`/p/${partnership}`);
	await two.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, exploration.answered.title(company)));
	expect(await button(one.page, exploration.answered.withdraw).getAttribute("aria-disabled")).toBe("true");
	expect(await button(one.page, exploration.answered.close).count()).toBe(0);

	server.passDays(8);
	await sees(heading(one.page, exploration.answered.late(company)));
	await button(one.page, exploration.answered.withdraw).click();
	const success = one.page.getByRole("textbox", { name: questions.question.success.ask });
	await sees(success);
	await eventually(() => success.inputValue()).toBe(dana.answers.success);

	await sealAnswers(one, partnership, dana);
	server.passDays(8);
	await button(one.page, exploration.answered.close).click();
	await sees(heading(one.page, verdict.outcome.noAnswer));
	await sees(heading(two.page, ru.verdict.outcome.noAnswer));
	await sees(two.page.getByText(ru.verdict.outcome.noAnswerThey(dana.company.company)));
	expect(await two.page.getByText(dana.answers.success).count()).toBe(0);
	await one.leave();
	await two.leave();
});
