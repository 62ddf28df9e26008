import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../src/server/testing/free-port.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { type Organisation, openOrganisation } from "./organisation.ts";
import { dana, mike, svetlana } from "./people.ts";
import { button, eventually, heading, signIn } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, invite, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

const name = "Brightline";
let server: Server;
let browser: Browser;
let organisation: Organisation;
let partnership: string;
let token: string;
beforeAll(async () => {
	const port = await freePort();
	const provider = {
		OBA_OIDC_ISSUER: `http://localhost:${port}`,
		OBA_OIDC_CLIENT_ID: "oba",
		OBA_OIDC_CLIENT_SECRET: "known to both of them alone",
		OBA_OIDC_NAME: name,
	};
	// The host starts while its organisation is away, and finds it when it is asked for.
	[server, browser] = await Promise.all([startServer(provider), openBrowser()]);
	const { email, givenName: given_name, familyName: family_name } = dana.account;
	organisation = await openOrganisation(port, server.url, {
		dana: { email, email_verified: true, given_name, family_name },
		liar: { email, email_verified: false, given_name: "Eve", family_name: "Else" },
		mike: { email: mike.account.email, email_verified: true, given_name: "Mike", family_name: "van der Berg" },
	});
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	partnership = await begin(one, dana, svetlana);
	({ token } = await invite(one, partnership, mike, "member"));
	await one.leave();
});
afterAll(async () => {
	await browser.close();
	await organisation.stop();
	await server.stop();
});

/** Types a login into the organisation's own pages and agrees that Oba hears of it. */
async function atTheOrganisation(page: Page, login: string): Promise<void> {
	await page.locator("input[name=login]").fill(login);
	await page.locator("input[name=password]").fill("anything");
	await page.getByRole("button", { name: "Sign-in" }).click();
	await page.getByRole("button", { name: "Continue" }).click();
}

/** What the provider's own pages complain of is not ours: they ask for a face from elsewhere, and have no icon. */
const theirs = (visitor: Visitor): void => visitor.expectComplaint(/favicon|fonts\.googleapis|ERR_/);

test("whoever has no account and no invitation is not let in, however well the organisation knows them", async () => {
	const guest = await visit(browser, server.url, mike.looks);
	theirs(guest);
	const { signing } = wordsIn("en");
	await guest.page.goto("/");
	await button(guest.page, signing.provider(name)).click();
	await atTheOrganisation(guest.page, "mike");
	await sees(guest.page.getByText(signing.enter.noAccount));
	await guest.leave();
});

test("an address that was never confirmed joins nothing by itself; Dana joins the two in her settings, and then comes in by it", async () => {
	const one = await visit(browser, server.url, dana.looks);
	theirs(one);
	const { page } = one;
	const { signing, guard, settings } = wordsIn("en");
	await page.goto("/");
	await button(page, signing.provider(name)).click();
	await atTheOrganisation(page, "dana");
	await sees(page.getByText(signing.enter.notLinked));

	await signIn(page, dana);
	await eventually(async () => new URL(page.url()).pathname).toBe("/");
	await page.goto("/settings/sign-in");
	await sees(page.getByText(guard.provider.not));
	await button(page, guard.provider.link).click();
	await sees(page.getByText(guard.provider.linked));
	await sees(page.getByText(guard.log.what.providerLinked));
	await page.goto("/settings");
	// What the page still asks for while she leaves is rightly refused.
	one.expectComplaint(/401/);
	await button(page, settings.signOut).click();

	await button(page, signing.provider(name)).click();
	await sees(page.getByText(svetlana.company.company));
	await page.goto(`/p/${partnership}`);
	await sees(page.getByRole("heading", { level: 1 }));
	expect(await button(page, signing.provider(name)).count()).toBe(0);
	await one.leave();
});

test("an organisation that has not proven the address brings nobody into Dana's account", async () => {
	const guest = await visit(browser, server.url, dana.looks);
	theirs(guest);
	const { signing, entry } = wordsIn("en");
	await guest.page.goto("/");
	await button(guest.page, signing.provider(name)).click();
	await atTheOrganisation(guest.page, "liar");
	await sees(heading(guest.page, signing.enter.whyNot));
	await sees(button(guest.page, entry.signIn));
	await guest.leave();
});

test("Mike comes by his invitation through the organisation, and needs no password", async () => {
	const guest = await visit(browser, server.url, mike.looks);
	theirs(guest);
	const { page } = guest;
	const { signing, invitation, settings } = wordsIn("en");
	await page.goto(`/i/${token}`);
	await button(page, signing.provider(name)).click();
	await atTheOrganisation(page, "mike");
	await button(page, invitation.join.go).click();
	await eventually(async () => new URL(page.url()).pathname).toBe(`/p/${partnership}`);
	await page.goto("/settings");
	const family = page.getByRole("textbox", { name: settings.familyName });
	await eventually(() => family.inputValue()).toBe("van der Berg");
	await guest.leave();
});
