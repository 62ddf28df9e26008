import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findingTexts } from "../src/web/texts/comparison.ts";
import { openBrowser, visit } from "./browser.ts";
import { fieldsOf } from "./filling.ts";
import { dana, mike, oleg, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { command, draft, invite, join, seatBoth, viewOf } from "./setting.ts";
import { sealSheet, toAlignment } from "./sheets.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

/** Dana and Светлана at the beginning of alignment, on a host of their own. */
async function aligning() {
	server = await startServer();
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	await toAlignment(partnership, [one, dana], [two, svetlana]);
	return { one, two, partnership };
}

const asked = (question: string, language: "en" | "ru") => findingTexts[language].ask(question, "co-marketing");

test("Светлана и Ольга fill in one sheet, Ольга without a line for a while: no word is lost", async () => {
	const { one, two, partnership } = await aligning();
	const olga = { ...oleg, account: { ...oleg.account, givenName: "Ольга", email: "olga@severny-veter.example" } };
	const three = await visit(browser, server.url, olga.looks);
	const { token } = await invite(two, partnership, olga, "member");
	await join(three, olga, token, "member");
	const { sheet, exploration } = wordsIn("ru");
	const core = `/p/${partnership}/sheet#core`;
	await two.page.goto(core);
	await three.page.goto(core);
	const success = { name: asked("success", "ru") };
	const hers = two.page.getByRole("textbox", success);
	const hersToo = three.page.getByRole("textbox", success);
	const give = (page: typeof two.page) =>
		page
			.getByRole("group", { name: asked("hours", "ru") })
			.getByRole("group", { name: sheet.field.give })
			.getByRole("textbox");
	await hers.fill("800 первых покупок");
	await eventually(() => hersToo.inputValue()).toBe("800 первых покупок");

	three.expectComplaint(/ERR_INTERNET_DISCONNECTED|status of 409/);
	await three.context.setOffline(true);
	await hersToo.fill("800 первых покупок до конца мая");
	await give(three.page).fill("7,5");
	await hers.fill("800 первых покупок и 200 отзывов");
	await give(two.page).fill("6");
	await eventually(() => two.page.getByText(sheet.states.saved, { exact: true }).count()).toBeGreaterThanOrEqual(2);
	await three.context.setOffline(false);

	await eventually(() => three.page.getByText(exploration.conflict.title("Светлана")).count()).toBe(2);
	const mine = three.page.getByRole("alert").filter({ hasText: "7,5 часа в неделю" });
	expect(await mine.innerText()).toContain("6 часов в неделю");
	expect(await give(three.page).inputValue()).toBe("7,5");
	await mine.getByRole("button", { name: exploration.conflict.keepMine }).click();
	await eventually(() => give(two.page).inputValue()).toBe("7,5");
	await button(three.page, exploration.conflict.join).click();
	await eventually(() => hers.inputValue()).toContain("до конца мая");
	expect(await hers.inputValue()).toContain("200 отзывов");

	await three.page.goto(`/p/${partnership}/sheet#review`);
	await sees(three.page.getByText(sheet.seal.submits("Светлана")));
	await one.page.goto(`/p/${partnership}/sheet#core`);
	await sees(one.page.getByRole("textbox", { name: asked("success", "en") }));
	expect(await one.page.getByText("отзывов").count()).toBe(0);
	for (const each of [one, two, three]) await each.leave();
	await server.stop();
});

test("Dana hands a section to Mike, mends a slip, seals, takes it back, seals again; with Светлана's both open", async () => {
	const { one, two, partnership } = await aligning();
	const three = await visit(browser, server.url, mike.looks);
	const { token } = await invite(one, partnership, mike, "member");
	await join(three, mike, token, "member");
	const { viewer } = await viewOf(three, partnership);
	const { sheet, comparison } = wordsIn("en");
	await draft(one, partnership, "alignment.sheet", { ...fieldsOf(dana), riskCap: "", exclusivity: "" });
	await command(one, partnership, "alignment.delegateSection", { section: "working", person: viewer.person });
	await three.page.goto(`/p/${partnership}`);
	await sees(three.page.getByText(`${sheet.section.name.working}: ${sheet.delegate.you}`));

	await one.page.goto(`/p/${partnership}`);
	await one.page.getByRole("link", { name: sheet.stage.goOn }).click();
	const cap = one.page.getByRole("group", { name: asked("riskCap", "en") });
	await cap.getByRole("textbox").fill("twelve thousand");
	await sees(cap.getByText(sheet.problem.decimal));
	expect(await cap.getByRole("textbox").inputValue()).toBe("twelvethousand");
	await one.page.getByRole("link", { name: sheet.section.toReview }).first().click();
	await sees(one.page.getByText(sheet.review.wrong(1)));
	await one.page.getByRole("link", { name: sheet.review.mend }).click();
	await cap.getByRole("textbox").fill("12000");
	await one.page.getByRole("link", { name: sheet.section.toReview }).first().click();
	await sees(one.page.getByText("US$12,000"));
	await sees(one.page.getByText(sheet.review.blocks));

	const seal = async (): Promise<void> => {
		await button(one.page, sheet.seal.button).click();
		await one.page.getByRole("dialog").getByRole("button", { name: sheet.seal.confirm, exact: true }).click();
		await sees(heading(one.page, sheet.stage.sealed(svetlana.company.company)));
	};
	await seal();
	const [file] = await Promise.all([
		one.page.waitForEvent("download"),
		button(one.page, sheet.sealed.download).click(),
	]);
	expect(file.suggestedFilename()).toMatch(/\.yaml$/);
	await button(one.page, sheet.sealed.recall).click();
	await sees(one.page.getByText("US$12,000"));
	await seal();

	await sealSheet(two, partnership, svetlana);
	await sees(heading(one.page, sheet.overview.opened));
	await one.page.getByRole("link", { name: sheet.overview.toComparison }).click();
	await sees(heading(one.page, comparison.gaps.title));
	for (const each of [one, two, three]) await each.leave();
	await server.stop();
});
