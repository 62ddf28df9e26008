/** Every mail there is, in both languages: nothing missing, both clocks, right plurals, and the same words in both dresses. */
import { describe, expect, test } from "vitest";
import { languages } from "../../../core/kit.ts";
import { moveCodes } from "../../../core/texts.ts";
import { testMail } from "./account.ts";
import { onBothClocks } from "./clock.ts";
import { htmlOf } from "./html.ts";
import type { Mail } from "./mail.ts";
import { plainOf } from "./plain.ts";
import { composed, moveNotice, newsNotice, phases, readers, sampleMails, second } from "./testing/samples.ts";
import { mailWords } from "./words.ts";

/** What a reader sees of an HTML mail: its text, entities read. */
function seen(html: string): string {
	const body = html.slice(html.indexOf("<body"));
	const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
	return body
		.replace(/<[^>]+>/g, " ")
		.replace(/&#39;/g, "'")
		.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? " ");
}
const words = (text: string): readonly string[] => text.split(/\s+/).filter((it) => it !== "");
const textsIn = (mail: Mail): readonly string[] =>
	mail.blocks.flatMap((it) => ("text" in it ? [it.text] : "way" in it ? [it.way.label] : []));

/** Names are what they are in either language. */
const names = /Северный Чай|Дом Самоваров|Lone Star Kitchens|Café Tejas|Светлана Орлова|Ольга Крылова/g;

test("every mail says something everywhere, in its own language, and the same in plain and in HTML", async () => {
	const mails = await sampleMails();
	expect(mails.length).toBeGreaterThan(2 * (moveCodes.length * phases.length + 15));
	for (const { name, mail } of mails) {
		const [plain, html] = [plainOf(mail), htmlOf(mail)];
		const where = `${name}.${mail.language}`;
		for (const text of [mail.subject, mail.preheader, plain, html]) {
			expect(text.trim(), where).not.toBe("");
			expect(text, where).not.toMatch(/undefined|null|NaN|\[object|function|=>/);
		}
		expect(mail.blocks.filter((it) => it.is === "button").length, where).toBe(1);
		for (const text of textsIn(mail)) {
			expect(text, where).not.toBe("");
			for (const one of words(text)) expect(seen(html), where).toContain(one);
			expect(plain, where).toContain(text.split("\n")[0]);
		}
		const own = textsIn(mail).map((it) => it.replace(names, ""));
		if (mail.language === "ru") for (const text of own) expect(text, where).toMatch(/^$|[а-яё]/i);
		else for (const text of own) expect(text, where).not.toMatch(/[а-яё]/i);
	}
});

test("no mail fetches anything, runs anything or holds a picture", async () => {
	for (const { name, mail } of await sampleMails())
		expect(htmlOf(mail), name).not.toMatch(/<img|<script|<link|<table|src=|url\(|@import/i);
});

describe.each(languages)("in %s", (language) => {
	const dated = moveCodes.flatMap((code) => (["new", "soon", "late"] as const).map((phase) => ({ code, phase })));
	test("whatever has a date says it on both clocks", async () => {
		for (const { code, phase } of dated) {
			const plain = plainOf(await composed(language, [moveNotice(code, phase)]));
			expect(plain, code).toContain("18:00");
			expect(plain, code).toContain("09:00");
			expect(plain, code).toMatch(language === "en" ? /3 December/ : /3 декабря/);
		}
	});

	test("every subject names the company across, and each phase has its own", async () => {
		const across = language === "en" ? "Северный Чай" : "Lone Star Kitchens";
		for (const code of moveCodes) {
			const subjects = await Promise.all(
				phases.map(async (phase) => (await composed(language, [moveNotice(code, phase)])).subject),
			);
			expect(new Set(subjects).size, code).toBe(phases.length);
			for (const subject of subjects) expect(subject.startsWith(`${across}: `), subject).toBe(true);
		}
	});

	test("one partnership is a thread, several are a digest with the most urgent first", async () => {
		const one = await composed(language, [moveNotice("letter.sign", "new"), newsNotice("stage")]);
		expect(one.thread).not.toBeNull();
		expect(one.heads).toHaveLength(1);
		const two = await composed(language, [newsNotice("opened"), moveNotice("letter.sign", "late", second)]);
		expect(two.thread).toBeNull();
		expect(two.heads).toHaveLength(2);
		const titles = two.blocks.flatMap((it) => (it.is === "title" ? [it.text] : it.is === "item" ? [it.title] : []));
		expect(titles[1]).toMatch(language === "en" ? /letter waits/ : /Письмо ждёт/);
		expect(titles[2]).toMatch(language === "en" ? /it is open/ : /открылось/);
	});
});

test("Russian numbers of moves stand in the right form", () => {
	const { digest } = mailWords.ru;
	expect([1, 2, 5, 11, 21, 104].map((n) => digest.title(n))).toEqual([
		"1 ход за вами.",
		"2 хода за вами.",
		"5 ходов за вами.",
		"11 ходов за вами.",
		"21 ход за вами.",
		"104 хода за вами.",
	]);
});

test("a clock that shows another day there says which; one that shows the same time is said once", () => {
	const late = "2026-12-04T03:30:00.000Z";
	const there = { zone: "Europe/Moscow", company: "Северный Чай" };
	expect(onBothClocks(late, "America/Chicago", there, "en")).toBe(
		"Thu 3 December, 21:30 on your clock, Fri 06:30 at Северный Чай",
	);
	expect(onBothClocks(late, "Europe/Istanbul", there, "ru")).toBe("пт 4 декабря, 06:30");
	// The week in which America has gone back to winter time, and Moscow never does.
	expect(onBothClocks("2026-11-02T15:00:00.000Z", "America/Chicago", there, "en")).toContain(
		"09:00 on your clock, 18:00",
	);
	expect(onBothClocks("2026-10-30T15:00:00.000Z", "America/Chicago", there, "en")).toContain(
		"10:00 on your clock, 18:00",
	);
});

test("a company's name does not become markup, and a removed one is said to be removed", async () => {
	const companies = { a: "Lone Star Kitchens", b: '<b onclick="x">Чай & Ко</b>' };
	const mail = await composed("en", [moveNotice("removal.answer", "new")], { companies });
	expect(htmlOf(mail)).not.toContain("<b onclick");
	expect(seen(htmlOf(mail))).toContain('<b onclick="x">Чай & Ко</b> asks to remove a text.');
	const gone = await composed("ru", [moveNotice("removal.answer", "new")], {
		companies: { a: null, b: "Северный Чай" },
	});
	expect(plainOf(gone)).toContain("«название удалено» просит удалить текст.");
});

test("where a mail is only looked at, nothing in it leads anywhere", () => {
	const mail = { ...testMail(readers.en, ""), blocks: [{ is: "button", way: { label: "Go", url: null } } as const] };
	expect(plainOf(mail, "[…]")).toContain("Go:\n[…]");
	expect(htmlOf(mail)).not.toContain("href");
});
