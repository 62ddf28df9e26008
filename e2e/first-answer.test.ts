/** How far it is from a link to the first answer, and how long a sheet's core takes: counted and reckoned, never timed. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fieldsFor } from "../src/core/alignment/drafted.ts";
import { questionsOf } from "../src/core/alignment/types/types.ts";
import { languages } from "../src/core/kit.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { fieldsOf } from "./filling.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { button, eventually, makeAccount } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, beginWith, invite, signUp } from "./setting.ts";
import { toAlignment } from "./sheets.ts";
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

/** Words that a person reads in a minute in a language that is not always their own, signs they type, and thought per question. */
const pace = { wordsRead: 150, signsTyped: 120, thoughtPerQuestion: 0.5 };
const countWords = (text: string): number => text.split(/\s+/).filter((it) => /\p{L}/u.test(it)).length;
const minutes = (read: number, typed: number, questions: number): number =>
	read / pace.wordsRead + typed / pace.signsTyped + questions * pace.thoughtPerQuestion;

test.each([1280, 360])(
	"from the link to the first answer at %i px: one field, no account, and nothing is lost by making one",
	async (width) => {
		const partnership = await begin(one, dana, svetlana);
		const { token } = await invite(one, partnership, svetlana);
		const stranger = await visit(browser, server.url, { ...svetlana.looks, width });
		const person: Person = {
			...svetlana,
			account: { ...svetlana.account, email: `first-${width}@severny-veter.example` },
		};
		const { questions, exploration, invitation } = wordsIn("ru");
		const { ask } = questions.question.success;
		await stranger.page.goto(`/i/${token}`);
		const field = stranger.page.getByRole("textbox", { name: ask });
		await sees(field);
		// Everything above the first field has been read by then; the field takes the keys at the first press.
		const main = await stranger.page.locator("main").innerText();
		const before = main.slice(0, main.indexOf(ask) + ask.length);
		const takes = minutes(countWords(before), person.answers.success.length, 1);
		expect(takes, `${countWords(before)} words to read`).toBeLessThanOrEqual(3);
		await field.click();
		await stranger.page.keyboard.type(person.answers.success);
		await sees(stranger.page.getByText(exploration.states.saved, { exact: true }));

		await makeAccount(stranger.page, person);
		await button(stranger.page, invitation.join.go).click();
		await eventually(async () => new URL(stranger.page.url()).pathname).toBe(`/p/${partnership}`);
		await sees(field);
		expect(await field.inputValue()).toBe(person.answers.success);
		await stranger.leave();
	},
);

describe("the core of a sheet", () => {
	test.each(languages)("takes half an hour, in %s: what is to be read, thought about and typed", async (language) => {
		const two = await visit(browser, server.url, svetlana.looks);
		const other = { ...svetlana, account: { ...svetlana.account, email: `core-${language}@severny-veter.example` } };
		const partnership = await beginWith(one, dana, two, other);
		await toAlignment(partnership, [one, dana], [two, other]);
		const [visitor, person] = language === "en" ? [one, dana] : [two, other];
		await visitor.page.goto(`/p/${partnership}/sheet?lang=${language}#core`);
		await sees(visitor.page.getByRole("textbox").first());
		const read = countWords(await visitor.page.locator("main").innerText());
		const core = questionsOf("co-marketing").filter((it) => it.section === "core");
		const written = fieldsOf(person);
		const texts = core.flatMap((it) => fieldsFor(it)).map((field) => typedOf(written[field] ?? ""));
		const typed = texts.reduce((sum, it) => sum + it, 0);
		const takes = minutes(read, typed, core.length);
		expect(core.length).toBeLessThanOrEqual(12);
		expect(typed).toBeGreaterThan(200);
		expect(takes, `${read} words to read, ${typed} signs to type`).toBeLessThanOrEqual(30);
		await two.leave();
	});
});

/** Signs that a person types for an answer: its words and figures; what is chosen from a list is not typed. */
function typedOf(field: string): number {
	const leaves = (value: unknown): number =>
		typeof value === "string" || typeof value === "number"
			? String(value).length
			: typeof value === "object" && value !== null
				? Object.values(value).reduce((sum: number, it) => sum + leaves(it), 0)
				: 0;
	try {
		return leaves(JSON.parse(field));
	} catch {
		return field.length;
	}
}
