import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { beginWith, command, newId, sealAnswers, signInAs, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser()]);
	const first = await visit(browser, server.url, dana.looks);
	await signUp(first, dana);
	await first.leave();
});
afterAll(async () => {
	await browser.close();
	await server.stop();
});

const password = "hunter2-warehouse-4471";
const careless: Person = { ...dana, answers: { ...dana.answers, margin: password } };

/** Dana and Светлана at their browsers, in a partnership of their own. */
async function seated(email: string) {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	await signInAs(one, dana);
	const other: Person = { ...svetlana, account: { ...svetlana.account, email } };
	return { one, two, partnership: await beginWith(one, dana, two, other) };
}

/** Everything this browser keeps of the partnership: what is shown, and what lies on its shelves. */
const kept = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const asked = indexedDB.open("oba", 1);
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error);
		});
		const shelves = await Promise.all(
			["queue", "views"].map(
				(name) =>
					new Promise<unknown>((resolve, reject) => {
						const asked = db.transaction(name, "readonly").objectStore(name).getAll();
						asked.onsuccess = () => resolve(asked.result);
						asked.onerror = () => reject(asked.error);
					}),
			),
		);
		db.close();
		return document.body.innerText + JSON.stringify(shelves) + JSON.stringify({ ...localStorage });
	});

/** Opens the entry of the record that says what Dana's opened answers were, and its words. */
async function openHerEntry({ page }: Visitor, partnership: string, person: Person): Promise<void> {
	const { record } = wordsIn(person.account.language);
	await page.goto(`/p/${partnership}/record`);
	await sees(heading(page, record.answer));
	const entry = page.getByRole("listitem").filter({ hasText: password });
	await entry.first().getByText(record.words).click();
	await sees(page.getByText(password).first());
}

test("Dana pasted a password into an answer: both agree, and it is gone in both browsers", async () => {
	const [en, ru] = [wordsIn("en"), wordsIn("ru")];
	const { one, two, partnership } = await seated("both@severny-veter.example");
	await sealAnswers(one, partnership, careless);
	await sealAnswers(two, partnership, svetlana);
	await two.page.goto(`/p/${partnership}`);
	await sees(two.page.getByText(password));
	await eventually(() => kept(two.page)).toContain(password);

	// Dana sees it in the record, and asks.
	await openHerEntry(one, partnership, dana);
	await one.page.getByRole("button", { name: en.removal.offer }).first().click();
	const dialog = one.page.getByRole("dialog");
	await sees(dialog.getByText(en.removal.effects.outOfReach));
	await dialog.getByRole("button", { name: en.removal.ask.go(svetlana.company.company) }).click();
	await sees(dialog.getByText(en.removal.ask.whichMissing));
	await dialog.getByRole("radio", { name: en.questions.question.margin.ask }).check();
	await dialog.getByRole("textbox", { name: en.removal.ask.reason }).fill("I pasted our warehouse password.");
	await dialog.getByRole("button", { name: en.removal.ask.go(svetlana.company.company) }).click();
	await sees(one.page.getByText(en.removal.standing.waits(svetlana.company.company)).first());

	// Светлана's page has it at its top, without her asking for it.
	await sees(heading(two.page, ru.removal.request.theirs(dana.company.company)));
	await sees(two.page.getByText("I pasted our warehouse password."));
	await button(two.page, ru.removal.request.agree).click();
	await sees(two.page.getByRole("dialog").getByText(ru.removal.effects.agreeing));
	await two.page.getByRole("dialog").getByRole("button", { name: ru.removal.agreeing.go }).click();

	await sees(two.page.getByText(ru.exploration.facing.removed));
	expect(await two.page.evaluate(() => document.activeElement?.id)).toBe("main");
	for (const { page } of [one, two]) await eventually(() => kept(page)).not.toContain(password);
	await sees(one.page.getByText(en.removal.gone.both).first());
	for (const { page, context } of [one, two]) {
		await page.goto(`/p/${partnership}`);
		await sees(page.locator("h1"));
		expect(await kept(page)).not.toContain(password);
		const copy = await context.request.get(`/api/partnerships/${partnership}/export`);
		expect(await copy.text()).not.toContain(password);
	}
	await one.leave();
	await two.leave();
});

test("Светлана says no and why; what only her own side reads she removes without asking anyone", async () => {
	const [en, ru] = [wordsIn("en"), wordsIn("ru")];
	const { one, two, partnership } = await seated("own@severny-veter.example");
	const note = "У них нет лицензии, но вслух мы этого не говорим";
	await command(two, partnership, "exploration.declareNotAFit", { reason: note, shareReason: false });
	const request = {
		request: newId(),
		chain: "both",
		position: 2,
		name: "company",
		reason: "A typo in our name",
	} as const;
	await command(one, partnership, "removal.ask", request);

	await two.page.goto(`/p/${partnership}`);
	await button(two.page, ru.removal.request.decline).click();
	const dialog = two.page.getByRole("dialog");
	await dialog.getByRole("button", { name: ru.removal.declining.go }).click();
	await sees(dialog.getByText(ru.removal.ask.reasonMissing));
	await dialog.getByRole("textbox", { name: ru.removal.declining.reason }).fill("Опечатку исправьте новой записью.");
	await dialog.getByRole("button", { name: ru.removal.declining.go }).click();
	await one.page.goto(`/p/${partnership}`);
	await sees(one.page.getByText(en.removal.request.declined(svetlana.company.company)));
	await sees(one.page.getByText("Опечатку исправьте новой записью."));

	await two.page.goto(`/p/${partnership}/record`);
	await two.page.getByRole("listitem").filter({ hasText: note }).getByText(ru.record.words).click();
	await two.page
		.getByRole("listitem")
		.filter({ hasText: note })
		.getByRole("button", { name: ru.removal.offer })
		.click();
	await sees(dialog.getByText(ru.removal.effects.own));
	await dialog.getByRole("button", { name: ru.removal.own.go }).click();
	await sees(two.page.getByText(ru.removal.gone.own));
	await eventually(() => kept(two.page)).not.toContain(note);
	await one.leave();
	await two.leave();
});
