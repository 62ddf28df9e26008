/** Светлана never makes an account: she answers a whole exploration from the links in her mail (B9). */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { type Mailbox, openMailbox } from "./mailbox.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading, seal, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, command, invite, newId, newSalt, sealAnswers, signUp, viewOf } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
let mail: Mailbox;
beforeAll(async () => {
	mail = await openMailbox();
	[server, browser] = await Promise.all([startServer(mail.environment), openBrowser()]);
	// A Monday: four in the afternoon in Moscow, seven in the morning in Austin.
	server.setClock("2027-03-01T13:00:00.000Z");
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	await mail.close();
});

const { email } = svetlana.account;
const ru = wordsIn("ru");
const linksNow = (): readonly string[] => mail.linksTo(email).filter((it) => it.startsWith("/s/"));

/** The next link that a message brings her: what happens is gathered for a minute, so the clock goes on until it is there. */
async function nextLink(from: string, known: readonly string[]): Promise<string> {
	for (let minutes = 2; minutes <= 60; minutes += 2) {
		server.setClock(new Date(Date.parse(from) + minutes * 60_000).toISOString());
		await new Promise((done) => setTimeout(done, 1_200));
		const fresh = linksNow().find((it) => !known.includes(it));
		if (fresh) return fresh;
	}
	throw new Error("no message with a new link came");
}

const positionsOf = async (one: Visitor, partnership: string): Promise<string> =>
	JSON.stringify((await viewOf(one, partnership)).heads.map(({ position, hash }) => [position, hash]));

/** A scanner opens every address of every message in every way, runs the page there, and follows where it leads. */
async function scan(): Promise<number> {
	const scanner = await visit(browser, server.url, { locale: "en-US", zone: "UTC" });
	scanner.expectComplaint(/status of 4\d\d/);
	const paths = mail.linksTo(email);
	for (const path of paths) {
		const [plain = ""] = path.split("#");
		const its = [
			plain,
			plain.replace("/s/", "/api/seat-links/"),
			plain.replace("/s/", "/api/seat-links/").concat("/drafts"),
		];
		for (const each of its) {
			await scanner.context.request.get(each, { headers: { "Sec-Purpose": "prefetch" } });
			for (const method of ["HEAD", "OPTIONS"]) await scanner.context.request.fetch(each, { method });
		}
		await scanner.page.goto(path);
		await sees(scanner.page.getByRole("heading").first());
	}
	await scanner.leave();
	return paths.length;
}

test("Светлана answers, calls and decides from her mail; each link does its one thing, once, and only hers", async () => {
	const one = await visit(browser, server.url, dana.looks);
	await signUp(one, dana);
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const two = await visit(browser, server.url, { ...svetlana.looks, width: 360, height: 740 });
	const { page } = two;

	await page.goto(`/i/${token}`);
	await button(page, ru.seatLinks.without.go).click();
	await page.getByRole("textbox", { name: ru.entry.account.familyName, exact: true }).fill(svetlana.account.familyName);
	await page.getByRole("textbox", { name: ru.seatLinks.without.email, exact: true }).fill(email);
	await button(page, ru.seatLinks.without.submit).click();
	await eventually(async () => new URL(page.url()).pathname).toMatch(/^\/s\/[0-9a-f]{64}$/);
	await sees(heading(page, ru.exploration.answering.fresh));
	const answering = new URL(page.url()).pathname;

	// The way back to it comes by mail as well, though it was her own hand that brought it about.
	expect(await nextLink("2027-03-01T13:05:00.000Z", [])).toBe(answering);
	const before = await positionsOf(one, partnership);
	expect(await scan()).toBeGreaterThan(1);
	expect(await positionsOf(one, partnership)).toBe(before);

	await writeAnswers(page, svetlana);
	two.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
	await two.context.setOffline(true);
	await seal(page, svetlana);
	await sees(page.getByText(ru.partnership.pending.waitingForLine));
	await two.context.setOffline(false);
	await sees(heading(page, ru.seatLinks.done.you));
	expect(await page.getByText(svetlana.answers.success).count()).toBe(0);
	two.expectComplaint(/status of 4\d\d/);
	await page.reload();
	await sees(heading(page, ru.seatLinks.done.you));
	const again = await two.context.request.post(
		`/api${answering.replace("/s/", "/seat-links/")}/commands/exploration.sealAnswers`,
		{
			data: { answers: svetlana.answers, salt: newSalt() },
			headers: { "Idempotency-Key": newId() },
		},
	);
	expect([again.status(), (await again.json()).code]).toEqual([410, "links.done"]);

	await sealAnswers(one, partnership, dana);
	await command(one, partnership, "exploration.sayEnough", {});
	const meeting = await nextLink("2027-03-02T07:00:00.000Z", [answering]);
	await page.goto(meeting);
	await button(page, ru.calls.enough).click();
	await sees(heading(page, ru.seatLinks.done.you));

	const deciding = await nextLink("2027-03-03T07:00:00.000Z", [answering, meeting]);
	// Dana is signed in on this browser: the link stays Светлана's, and says so.
	await one.page.goto(deciding);
	await sees(one.page.getByText(/Светлана Орлова/).first());
	const other = await one.context.request.post(
		`/api${meeting.replace("/s/", "/seat-links/")}/commands/exploration.sealVerdict`,
		{
			data: { verdict: "exploreFurther", reason: null, shareReason: false, salt: newSalt() },
			headers: { "Idempotency-Key": newId() },
		},
	);
	expect((await other.json()).code).toBe("links.otherPurpose");

	await page.goto(deciding);
	await page.getByRole("radio", { name: ru.questions.verdict.exploreFurther }).check();
	await button(page, ru.verdict.seal).click();
	await sees(heading(page, ru.seatLinks.done.you));
	await command(one, partnership, "exploration.sealVerdict", {
		verdict: "exploreFurther",
		reason: null,
		shareReason: false,
		salt: newSalt(),
	});
	const { entries } = await viewOf(one, partnership);
	expect(entries.filter((it) => it.content.includes('"type":"stages.entered"'))).toHaveLength(2);

	const filling = await nextLink("2027-03-04T07:00:00.000Z", [answering, meeting, deciding]);
	server.passDays(15);
	await page.goto(filling);
	await sees(heading(page, ru.seatLinks.expired.title));

	// The whole of it is a sign-in link away: to her own address, and to no other.
	await button(page, ru.seatLinks.account.go).click();
	await sees(page.getByText(ru.seatLinks.account.sent));
	await eventually(async () => mail.linksTo(email).some((it) => it.startsWith("/enter#"))).toBe(true);
	expect(mail.linksTo(dana.account.email).filter((it) => it.startsWith("/enter#"))).toEqual([]);
	await page.goto(mail.linksTo(email).find((it) => it.startsWith("/enter#")) ?? "");
	await button(page, ru.signing.enter.go).click();
	await sees(heading(page, ru.signing.enter.first));
	await page.goto(`/p/${partnership}`);
	await sees(page.getByText(ru.sheet.stage.open).first());
	await one.leave();
	await two.leave();
}, 240_000);
