import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textsOf } from "../src/core/alignment/types/types.ts";
import type { Language } from "../src/core/kit.ts";
import { sheetTexts } from "../src/web/texts/sheet.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { seatBoth } from "./setting.ts";
import { sealSheet, toAlignment } from "./sheets.ts";
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

const words = (language: Language) => wordsIn(language).comparison;
const asked = (question: string, language: Language) =>
	textsOf("co-marketing", language).questions[question]?.name ?? "";
/** The facing pages of one question, where they stand to be marked. */
const page = (page: Page, part: string, title: string) =>
	page.locator(`#${part} section`).filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("both browsers see the opening as it happens; Dana marks, pairs a KPI, and lets a correction stand", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const [en, ru] = [words("en"), words("ru")];
	const partnership = await seatBoth(one, dana, two, svetlana);
	await toAlignment(partnership, [one, dana], [two, svetlana]);
	await sealSheet(one, partnership, dana);
	for (const { page } of [one, two]) {
		await page.goto(`/p/${partnership}`);
		await sees(page.locator("h1"));
	}
	await sealSheet(two, partnership, svetlana);
	await sees(heading(one.page, en.head.answer(26, 13)));
	await sees(heading(two.page, ru.head.answer(26, 13)));
	await sees(one.page.getByText(en.head.openedNow));
	await sees(two.page.getByText(ru.head.openedNow));

	const theirs = page(one.page, "marks", asked("success", "en"));
	await theirs.getByRole("button", { name: en.marks.compatible }).click();
	await theirs.getByRole("button", { name: en.marks.no, exact: true }).click();
	await sees(theirs.getByText(en.sign.gap, { exact: true }));
	const read = `${ru.marks.compatible.toLowerCase()}, ${ru.marks.couldNot}`;
	await sees(two.page.getByText(ru.marks.ofThem(dana.company.company, read)));

	await one.page.getByRole("radio", { name: "New subscribers" }).check();
	await one.page.getByRole("radio", { name: "Подписчики рассылки" }).check();
	await button(one.page, en.kpis.pair).click();
	await eventually(() => two.page.getByRole("radio", { name: "Подписчики рассылки" }).count()).toBe(0);
	const own = page(two.page, "all", asked("approvalTime", "ru"));
	const figure = own.getByRole("textbox", { name: sheetTexts.ru.field.counted.hours });
	const correct = async (): Promise<void> => {
		await two.page.getByRole("button", { name: ru.all.show(62) }).click();
		await own.getByRole("button", { name: ru.corrections.correct }).click();
	};
	await correct();
	await figure.fill("16");
	await two.page.reload();
	await correct();
	expect(await figure.inputValue()).toBe("16");
	await own.getByRole("textbox", { name: ru.corrections.why }).fill("Опечатка: два рабочих дня.");
	await button(two.page, ru.corrections.send).click();
	await sees(two.page.getByText(ru.corrections.waits(dana.company.company)));

	await sees(one.page.getByText("Опечатка: два рабочих дня."));
	await sees(one.page.getByText(en.corrections.becomes(en.sign.gap.toLowerCase(), en.sign.overlap.toLowerCase())));
	await button(one.page, en.corrections.accept).click();
	await sees(one.page.getByText(en.corrections.accepted));
	await sees(two.page.getByText(ru.corrections.accepted));
	await sees(own.getByText(ru.sign.overlap, { exact: true }));
	await one.leave();
	await two.leave();
});
