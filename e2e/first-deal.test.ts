import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { questions } from "../src/core/exploration/questions.ts";
import { agreeOnAll, prepare, versionSeen } from "./agreeing.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { fieldsOf } from "./filling.ts";
import { dana, mike, oleg, type Person, svetlana } from "./people.ts";
import { beginPartnership, button, eventually, heading, makeAccount, seal, writeAnswers } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { draft, invite, join } from "./setting.ts";
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

test("Dana in Austin and Светлана in Moscow get from nothing to an alignment document that both approve", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const en = wordsIn("en");
	const ru = wordsIn("ru");

	await one.page.goto("/");
	await sees(heading(one.page, en.entry.first));
	await makeAccount(one.page, dana);
	await sees(heading(one.page, en.home.empty));
	await beginPartnership(one.page, dana, svetlana, "co-marketing");
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

	const partnership = new URL(one.page.url()).pathname.split("/")[2] ?? "";
	await alignAndApprove(partnership, one, two);
	await eventually(() => here.innerText()).toContain(ru.core.stage.letter);
	await one.leave();
	await two.leave();
});

/** Both fill in and seal their sheets, see them open, agree on everything and approve the document. */
async function alignAndApprove(partnership: string, one: Visitor, two: Visitor): Promise<void> {
	const [en, ru] = [wordsIn("en"), wordsIn("ru")];
	await sealOwnSheet(partnership, one, dana);
	await sees(heading(one.page, en.sheet.stage.sealed(svetlana.company.company)));
	await sealOwnSheet(partnership, two, svetlana);
	await one.page.goto(`/p/${partnership}`);
	await two.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, en.comparison.gaps.title));
	await sees(heading(two.page, ru.comparison.gaps.title));

	const [three, four] = [await visit(browser, server.url, mike.looks), await visit(browser, server.url, oleg.looks)];
	for (const [host, guest, person] of [[one, three, mike] as const, [two, four, oleg] as const]) {
		const { token } = await invite(host, partnership, person, "member");
		await join(guest, person, token, "member");
	}
	await prepare(partnership, [one, three], [two, four]);
	await agreeOnAll(partnership, one, two);
	const version = await versionSeen(one, partnership);
	for (const [{ page }, words] of [[one, en] as const, [two, ru] as const]) {
		await page.goto(`/p/${partnership}/alignment`);
		await button(page, words.alignmentDocument.approve.button(version)).click();
	}
	await sees(heading(one.page, en.alignmentDocument.answer.done));
	await two.page.goto(`/p/${partnership}`);
	await three.leave();
	await four.leave();
}

/** Most of a sheet is written beforehand, in drafts; its owner reads it over and seals it. */
async function sealOwnSheet(partnership: string, visitor: Visitor, person: Person): Promise<void> {
	const { sheet } = wordsIn(person.account.language);
	await draft(visitor, partnership, "alignment.sheet", fieldsOf(person));
	await visitor.page.goto(`/p/${partnership}/sheet#review`);
	await button(visitor.page, sheet.seal.button).click();
	await visitor.page.getByRole("dialog").getByRole("button", { name: sheet.seal.confirm, exact: true }).click();
}
