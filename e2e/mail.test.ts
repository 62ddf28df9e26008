/** Mail as people meet it: an invitation that the host sends, a link that stops mails, and the administrator's outbox. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostOffice, type PostOffice } from "../src/server/notices/mail/testing/post-office.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, beginWith, invite, join, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let office: PostOffice;
let browser: Browser;
const servers: Server[] = [];
beforeAll(async () => {
	[office, browser] = await Promise.all([openPostOffice(), openBrowser()]);
}, 60_000);
afterAll(async () => {
	await browser.close();
	for (const server of servers) await server.stop();
	await office.close();
});

async function host(mail: boolean): Promise<Server> {
	const its = { OBA_SMTP_URL: office.url, OBA_MAIL_FROM: "Oba <oba@host.example>" };
	const server = await startServer(mail ? its : {});
	servers.push(server);
	return server;
}

const violations = async (page: Page): Promise<readonly string[]> =>
	(await new AxeBuilder({ page }).analyze()).violations.map((it) => it.id);

const mailTo = async (address: string, about: RegExp) => {
	const found = () =>
		office.mails.find((it) => it.raw.includes(`<${address}>`) && about.test(it.subject ?? ""))?.text ?? null;
	await eventually(async () => found() !== null).toBe(true);
	return found() ?? "";
};

test("Dana lets the host send the invitation, sees that it went out, and Светлана comes in by it", async () => {
	const server = await host(true);
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const partnership = await begin(one, dana, svetlana);
	const { page } = one;
	const { people, outbox } = wordsIn("en");
	await page.goto(`/p/${partnership}`);
	await page.getByRole("textbox", { name: people.invite.givenName }).fill("Светлана");
	await page.getByRole("radio", { name: wordsIn("en").company.languageNames.ru }).check();
	const address = page.getByRole("textbox", { name: outbox.send.address });
	await address.fill("svetlana@");
	await button(page, outbox.send.make).click();
	await sees(page.getByText(outbox.send.addressWrong));
	await address.fill(svetlana.account.email);
	await button(page, outbox.send.make).click();
	const sent = page.getByText(`${outbox.send.to(svetlana.account.email)} ${outbox.send.states.sent}`);
	await sees(sent);

	const text = await mailTo(svetlana.account.email, /предлагает обдумать/);
	const link = /https?:\/\/\S+\/i\/\S+/.exec(text)?.[0] ?? "";
	const two = await visit(browser, server.url, svetlana.looks);
	await two.page.goto(link);
	const { invitation } = wordsIn("ru");
	await sees(two.page.getByText(invitation.hello("Светлана")));
	for (const each of [one, two]) await each.leave();
});

test("Светлана stops one kind of mail from its foot: opening the link changes nothing, the button does, and back", async () => {
	const server = await host(true);
	const [one, two] = [await visit(browser, server.url, dana.looks), await visit(browser, server.url, svetlana.looks)];
	await signUp(one, dana);
	server.setClock("2027-03-01T08:00:00.000Z");
	await beginWith(one, dana, two, svetlana);
	// The host looks at its clock every quarter of a second: first whom to tell, then, a minute later, it tells them.
	for (const minute of ["05", "10", "15"]) {
		server.setClock(`2027-03-01T15:${minute}:00.000Z`);
		await new Promise((done) => setTimeout(done, 1_200));
	}
	const text = await mailTo(dana.account.email, /^Северный ветер: /i);
	const { outbox } = wordsIn("en");
	const stop = /^No news by mail: (\S+)$/m.exec(text)?.[1] ?? /^No mails when .*: (\S+)$/m.exec(text)?.[1] ?? "";
	const stranger = await visit(browser, server.url, dana.looks);
	const { page } = stranger;
	await page.goto(stop);
	const go = button(page, outbox.stop.go);
	await sees(go);
	expect(await violations(page)).toEqual([]);
	await page.reload();
	await go.click();
	await sees(button(page, outbox.stop.undo));
	await page.reload();
	await button(page, outbox.stop.undo).click();
	await sees(go);
	for (const each of [one, two, stranger]) await each.leave();
});

test("without a mail server the outbox says so and how to set it up, and shows what waits with every link hidden", async () => {
	const server = await host(false);
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana, "owner", svetlana.account.email);
	const { page } = one;
	const { outbox, settings } = wordsIn("en");
	await page.goto("/settings");
	await sees(heading(page, settings.title));
	await page.getByRole("link", { name: outbox.toOutbox }).click();
	await sees(heading(page, outbox.notReady));
	await sees(page.getByText("OBA_SMTP_URL=smtps://"));
	const row = page.getByRole("listitem").filter({ hasText: outbox.kinds.invitation });
	await sees(row.getByText(outbox.states.held));
	await row.getByRole("button", { name: outbox.show }).click();
	await sees(row.getByText("Dana Whitfield предлагает обдумать"));
	const said = await row.innerText();
	expect(said).toContain("[…]");
	expect(said).not.toContain(token);
	expect(await violations(page)).toEqual([]);

	const two = await visit(browser, server.url, svetlana.looks);
	await join(two, svetlana, token);
	await two.page.goto("/outbox");
	await sees(two.page.getByText(wordsIn("ru").outbox.onlyAdministrators));
	for (const each of [one, two]) await each.leave();
});

test("the test tells the administrator what goes wrong, and then that it went out", async () => {
	const server = await host(true);
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const { page } = one;
	const { outbox } = wordsIn("en");
	await page.goto("/outbox");
	office.refuses({ at: "sender", code: 550 });
	await button(page, outbox.test).click();
	await sees(page.getByText(outbox.trouble.refusedSender));
	office.refuses(null);
	await button(page, outbox.test).click();
	await sees(page.getByText(outbox.tested(dana.account.email)));
	await one.leave();
});
