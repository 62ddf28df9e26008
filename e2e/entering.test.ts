/** Links that let somebody in, as they come out of a real mailbox. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostOffice, type PostOffice } from "../src/server/notices/mail/testing/post-office.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading, signIn } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, invite, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let office: PostOffice;
let browser: Browser;
let server: Server;
beforeAll(async () => {
	[office, browser] = await Promise.all([openPostOffice(), openBrowser()]);
	server = await startServer({ OBA_SMTP_URL: office.url, OBA_MAIL_FROM: "Oba <oba@host.example>" });
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const { token } = await invite(one, await begin(one, dana, svetlana), svetlana);
	const two = await visit(browser, server.url, svetlana.looks);
	await signUp(two, svetlana, token);
	await one.leave();
	await two.leave();
}, 120_000);
afterAll(async () => {
	await browser.close();
	await server.stop();
	await office.close();
});

/** The link of the latest mail to this address that leads to such a page. */
async function mailed(address: string, page: string): Promise<string> {
	const link = new RegExp(`${server.url}${page}#[\\w.~-]+`);
	const found = () => {
		const mail = office.mails.findLast((it) => it.raw.includes(`<${address}>`) && link.test(it.text ?? ""));
		return link.exec(mail?.text ?? "")?.[0] ?? null;
	};
	await eventually(async () => found() !== null).toBe(true);
	return found() ?? "";
}

test("Светлана confirms her address, and comes in by a link whose opening alone does nothing and which works once", async () => {
	const { signing, entry } = wordsIn("ru");
	const { email } = svetlana.account;
	const two = await visit(browser, server.url, svetlana.looks);
	two.expectComplaint(/410/);
	const { page } = two;
	await page.goto(await mailed(email, "/confirm"));
	await signIn(page, svetlana);
	await button(page, signing.confirm.go).click();
	await sees(heading(page, signing.confirm.done));
	await two.context.clearCookies();

	await page.goto("/");
	await page.getByRole("textbox", { name: entry.account.email, exact: true }).fill(email);
	await button(page, signing.link).click();
	await sees(page.getByText(signing.linkSent));
	const link = await mailed(email, "/enter");
	// A scanner opens it twice before she does.
	for (let i = 0; i < 2; i += 1) expect((await fetch(link)).status).toBe(200);
	const scanner = await visit(browser, server.url, svetlana.looks);
	await scanner.page.goto(link);
	await sees(button(scanner.page, signing.enter.go));
	await scanner.leave();

	await page.goto(link);
	await sees(heading(page, signing.enter.ready));
	expect(page.url()).not.toContain("#");
	await button(page, signing.enter.go).click();
	await eventually(async () => new URL(page.url()).pathname).toBe("/");
	await sees(page.getByRole("heading", { level: 1 }));
	expect((await two.context.request.get("/api/partnerships")).status()).toBe(200);
	await two.context.clearCookies();
	await page.goto(link);
	await button(page, signing.enter.go).click();
	await sees(heading(page, signing.enter.whyNot));
	await two.leave();
});

test("Dana, who forgot her password, sets a new one by mail, and it is told", async () => {
	const { signing } = wordsIn("en");
	const one = await visit(browser, server.url, dana.looks);
	const { page } = one;
	await page.goto("/forgot");
	await page.getByRole("textbox", { name: wordsIn("en").entry.account.email }).fill(dana.account.email);
	await button(page, signing.forgot.go).click();
	await sees(page.getByText(signing.forgot.sent));
	await page.goto(await mailed(dana.account.email, "/reset"));
	await page.getByRole("textbox", { name: signing.reset.password }).fill("seven quiet lanterns");
	await button(page, signing.reset.go).click();
	await sees(heading(page, signing.reset.done));
	const anew = { ...dana, account: { ...dana.account, password: "seven quiet lanterns" } };
	await page.getByLabel(wordsIn("en").entry.account.password, { exact: true }).fill(anew.account.password);
	await button(page, wordsIn("en").entry.signIn).click();
	await eventually(() => button(page, wordsIn("en").entry.signIn).count()).toBe(0);
	await eventually(async () => office.mails.some((it) => it.subject === "Your password was changed")).toBe(true);
	await one.leave();
});
