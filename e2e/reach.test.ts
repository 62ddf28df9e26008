import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cityOf } from "../src/web/time/city.ts";
import { openBrowser, type Visitor, visit } from "./browser.ts";
import { open, type Scene, walk } from "./gallery.ts";
import { dana, mike, svetlana } from "./people.ts";
import { eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { begin, signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let browser: Browser;
/** What is wrong on any screen, by kind. Gathered in one walk, because opening a screen costs more than asking it. */
const wrong = { axe: [] as string[], wide: [] as string[], plain: [] as string[] };
let screens = 0;

beforeAll(async () => {
	browser = await openBrowser();
	await onFreshHost((server) => walk(server, browser, (scene) => look(server, scene)));
}, 1_800_000);
afterAll(() => browser.close());

async function onFreshHost(play: (server: Server) => Promise<void>): Promise<void> {
	const server = await startServer();
	try {
		await play(server);
	} finally {
		await server.stop();
	}
}

/** Looks at one scene from every side: both languages, light and dark, desktop and phone, and the pseudo-language. */
async function look(server: Server, scene: Scene): Promise<void> {
	screens += 1;
	const ask = async (its: (guest: Visitor) => Promise<void>): Promise<void> => {
		const guest = await visit(browser, server.url, { ...dana.looks, cookies: scene.cookies });
		if (scene.complaint) guest.expectComplaint(scene.complaint);
		await its(guest);
		await guest.leave();
	};
	await Promise.all([
		...(["en", "ru"] as const).map((language) => ask((guest) => lookIn(guest, scene, language))),
		ask(async (guest) => {
			await open(guest, scene, "pseudo");
			for (const it of await untranslated(guest.page, known)) wrong.plain.push(`${scene.name}: ${it}`);
		}),
	]);
}

async function lookIn(guest: Visitor, scene: Scene, language: "en" | "ru"): Promise<void> {
	const { page } = guest;
	await page.emulateMedia({ colorScheme: "light" });
	await open(guest, scene, language);
	// One opening for both: the page follows the device's scheme while it stands.
	for (const colorScheme of ["light", "dark"] as const) {
		await page.emulateMedia({ colorScheme });
		await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: "attached" });
		for (const it of await byAxe(page)) wrong.axe.push(`${scene.name} ${language} ${colorScheme}: ${it}`);
	}
	await page.setViewportSize({ width: 360, height: 740 });
	for (const it of await tooWide(page)) wrong.wide.push(`${scene.name} ${language}: ${it}`);
}

const byAxe = async (page: Page): Promise<readonly string[]> => {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id} ${it.html.slice(0, 160)}`));
};

/** What overflows, to name it in the failure. */
const tooWide = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return [];
		const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > room + 1);
		return [`${document.documentElement.scrollWidth} px`, ...wide.slice(-3).map((it) => it.outerHTML.slice(0, 120))];
	});

/** Texts that never went through the catalogue: plain Latin letters outside of what people wrote and the browser says. */
const untranslated = (page: Page, known: readonly string[]): Promise<readonly string[]> =>
	page.evaluate((allowed) => {
		const said: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (node.parentElement?.closest("time, code, script, noscript, style, [role=option], [lang]:not(html)")) continue;
			said.push(node.textContent ?? "");
		}
		for (const name of ["aria-label", "placeholder", "title", "alt"])
			for (const it of document.body.querySelectorAll(`[${name}]:not(code)`)) said.push(it.getAttribute(name) ?? "");
		const foreign = (text: string): boolean =>
			/[A-Za-z]{3,}/.test(allowed.reduce((left, each) => left.replaceAll(each, ""), text));
		return said.filter(foreign).map((text) => text.trim().slice(0, 80));
	}, known);

const written = [dana, svetlana, mike].flatMap(({ company, account, answers }) => [
	company.company,
	account.givenName,
	account.familyName,
	cityOf(company.zone, "en"),
	cityOf(account.zone, "en"),
	...Object.values(answers),
	account.email,
]);
const saidByTheBrowser = ["United States", "Russia", "Germany", "Austin", "Chicago", "Moscow"];
const names = ["Oba", "Lone Star Kitchens", "Whitfield", "Weber & Partners", "Chrome", "Linux", "Chromium"];

const known = [...written, ...saidByTheBrowser, ...names].sort((x, y) => y.length - x.length);

test("every screen was looked at", () => {
	expect(screens).toBe(108);
});

test("axe finds nothing on any screen, in either language, light or dark", () => {
	expect(wrong.axe).toEqual([]);
});

test("nothing scrolls sideways on a phone of 360 px", () => {
	expect(wrong.wide).toEqual([]);
});

test("no text stands outside the catalogues", () => {
	expect(wrong.plain).toEqual([]);
});

test("a step into a partnership leaves the keyboard at its content, also once the skeleton has given way", () =>
	onFreshHost(async (server) => {
		const guest = await visit(browser, server.url, dana.looks);
		await signUp(guest, dana);
		await begin(guest, dana, svetlana);
		const { page } = guest;
		await page.goto("/");
		const row = page.getByRole("link", { name: svetlana.company.company });
		await sees(row);
		// The host takes its time, so that the skeleton is really there.
		await page.route("**/api/partnerships/*?**", async (route) => {
			await new Promise((done) => setTimeout(done, 500));
			await route.continue();
		});
		await row.focus();
		await page.keyboard.press("Enter");
		await sees(page.getByRole("status", { name: wordsIn("en").frame.loading }));
		// While the screen's own code is still on its way, a skeleton without a main part stands first.
		await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
		await sees(page.getByRole("heading", { level: 1 }));
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
		await guest.leave();
	}));

test("the keyboard alone gets in, and the focus is always seen", () =>
	onFreshHost(async (server) => {
		const before = await visit(browser, server.url, dana.looks);
		await signUp(before, dana);
		await before.leave();
		const { entry, home } = wordsIn("en");
		const guest = await visit(browser, server.url, dana.looks);
		const { page } = guest;
		await page.goto("/");
		await sees(heading(page, entry.signIn));
		const email = page.getByRole("textbox", { name: entry.account.email });
		for (let steps = 0; steps < 20 && !(await email.evaluate((it) => it === document.activeElement)); steps += 1) {
			await page.keyboard.press("Tab");
			const seen = await page.evaluate(() => {
				const its = document.activeElement;
				if (!its || its === document.body) return true;
				const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(its);
				return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" || borderColor !== "";
			});
			expect(seen).toBe(true);
		}
		await page.keyboard.type(dana.account.email);
		await page.keyboard.press("Tab");
		await page.keyboard.type(dana.account.password);
		await page.keyboard.press("Enter");
		await sees(heading(page, home.empty));
		await guest.leave();
	}));
