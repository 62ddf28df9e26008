import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, invite, join, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

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

const { gone } = wordsIn("ru").invitation;

/** Светлана opens a link in a browser nobody is signed in with. */
async function opens(token: string): Promise<Visitor> {
	const stranger = await visit(browser, server.url, svetlana.looks);
	await stranger.page.goto(`/i/${token}`);
	return stranger;
}

test("a link that lost a part on its way leads nowhere, and says so without a name", async () => {
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const stranger = await visit(browser, server.url, svetlana.looks);
	stranger.expectComplaint(/status of 404/);
	await stranger.page.goto(`/i/${token.slice(0, -1)}`);
	await sees(heading(stranger.page, gone.wrong));
	expect(await stranger.page.locator("main").innerText()).not.toContain(dana.company.company);
	await stranger.leave();
});

test("a link that was used takes nobody else in", async () => {
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const two = await visit(browser, server.url, svetlana.looks);
	await join(two, svetlana, token);
	const stranger = await opens(token);
	await sees(heading(stranger.page, gone.used));
	await stranger.leave();
	await two.leave();
});

test("Dana takes a link back, and it is over for whoever holds it", async () => {
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const { people } = wordsIn("en");
	await one.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, people.open.title("Светлана")));
	await button(one.page, people.open.withdraw).click();
	await sees(heading(one.page, people.invite.title(svetlana.company.company)));
	const stranger = await opens(token);
	await sees(heading(stranger.page, gone.withdrawn));
	await stranger.leave();
});

test("a link runs out after three weeks, Dana is told, and a new one works", async () => {
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const { people } = wordsIn("en");
	await one.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, people.open.title("Светлана")));
	server.passDays(22);
	await sees(one.page.getByText(people.expired));
	const stranger = await opens(token);
	await sees(heading(stranger.page, gone.expired));
	await stranger.leave();

	const again = await invite(one, partnership, svetlana);
	const guest = await opens(again.token);
	const { invitation } = wordsIn("ru");
	await sees(heading(guest.page, invitation.owner("Dana Whitfield", dana.company.company, svetlana.company.company)));
	await guest.leave();
});
