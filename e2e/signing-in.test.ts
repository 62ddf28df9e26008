import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { button, eventually, heading, signIn } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, invite, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const two = await visit(browser, server.url, svetlana.looks);
	await signUp(two, svetlana, token);
	await one.leave();
	await two.leave();
});
afterAll(async () => {
	await browser.close();
	await server.stop();
});

/** A device with a fingerprint reader, as Chromium plays one (WebDriver BiDi and CDP: WebAuthn). */
async function withFingerprint({ page, context }: Visitor): Promise<void> {
	const devtools = await context.newCDPSession(page);
	await devtools.send("WebAuthn.enable");
	const options = {
		protocol: "ctap2",
		transport: "internal",
		hasResidentKey: true,
		hasUserVerification: true,
		isUserVerified: true,
		automaticPresenceSimulation: true,
	} as const;
	await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
}

async function comesIn(page: Page, person: Person): Promise<void> {
	await signIn(page, person);
	await sees(page.getByRole("heading", { level: 1 }));
	await eventually(() => page.getByLabel(wordsIn(person.account.language).entry.account.password).count()).toBe(0);
}

async function leavesBySettings(page: Page, person: Person): Promise<void> {
	const { settings, entry } = wordsIn(person.account.language);
	await page.goto("/settings");
	await button(page, settings.signOut).click();
	await sees(button(page, entry.signIn));
}

test("Dana adds a passkey, signs in with it and without her password, and takes it away again", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const { page } = one;
	const { guard, signing, settings } = wordsIn("en");
	await withFingerprint(one);
	await page.goto("/");
	await comesIn(page, dana);
	await page.goto("/settings/sign-in");
	await page.getByRole("textbox", { name: guard.passkeys.name }).fill("My laptop");
	await button(page, guard.passkeys.add).click();
	await sees(page.getByText(guard.passkeys.added));
	await sees(page.getByText("My laptop"));
	await leavesBySettings(page, dana);

	await button(page, signing.passkey).click();
	await eventually(() => button(page, signing.passkey).count()).toBe(0);
	await page.goto("/settings/sign-in");
	await sees(heading(page, settings.sessions));
	await sees(page.getByText(guard.log.what.passkeyAdded));

	await button(page, guard.passkeys.remove).click();
	await button(page, guard.passkeys.removeGo).click();
	await sees(page.getByText(guard.passkeys.none));
	await leavesBySettings(page, dana);
	one.expectComplaint(/401|422/);
	await button(page, signing.passkey).click();
	await sees(page.getByText("This passkey belongs to no account here."));
	await one.leave();
});

test("Светлана switches the second factor on, is asked for its code, and comes in by a backup code when her phone is away", async () => {
	const two = await visit(browser, server.url, svetlana.looks);
	const { page } = two;
	const { guard, signing } = wordsIn("ru");
	two.expectComplaint(/401|422/);
	await page.goto("/");
	await comesIn(page, svetlana);
	await page.goto("/settings/sign-in");
	await button(page, guard.factor.begin).click();
	const form = page.getByRole("form", { name: guard.factor.begin });
	await form.getByLabel(guard.passwordNow, { exact: true }).fill(svetlana.account.password);
	await form.getByRole("button", { name: guard.factor.begin }).click();
	const key = page.locator("code");
	await sees(key);
	const secret = new TextDecoder().decode(base32.decode((await key.innerText()).replaceAll(/\s/g, "")));
	const codes = await page.getByRole("list", { name: guard.factor.codes }).getByRole("listitem").allInnerTexts();
	expect(codes.length).toBe(10);
	await page.getByRole("textbox", { name: guard.factor.confirm }).fill(await createOTP(secret).totp());
	await button(page, guard.factor.confirmGo).click();
	await sees(page.getByText(guard.factor.on));
	await leavesBySettings(page, svetlana);

	await signIn(page, svetlana);
	const code = page.getByRole("textbox", { name: signing.code.label });
	await sees(code);
	await code.fill("000000");
	await button(page, signing.code.go).click();
	await sees(page.getByText("Код не подошёл"));
	await code.fill(await createOTP(secret).totp());
	await button(page, signing.code.go).click();
	await eventually(() => code.count()).toBe(0);
	await leavesBySettings(page, svetlana);

	await signIn(page, svetlana);
	await sees(code);
	await code.fill(codes[3] ?? "");
	await button(page, signing.code.go).click();
	await eventually(() => code.count()).toBe(0);
	await page.goto("/settings/sign-in");
	await sees(page.getByText(guard.factor.on));
	await two.leave();
});

test("without mail the host says so; Dana hands Светлана a link, whose button sets a new password", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const en = wordsIn("en").guard;
	const { signing } = wordsIn("ru");
	await two.page.goto("/");
	await two.page.getByRole("link", { name: signing.forgotten }).click();
	await sees(two.page.getByText(signing.noMailBody));

	await one.page.goto("/");
	await comesIn(one.page, dana);
	await one.page.goto("/settings/sign-in");
	await one.page.getByRole("textbox", { name: en.handOver.email }).fill(svetlana.account.email);
	await button(one.page, en.handOver.go).click();
	const link = one.page.getByLabel(en.handOver.link);
	await sees(link);
	const address = await link.inputValue();

	await two.page.goto(address);
	await sees(heading(two.page, signing.reset.title));
	expect(two.page.url()).not.toContain("#");
	const anew = { ...svetlana, account: { ...svetlana.account, password: "новый длинный пароль" } };
	await two.page.getByRole("textbox", { name: signing.reset.password }).fill(anew.account.password);
	await button(two.page, signing.reset.go).click();
	await sees(heading(two.page, signing.reset.done));
	two.expectComplaint(/401/);
	await signIn(two.page, anew);
	// The second factor is still asked for.
	await sees(two.page.getByRole("textbox", { name: signing.code.label }));
	await one.leave();
	await two.leave();
});

test("Dana makes an API key, sees it once, and revokes it", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const { page } = one;
	const { guard } = wordsIn("en");
	await page.goto("/");
	await comesIn(page, dana);
	await page.goto("/settings/sign-in");
	await page.getByRole("textbox", { name: guard.keys.name }).fill("Our CRM");
	await button(page, guard.keys.make).click();
	const field = page.getByLabel(guard.keys.key, { exact: true });
	await sees(field);
	const key = await field.inputValue();
	const ask = () => fetch(`${server.url}/api/me`, { headers: { authorization: `Bearer ${key}` } });
	expect((await ask()).status).toBe(200);
	await page.reload();
	await sees(page.getByText("Our CRM"));
	expect(await page.getByText(key).count()).toBe(0);
	await button(page, guard.keys.revoke).click();
	await button(page, guard.keys.revokeGo).click();
	await sees(page.getByText(guard.keys.none));
	expect((await ask()).status).toBe(401);
	await one.leave();
});
