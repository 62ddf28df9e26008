import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, oleg, type Person, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { command, invite, join, seatBoth } from "./setting.ts";
import { wordsIn } from "./words.ts";

/** Светлана's other colleague. */
const olga: Person = {
	...oleg,
	account: { ...oleg.account, email: "olga@severny-veter.example", givenName: "Ольга", familyName: "Зимина" },
};

let server: Server;
let browser: Browser;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await server.stop();
});

test("Светлана makes Олег an administrator and leaves; he appoints Ольга, and Dana reads who decides now", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, oleg.looks);
	const four = await visit(browser, server.url, oleg.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	await join(three, oleg, (await invite(two, partnership, oleg, "member")).token, "member");
	await join(four, olga, (await invite(two, partnership, olga, "member")).token, "member");
	const { colleagues } = wordsIn("ru");
	const full = ({ account }: Person) => `${account.givenName} ${account.familyName}`;

	await two.page.goto("/settings");
	await two.page.getByRole("link", { name: colleagues.settings }).click();
	await sees(heading(two.page, colleagues.answer(svetlana.company.company, 3)));
	const his = two.page.getByRole("listitem").filter({ hasText: full(oleg) });
	await his.getByRole("button", { name: colleagues.makeAdministrator }).click();
	await sees(his.getByText(colleagues.roles.administrator));

	await four.page.goto("/company");
	await sees(four.page.getByText(full(oleg)));
	expect(await button(four.page, colleagues.makeMember).count()).toBe(0);

	await command(two, partnership, "people.leave", {});
	await three.page.goto(`/p/${partnership}`);
	await button(three.page, colleagues.appoint(full(olga))).click();
	const english = wordsIn("en").ownership.changed;
	await one.page.goto(`/p/${partnership}`);
	await sees(one.page.getByText(english.appointed(full(olga), svetlana.company.company)));

	await four.page.goto("/company");
	await button(four.page, colleagues.partMyself).click();
	await sees(four.page.getByRole("dialog").getByText(colleagues.partLead));
	await four.page.getByRole("dialog").getByRole("button", { name: colleagues.yes, exact: true }).click();
	await sees(heading(four.page, colleagues.none));
	await two.page.goto("/company");
	await eventually(() =>
		two.page
			.getByRole("listitem")
			.filter({ hasText: full(olga) })
			.count(),
	).toBe(0);
	for (const each of [one, two, three, four]) await each.leave();
});
