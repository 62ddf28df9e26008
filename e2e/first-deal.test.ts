import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "../src/core/exploration/questions.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { beginPartnership, button, heading, makeAccount, seal, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
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

/** Puts a call of both owners on the record, an hour before now. */
async function recordCall(page: Page, { account }: Person, nextStep: string): Promise<void> {
	const { calls } = wordsIn(account.language);
	await button(page, calls.record).click();
	const hourAgo = new Date(Date.now() - 3_600_000);
	const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: account.zone, dateStyle: "short", timeStyle: "short" });
	await page.getByLabel(calls.form.at).fill(clock.format(hourAgo).replace(" ", "T"));
	for (const each of [dana, svetlana])
		await page.getByRole("checkbox", { name: `${each.account.givenName} ${each.account.familyName}` }).check();
	await page.getByRole("textbox", { name: calls.form.nextStep }).fill(nextStep);
	await button(page, calls.form.save).click();
	await sees(page.getByText(nextStep, { exact: true }));
}

/** Dana invites the other side's owner and copies the link. */
async function inviteOwner(page: Page, other: Person): Promise<string> {
	const { people, company } = wordsIn("en");
	await sees(heading(page, people.invite.title(other.company.company)));
	await page.getByRole("textbox", { name: people.invite.givenName }).fill(other.account.givenName);
	await page.getByRole("radio", { name: company.languageNames[other.account.language] }).check();
	await page.getByRole("textbox", { name: people.invite.note }).fill("We met in Almaty. Shall we try?");
	await button(page, people.invite.make).click();
	await sees(heading(page, people.open.title(other.account.givenName)));
	return page.getByLabel(people.open.link).inputValue();
}

async function explore(page: Page, { account }: Person): Promise<void> {
	const { verdict, questions: words } = wordsIn(account.language);
	await page.getByRole("radio", { name: words.verdict.exploreFurther }).check();
	await button(page, verdict.seal).click();
}

test("Dana in Austin and Светлана in Moscow get from nothing to alignment", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const en = wordsIn("en");
	const ru = wordsIn("ru");

	await one.page.goto("/");
	await sees(heading(one.page, en.entry.first));
	await makeAccount(one.page, dana);
	await sees(heading(one.page, en.home.empty));
	await beginPartnership(one.page, dana, svetlana, "distribution");
	const link = await inviteOwner(one.page, svetlana);
	expect(link).toMatch(new RegExp(`^${server.url}/i/`));

	await two.page.goto(link);
	const asks = ru.invitation.owner("Dana Whitfield", dana.company.company, svetlana.company.company);
	await sees(heading(two.page, asks));
	await sees(two.page.getByText("We met in Almaty."));
	await writeAnswers(two.page, svetlana);
	await makeAccount(two.page, svetlana);
	await button(two.page, ru.invitation.join.go).click();

	const success = two.page.getByRole("textbox", { name: ru.questions.question.success.ask });
	await sees(success);
	expect(await success.inputValue()).toBe(svetlana.answers.success);
	await sees(one.page.getByText("Светлана Орлова"));
	await writeAnswers(one.page, dana);
	await seal(one.page, dana);
	await sees(heading(one.page, en.exploration.answered.title(svetlana.company.company)));
	await sees(two.page.getByText(ru.exploration.answering.theySealed(dana.company.company)));
	expect(await two.page.getByText(dana.answers.success).count()).toBe(0);

	await writeAnswers(two.page, svetlana);
	await seal(two.page, svetlana);
	for (const [page, words] of [
		[one.page, en],
		[two.page, ru],
	] as const) {
		await sees(heading(page, words.exploration.facing.openedNow));
		for (const it of questions) {
			await sees(page.getByText(dana.answers[it], { exact: true }));
			await sees(page.getByText(svetlana.answers[it], { exact: true }));
		}
	}

	await sees(heading(one.page, en.calls.gate.title));
	await recordCall(one.page, dana, "Dana sends the shelf plan");
	await recordCall(two.page, svetlana, "Светлана шлёт образцы");
	await recordCall(one.page, dana, "Both bring their figures");
	await sees(two.page.getByText("Both bring their figures", { exact: true }));
	await explore(two.page, svetlana);
	await sees(heading(two.page, ru.verdict.decided.title(dana.company.company)));
	await sees(one.page.getByText(en.verdict.theySealed(svetlana.company.company)));
	await explore(one.page, dana);
	await sees(heading(one.page, en.verdict.outcome.further));
	await sees(heading(two.page, ru.verdict.outcome.further));
	const here = two.page.getByRole("navigation", { name: ru.partnership.stages }).locator('[aria-current="step"]');
	expect(await here.innerText()).toContain(ru.core.stage.alignment);
	await one.leave();
	await two.leave();
});
