import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownershipChecks } from "../src/core/letter/legal/ownership.ts";
import { countryName } from "../src/web/people/countryName.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana } from "./people.ts";
import { button, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { command, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";
import { signAs, sitDownAtDraft } from "./writing.ts";

let server: Server;
let browser: Browser;
let one: Visitor;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
	one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
});
afterAll(async () => {
	await one.leave();
	await browser.close();
	await server.stop();
});

test("Dana names an owner, Светлана sees what follows and says it is done; nobody signs before both have answered", async () => {
	const { partnership, two } = await sitDownAtDraft(browser, server, one, "legal");
	const en = wordsIn("en").legal;
	const ru = wordsIn("ru").legal;
	const screening = ownershipChecks.find((it) => it.id === "own.screen");
	if (!screening) throw new Error("owners are screened");
	await expect(signAs(one, partnership, "Dana Whitfield")).rejects.toThrow("letter.notReady");

	await one.page.goto(`/p/${partnership}/legal`);
	await two.page.goto(`/p/${partnership}/legal`);
	await sees(heading(one.page, en.asked));
	expect(await two.page.getByText(screening.said.ru.what).count()).toBe(0);
	await one.page.getByRole("radio", { name: en.owners.are.named }).check();
	await one.page.getByRole("textbox", { name: en.owners.name }).fill("Anna Keller");
	const germany = countryName("DE", "en");
	const country = one.page.getByRole("combobox", { name: en.owners.country });
	await country.fill(germany);
	await one.page.getByRole("option", { name: germany }).first().click();
	const share = one.page.getByRole("textbox", { name: en.owners.share });
	// A fifth is less than what is asked for: refused in words, and nothing that was typed is lost.
	await share.fill("20");
	await button(one.page, en.owners.save).first().click();
	const { core } = wordsIn("en");
	await sees(one.page.getByText(core.refusal({ code: "letter.sharesMisfit", facts: { above: 25 } })));
	await share.fill("51,5");
	await button(one.page, en.owners.save).first().click();
	await sees(one.page.getByText(/Anna Keller/));

	await sees(two.page.getByText(/Anna Keller/));
	await sees(two.page.getByText(screening.said.ru.what));
	const row = two.page.getByRole("listitem").filter({ hasText: screening.said.ru.what });
	await row.getByRole("button", { name: ru.edit }).click();
	await row.getByRole("radio", { name: ru.states.done, exact: true }).check();
	await row.getByRole("textbox", { name: ru.note }).fill("Проверили по спискам 12 декабря.");
	await row.getByRole("textbox", { name: ru.paper }).fill("не адрес");
	await row.getByRole("button", { name: ru.save }).click();
	await sees(row.getByText(ru.paperWrong));
	await row.getByRole("textbox", { name: ru.paper }).fill("https://papers.example/screening.pdf");
	await row.getByRole("button", { name: ru.save }).click();
	await sees(one.page.getByText("Проверили по спискам 12 декабря."));

	await row.getByRole("button", { name: wordsIn("ru").files.papers.add }).click();
	const field = row.getByLabel(wordsIn("ru").files.choose, { exact: true });
	two.expectComplaint(/status of 422/);
	await field.setInputFiles({ name: "программа.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\u0000") });
	await sees(row.getByText(/не то, что обещает имя/));
	const buffer = Buffer.from("%PDF-1.7\n% Checked.\n");
	await field.setInputFiles({ name: "Проверка.pdf", mimeType: "application/pdf", buffer });
	await row.getByRole("button", { name: wordsIn("ru").files.papers.put }).click();
	const paper = one.page.getByRole("link", { name: "Проверка.pdf" });
	await sees(paper);
	const brought = await one.context.request.get((await paper.getAttribute("href")) ?? "");
	expect(await brought.body()).toEqual(buffer);

	for (const each of [one, two])
		await command(each, partnership, "letter.nameChannels", { are: "named", channels: ["email"], others: null });
	await expect(signAs(one, partnership, "Dana Whitfield")).rejects.toThrow("letter.notReady");
	await command(two, partnership, "letter.declareOwners", { are: "spread" });
	await signAs(one, partnership, "Dana Whitfield");
	await two.leave();
});
