import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, type Person, svetlana } from "./people.ts";
import { heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { sealAnswers, seatBoth, viewOf } from "./setting.ts";
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

/** Both away from any whole hour, and on other days of the week from each other for half of the day. */
const stJohns = "America/St_Johns";
const kathmandu = "Asia/Kathmandu";

const moved = (person: Person, zone: string, email: string): Person => ({
	...person,
	account: { ...person.account, zone, email },
	company: { ...person.company, zone },
	looks: { ...person.looks, zone },
});

const months = {
	en: "January February March April May June July August September October November December".split(" "),
	ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
};

/** The wall clock there, worked out beside the page's own way. */
function wall(at: string, zone: string, language: "en" | "ru"): { readonly day: string; readonly time: string } {
	const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
	const two = (n: number): string => String(n).padStart(2, "0");
	return { day: `${there.day} ${months[language][there.month - 1]}`, time: `${two(there.hour)}:${two(there.minute)}` };
}

async function dueOf(page: Page, at: string): Promise<string> {
	const its = page.locator(`time[datetime="${at}"]`).first();
	await sees(its);
	return (await its.textContent()) ?? "";
}

test("one due date, read in St John’s and in Kathmandu: the right day and minute on both clocks", async () => {
	const north = moved(dana, stJohns, "dana@st-johns.example");
	const east = moved(svetlana, kathmandu, "svetlana@kathmandu.example");
	const one = await visit(browser, server.url, north.looks);
	const two = await visit(browser, server.url, east.looks);
	const partnership = await seatBoth(one, north, two, east);
	await sealAnswers(one, partnership, north);
	const { entries } = await viewOf(one, partnership);
	const seal = entries.map((it) => JSON.parse(it.content)).find((it) => it.type === "sealing.sealed");
	const due: string = seal.data.due;

	await one.page.goto(`/p/${partnership}`);
	await sees(heading(one.page, wordsIn("en").exploration.answered.title(svetlana.company.company)));
	const here = wall(due, stJohns, "en");
	const there = wall(due, kathmandu, "en");
	const said = await dueOf(one.page, due);
	expect(said).toContain(here.day);
	expect(said).toContain(here.time);
	expect(said).toContain(there.time);

	await two.page.goto(`/p/${partnership}`);
	const hers = await dueOf(two.page, due);
	expect(hers).toContain(wall(due, kathmandu, "ru").day);
	expect(hers).toContain(there.time);
	expect(hers).toContain(here.time);
	await one.leave();
	await two.leave();
});
