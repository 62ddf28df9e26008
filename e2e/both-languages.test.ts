import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Language } from "../src/core/kit.ts";
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

const texts = (language: Language) => wordsIn(language).language;
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
/** What an underlined word says when it is pressed. */
async function meaningOf(page: Page, word: string, meaning: string): Promise<void> {
	await button(page, word).first().click();
	await sees(page.locator("[popover]:popover-open", { hasText: meaning }));
	await page.keyboard.press("Escape");
}

test("Светлана and Dana agree what a first order is, and Dana reads in English what Светлана wrote in Russian", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const [en, ru] = [texts("en"), texts("ru")];
	const partnership = await seatBoth(one, dana, two, svetlana);
	await sealAnswers(one, partnership, dana);
	await sealAnswers(two, partnership, svetlana);

	await two.page.goto(`/p/${partnership}`);
	await two.page.getByRole("link", { name: ru.line.open }).click();
	await sees(heading(two.page, ru.page.none));
	await button(two.page, ru.page.propose).click();
	await field(two.page, ru.form.word.ru).fill("первая покупка");
	await field(two.page, ru.form.meaning.ru).fill("Оплачена и не возвращена за 14 дней.");
	await two.page.reload();
	await button(two.page, ru.page.propose).click();
	expect(await field(two.page, ru.form.word.ru).inputValue()).toBe("первая покупка");
	await button(two.page, ru.form.send).click();
	await sees(two.page.getByText(ru.word.waitsFor(dana.company.company)));

	await one.page.goto(`/p/${partnership}`);
	await sees(one.page.getByText(en.line.yours(1)));
	await one.page.getByRole("link", { name: en.line.open }).click();
	await sees(one.page.getByText("первая покупка"));
	await sees(one.page.getByText(en.only.en));
	await button(one.page, en.word.agree).click();
	await sees(heading(one.page, en.page.agreed(1)));
	await button(one.page, en.add.en).click();
	await field(one.page, en.form.word.en).fill("first order");
	await field(one.page, en.form.meaning.en).fill("Paid, and not sent back within 14 days.");
	await button(one.page, en.form.send).click();
	await sees(two.page.getByText("first order"));
	await button(two.page, ru.word.agree).click();
	await sees(two.page.getByRole("heading", { name: ru.page.agreedTitle }));
	await two.page.getByRole("link", { name: ru.page.back }).click();
	await meaningOf(two.page, "первых покупок", "Оплачена и не возвращена за 14 дней.");

	await one.page.getByRole("link", { name: en.page.back }).click();
	await meaningOf(one.page, "first orders", "Paid, and not sent back within 14 days.");
	const stop = one.page.getByText(svetlana.answers.fallback).locator("xpath=..");
	await stop.getByRole("button", { name: en.add.en }).click();
	await field(one.page, en.statement.in.en).fill("Fewer than 100 orders by 20 March, and we stop the ads.");
	await button(one.page, en.statement.save).click();
	await sees(one.page.getByText(en.statement.unconfirmed));

	await sees(two.page.getByText("Fewer than 100 orders by 20 March"));
	await button(two.page, ru.statement.confirm).click();
	await sees(two.page.getByText(ru.statement.confirmedBy("Светлана")));
	await eventually(() => one.page.getByText(en.statement.confirmedBy("Светлана")).count()).toBe(1);
	expect(await one.page.getByText(en.statement.unconfirmed).count()).toBe(0);
	await one.leave();
	await two.leave();
});
