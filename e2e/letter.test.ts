import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Table } from "./agreeing.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";
import { acceptAll, handOver, letterSeen, longer, signAs, sitDownToWrite } from "./writing.ts";

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

const [en, ru] = [wordsIn("en"), wordsIn("ru")];

/** Both owners with the letter open before them. */
async function bothAtTheLetter(name: string): Promise<Table> {
	const table = await sitDownToWrite(browser, server, one, name);
	for (const { page } of [table.one, table.two]) await page.goto(`/p/${table.partnership}/letter`);
	await sees(heading(table.one.page, en.letter.title.drafted));
	await sees(heading(table.two.page, ru.letter.title.drafted));
	return table;
}

const clause = (page: Page, id: string): Locator => page.locator(`#clause-${id}`);
const within = (place: Locator, name: string): Locator => place.getByRole("button", { name, exact: true });
/** Waits until everything that was typed is with the host, then hands it over. */
async function handsOver({ page }: Visitor, words: typeof en, note = ""): Promise<void> {
	await within(page.getByRole("complementary", { name: words.letter.tray.label }), words.letter.tray.button).click();
	const ask = page.getByRole("dialog");
	if (note) await ask.getByRole("textbox", { name: words.letter.tray.note }).fill(note);
	await within(ask, words.letter.tray.go).click();
	await ask.waitFor({ state: "hidden" });
}

async function signs({ page }: Visitor, words: typeof en, name: string): Promise<void> {
	await page.getByRole("textbox", { name: words.letterSigning.name }).fill(name);
	await button(page, words.letterSigning.sign).click();
}

test("Dana and Светлана bring the letter through three rounds to two signatures, in two languages", async () => {
	const { partnership, two, leave } = await bothAtTheLetter("rounds");
	const [first] = (await letterSeen(one, partnership)).letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	const [mine, hers] = [clause(one.page, first.id), clause(two.page, first.id)];

	// Round 1: Dana writes in English alone. What she types is her side's until she hands it over, and survives a reload.
	await within(mine, en.letter.clause.change).click();
	const sentence = "Both owners talk every second Thursday.";
	const text = mine.getByRole("textbox", { name: en.letter.editor.text.en });
	await text.fill(`${await text.inputValue()}\n${sentence}`);
	await mine.getByRole("textbox", { name: en.letter.editor.note }).fill("As said on the call.");
	await eventually(() => mine.getByText(en.exploration.states.saved, { exact: true }).count()).toBe(2);
	await one.page.reload();
	await sees(mine.getByText(en.letter.own.title));
	await sees(mine.locator("ins", { hasText: sentence }));
	expect(await two.page.getByText(sentence).count()).toBe(0);
	await handsOver(one, en, "One sentence.");
	await sees(heading(one.page, en.letter.title.waits(svetlana.company.company, 1)));
	await sees(heading(two.page, ru.letter.title.answer("Dana", 1)));
	await sees(hers.locator("ins", { hasText: sentence }));
	await sees(hers.getByText("As said on the call."));
	await within(hers, ru.letter.answering.accept).click();

	// The Russian text lags: nobody can sign, and the page says what to do.
	await sees(heading(two.page, ru.letter.title.mend(1)));
	await sees(hers.getByText(ru.letter.clause.lags.ru));
	expect(await button(two.page, ru.letterSigning.sign).count()).toBe(0);
	await expect(signAs(two, partnership, "Светлана Орлова")).rejects.toThrow("letter.outOfStep");

	// Round 2: Светлана brings it into step and adds a clause of her own.
	await within(hers, ru.letter.clause.change).click();
	const inRussian = hers.getByRole("textbox", { name: ru.letter.editor.text.ru });
	await inRussian.fill(`${await inRussian.inputValue()}\nВладельцы созваниваются каждый второй четверг.`);
	await within(hers, ru.letter.editor.done).click();
	await button(two.page, ru.letter.newClause.add).click();
	const { editor } = ru.letter;
	for (const [label, words] of [
		[editor.heading.en, "Publishing"],
		[editor.heading.ru, "Публикации"],
		[editor.text.en, "Each shows the other what it publishes about it."],
		[editor.text.ru, "Каждая сторона показывает другой, что о ней публикует."],
	] as const)
		await two.page.getByRole("textbox", { name: label }).fill(words);
	await two.page.getByRole("checkbox", { name: editor.binding }).check();
	await button(two.page, editor.done).click();
	await sees(two.page.getByText(ru.letter.tray.title(2)));
	await handsOver(two, ru);
	await sees(heading(one.page, en.letter.title.answer(svetlana.account.givenName, 2)));
	await button(one.page, en.letter.all.button(2)).click();
	await within(one.page.getByRole("dialog"), en.letter.all.go).click();
	await sees(heading(one.page, en.letter.title.ready));
	await sees(one.page.getByText("Publishing"));

	// Round 3: Dana takes that clause out again, and Светлана agrees.
	const { letter } = await letterSeen(one, partnership);
	const added = letter.clauses.find((it) => it.is === "added");
	if (!added) throw new Error("the new clause is not there");
	await within(clause(one.page, added.id), en.letter.clause.takeOut).click();
	await handsOver(one, en);
	await sees(clause(two.page, added.id).getByText(ru.letter.offered.removes));
	await within(clause(two.page, added.id), ru.letter.answering.accept).click();
	await sees(clause(one.page, added.id).getByText(en.letter.clause.removed));
	await sees(heading(two.page, ru.letter.rounds.title(3, 4)));

	await signs(two, ru, "Светлана Орлова");
	await sees(heading(two.page, ru.letter.title.weSigned(dana.company.company)));
	await sees(heading(one.page, en.letter.title.theySigned(svetlana.account.givenName)));
	await signs(one, en, "Dana Whitfield");
	for (const [{ page }, words] of [[one, en] as const, [two, ru] as const]) {
		await sees(heading(page, words.letterSigning.signed.title));
		await sees(page.getByText("Dana Whitfield", { exact: true }));
		await sees(page.getByText("Светлана Орлова", { exact: true }));
		expect(await page.getByRole("heading", { name: "Publishing" }).count()).toBe(0);
		const stages = page.getByRole("navigation", { name: words.partnership.stages });
		expect(await stages.locator('[aria-current="step"]').innerText()).toContain(words.core.stage.pilot);
	}
	await one.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, en.letter.title.concluded));
	await leave();
});

test("a fourth round brings a kind word to both, a fifth can still be handed over, and a signature can be taken back", async () => {
	const { partnership, two, leave } = await bothAtTheLetter("spent");
	for (let round = 1; round <= 4; round += 1) {
		const [writes, answers] = round % 2 === 1 ? [one, two] : [two, one];
		const [first] = (await letterSeen(writes, partnership)).letter.clauses;
		if (!first) throw new Error("the letter has no clause");
		await handOver(writes, partnership, [longer(first, `Round ${round}.`, `Раунд ${round}.`)]);
		if (round < 4) expect(await one.page.getByText(en.letter.spent.title(round, 4)).count()).toBe(0);
		await acceptAll(answers, partnership);
	}
	await sees(one.page.getByText(en.letter.spent.title(4, 4)));
	await sees(two.page.getByText(ru.letter.spent.title(4, 4)));
	const [first] = (await letterSeen(one, partnership)).letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	const mine = clause(one.page, first.id);
	await within(mine, en.letter.clause.change).click();
	await mine.getByRole("textbox", { name: en.letter.editor.text.en }).fill("We intend it, in short.");
	await mine.getByRole("textbox", { name: en.letter.editor.text.ru }).fill("Коротко: мы намерены.");
	await within(mine, en.letter.editor.done).click();
	await handsOver(one, en);
	await sees(two.page.getByText(ru.letter.spent.title(5, 4)));
	const hers = clause(two.page, first.id);
	await within(hers, ru.letter.answering.decline).click();
	await hers.getByRole("textbox", { name: ru.letter.answering.why }).fill("Слишком коротко.");
	await within(hers, ru.letter.answering.declineSend).click();
	await sees(heading(one.page, en.letter.title.ready));
	await sees(heading(one.page, en.letter.rounds.title(5, 4)));

	await signs(two, ru, "Светлана Орлова");
	await sees(heading(one.page, en.letter.title.theySigned(svetlana.account.givenName)));
	await button(two.page, ru.letterSigning.takeBack).click();
	await sees(heading(two.page, ru.letter.title.ready));
	await sees(heading(one.page, en.letter.title.ready));
	await leave();
});

test("Dana writes and hands over without a line; Светлана reads it once the line is back, and no draft stays behind", async () => {
	const { partnership, two, leave } = await bothAtTheLetter("offline");
	const [first] = (await letterSeen(one, partnership)).letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	const mine = clause(one.page, first.id);
	one.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
	await one.context.setOffline(true);
	await sees(one.page.getByText(en.partnership.stale.title));
	await within(mine, en.letter.clause.change).click();
	await mine.getByRole("textbox", { name: en.letter.editor.text.en }).fill("Written on a plane.");
	await sees(mine.getByText(en.exploration.states.unsaved));
	await within(mine, en.letter.editor.done).click();
	await handsOver(one, en);
	await sees(heading(one.page, en.letter.title.waits(svetlana.company.company, 1)));
	await sees(one.page.getByText(en.partnership.pending.waitingForLine));
	expect(await two.page.getByText("Written on a plane.").count()).toBe(0);

	await one.context.setOffline(false);
	await sees(heading(two.page, ru.letter.title.answer("Dana", 1)));
	await one.page.getByText(en.partnership.pending.waitingForLine).waitFor({ state: "detached" });
	const hers = clause(two.page, first.id);
	await within(hers, ru.letter.answering.decline).click();
	await within(hers, ru.letter.answering.declineSend).click();
	await sees(heading(one.page, en.letter.title.ready));
	await eventually(() => one.page.getByText(en.letter.own.title).count()).toBe(0);
	await leave();
});

test("Mike drafts the other language beside Dana and binds nothing; she hands both over", async () => {
	const { partnership, two, three, leave } = await bothAtTheLetter("colleagues");
	const [first] = (await letterSeen(one, partnership)).letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	await three.page.goto(`/p/${partnership}/letter`);
	const [mine, his] = [clause(one.page, first.id), clause(three.page, first.id)];
	await within(mine, en.letter.clause.change).click();
	await mine.getByRole("textbox", { name: en.letter.editor.text.en }).fill("We intend it.");
	await within(his, en.letter.own.goOn).click();
	expect(await his.getByRole("textbox", { name: en.letter.editor.text.en }).inputValue()).toBe("We intend it.");
	await his.getByRole("textbox", { name: en.letter.editor.text.ru }).fill("Мы намерены.");
	await within(his, en.letter.editor.done).click();
	const tray = three.page.getByRole("complementary", { name: en.letter.tray.label });
	await sees(tray.getByText(en.core.refusal({ code: "people.ownerOnly", facts: {} })));
	await eventually(() => mine.getByRole("textbox", { name: en.letter.editor.text.ru }).inputValue()).toBe(
		"Мы намерены.",
	);
	await handsOver(one, en);
	await sees(heading(two.page, ru.letter.title.answer("Dana", 1)));
	await sees(heading(three.page, en.letter.title.waits(svetlana.company.company, 1)));
	await leave();
});

test("Светлана says that the letter will not be written and keeps her reason; Dana reads a kind ending", async () => {
	const { partnership, two, leave } = await bothAtTheLetter("parted");
	await button(two.page, ru.letterSigning.part.button).click();
	await two.page.getByRole("textbox", { name: ru.verdict.reason }).fill("Об исключительности не договоримся");
	await button(two.page, ru.letterSigning.part.ask.go).click();
	await sees(heading(two.page, ru.letter.title.unsigned));
	await sees(heading(one.page, en.letter.title.unsigned));
	for (const { page } of [one, two]) await page.goto(`/p/${partnership}`);
	await sees(heading(two.page, ru.letterSigning.outcome.title));
	await sees(two.page.getByText("Об исключительности не договоримся"));
	await sees(heading(one.page, en.letterSigning.outcome.title));
	await sees(one.page.getByText(en.letterSigning.outcome.they(svetlana.company.company)));
	expect(await one.page.getByText("Об исключительности").count()).toBe(0);
	await leave();
});
