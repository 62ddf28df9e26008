/** What people do on the screens, found as they find it: by role and by the words of their language. */
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { PartnershipType } from "../src/core/stages/contract.ts";
import { countryName } from "../src/web/people/countryName.ts";
import { cityOf } from "../src/web/time/city.ts";
import type { Person } from "./people.ts";
import { sees } from "./seeing.ts";
import { wordsIn } from "./words.ts";

/** As `expect.poll`, with the patience a busy machine needs. */
export const eventually = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 60_000 });

export const heading = (page: Page, text: string): Locator => page.getByRole("heading", { name: text });
export const button = (page: Page, text: string): Locator => page.getByRole("button", { name: text, exact: true });

/** Fills in the form of an account and sends it. */
export async function makeAccount(page: Page, { account }: Person): Promise<void> {
	const { entry } = wordsIn(account.language);
	const field = (name: string): Locator => page.getByRole("textbox", { name, exact: true });
	await field(entry.account.givenName).fill(account.givenName);
	await field(entry.account.familyName).fill(account.familyName);
	await field(entry.account.email).fill(account.email);
	await page.getByLabel(entry.account.password, { exact: true }).fill(account.password);
	await button(page, entry.account.make).click();
}

export async function signIn(page: Page, { account }: Person): Promise<void> {
	const { entry } = wordsIn(account.language);
	await page.getByRole("textbox", { name: entry.account.email, exact: true }).fill(account.email);
	await page.getByLabel(entry.account.password, { exact: true }).fill(account.password);
	await button(page, entry.signIn).click();
}

async function choose(page: Page, field: Locator, option: string): Promise<void> {
	if ((await field.inputValue()) === option) return;
	await field.click();
	await field.fill(option);
	await page.getByRole("option", { name: option }).first().click();
}

/** Describes a company: the first such form on the page, or the second. */
export async function describeCompany(page: Page, reader: Person, its: Person, which: 0 | 1): Promise<void> {
	const { language } = reader.account;
	const { company } = wordsIn(language);
	await page.getByRole("textbox", { name: company.name, exact: true }).nth(which).fill(its.company.company);
	const nth = (name: string): Locator => page.getByRole("combobox", { name, exact: true }).nth(which);
	await choose(page, nth(company.country), countryName(its.company.country, language));
	await choose(page, nth(company.zone), cityOf(its.company.zone, language));
	for (const each of its.company.languages) {
		const box = page.getByRole("checkbox", { name: company.languageNames[each] }).nth(which);
		await box.check();
	}
}

/** Begins a partnership from the first page. */
export async function beginPartnership(page: Page, own: Person, other: Person, type: PartnershipType): Promise<void> {
	const { home, begin, core } = wordsIn(own.account.language);
	await page.getByRole("link", { name: home.begin }).first().click();
	await page.getByRole("radio", { name: core.type[type] }).check();
	await describeCompany(page, own, own, 0);
	await describeCompany(page, own, other, 1);
	await button(page, begin.go).click();
}

/** Writes the answers whose questions stand on the page, and waits until the last one is saved. */
export async function writeAnswers(page: Page, { account, answers }: Person): Promise<void> {
	const { questions, exploration } = wordsIn(account.language);
	const asked = Object.entries(questions.question) as [keyof typeof answers, { readonly ask: string }][];
	await sees(page.getByRole("textbox", { name: questions.question.success.ask }));
	let written = 0;
	for (const [question, { ask }] of asked) {
		const field = page.getByRole("textbox", { name: ask });
		if ((await field.count()) === 0) continue;
		await field.fill(answers[question]);
		written += 1;
	}
	expect(written).toBeGreaterThan(0);
	await eventually(() => page.getByText(exploration.states.saved, { exact: true }).count()).toBeGreaterThanOrEqual(
		written,
	);
}

/** Seals the eight answers, past the question whether one means it. */
export async function seal(page: Page, { account }: Person): Promise<void> {
	const { exploration } = wordsIn(account.language);
	await button(page, exploration.seal.button).click();
	await page.getByRole("dialog").getByRole("button", { name: exploration.seal.confirm, exact: true }).click();
}
