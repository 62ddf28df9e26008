import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { agreeOnAll, sitDown, versionSeen } from "./agreeing.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
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

test("from open sheets to a document that both approve: proposed in one browser, answered in the other", async () => {
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const { partnership, two, leave } = await sitDown(browser, server, one, "whole");
	const [en, ru] = [wordsIn("en").agreement, wordsIn("ru").agreement];
	const names = { a: dana.company.company, b: svetlana.company.company };

	await one.page.goto(`/p/${partnership}/terms#vision`);
	await sees(button(one.page, en.thread.propose));
	await button(one.page, en.thread.propose).click();
	await button(one.page, en.form.send).click();
	await sees(one.page.getByText(en.form.missing));
	await one.page.getByRole("textbox", { name: en.form.wordingEn }).fill("Siberian herbs in Texan kitchens");
	await button(one.page, en.form.send).click();
	await sees(one.page.getByText(en.thread.fate.standing));
	await sees(one.page.getByText(en.thread.only.en));

	await two.page.goto(`/p/${partnership}/terms#vision`);
	await sees(heading(two.page, ru.page.answer(1, 1)));
	await button(two.page, ru.thread.counter).click();
	await two.page.getByRole("textbox", { name: ru.form.wordingRu }).fill("Сибирские травы на кухнях Техаса");
	await button(two.page, ru.form.send).click();
	await sees(two.page.getByText(ru.thread.fate.countered));
	await sees(one.page.getByText("Сибирские травы на кухнях Техаса"));
	await button(one.page, en.thread.decline).click();
	await one.page.getByRole("textbox", { name: en.thread.declineWhy }).fill("Say honestly, please");
	await button(one.page, en.thread.declineSend).click();
	await sees(two.page.getByText("Say honestly, please"));
	await button(two.page, ru.thread.propose).click();
	await two.page.getByRole("textbox", { name: ru.form.wordingRu }).fill("Сибирские травы, и честно о них");
	await two.page.getByRole("textbox", { name: ru.form.wordingEn }).fill("Siberian herbs, honestly told");
	await button(two.page, ru.form.send).click();
	await button(one.page, en.thread.accept).click();
	await sees(two.page.getByText(ru.state.agreed, { exact: true }));

	await agreeOnAll(partnership, one, two);
	const { alignmentDocument: paper } = wordsIn("en");
	await one.page.goto(`/p/${partnership}/alignment`);
	await sees(heading(one.page, paper.answer.ready));
	await sees(one.page.getByText("Siberian herbs, honestly told"));
	await sees(one.page.getByText("Сибирские травы, и честно о них"));
	const version = await versionSeen(one, partnership);
	await button(one.page, paper.approve.button(version)).click();
	await sees(heading(one.page, paper.answer.mine(names.b)));

	const { alignmentDocument: theirs } = wordsIn("ru");
	await two.page.goto(`/p/${partnership}/alignment`);
	await button(two.page, theirs.approve.button(version)).click();
	await sees(heading(two.page, theirs.answer.done));
	await sees(heading(one.page, paper.answer.done));
	await sees(one.page.getByText(paper.approve.by("Светлана Орлова", names.b, version)));
	await one.page.goto(`/p/${partnership}`);
	await eventually(() => one.page.locator('[aria-current="step"]').innerText()).toContain(
		wordsIn("en").core.stage.letter,
	);
	await leave();
	await one.leave();
});
