import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cityOf } from "../src/web/time/city.ts";
import { type Looks, openBrowser, visit } from "./browser.ts";
import { open, type Scene, walk } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import { heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { signUp } from "./setting.ts";
import { wordsIn } from "./words.ts";

let browser: Browser;
beforeAll(async () => {
	browser = await openBrowser();
});
afterAll(() => browser.close());

async function onFreshHost(play: (server: Server) => Promise<void>): Promise<void> {
	const server = await startServer();
	try {
		await play(server);
	} finally {
		await server.stop();
	}
}

/** Opens a scene in a language and looks, asks what is wrong with it, and closes it. A screen that breaks is wrong too. */
async function wrongAt(
	server: Server,
	scene: Scene,
	language: "en" | "ru" | "pseudo",
	looks: Partial<Looks>,
	ask: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
	const { name, cookies, complaint } = scene;
	const guest = await visit(browser, server.url, { ...dana.looks, ...looks, cookies });
	if (complaint) guest.expectComplaint(complaint);
	const found: string[] = [];
	try {
		await open(guest, scene, language);
		found.push(...(await ask(guest.page)));
		await guest.leave();
	} catch (error) {
		found.push(String(error));
	}
	return found.map((it) => `${name} ${language} ${looks.scheme ?? ""}: ${it}`);
}

const byAxe = async (page: Page): Promise<readonly string[]> => {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map((it) => `${id} ${it.html.slice(0, 160)}`));
};

const slow = 420_000;

test("axe finds nothing on any screen, in either language, light or dark", { timeout: slow }, () =>
	onFreshHost(async (server) => {
		const found: string[] = [];
		let screens = 0;
		await walk(server, browser, async (scene) => {
			screens += 1;
			for (const language of ["en", "ru"] as const) {
				for (const scheme of ["light", "dark"] as const)
					found.push(...(await wrongAt(server, scene, language, { scheme }, byAxe)));
			}
		});
		expect(screens).toBeGreaterThan(20);
		expect(found).toEqual([]);
	}),
);

/** What overflows, to name it in the failure. */
const tooWide = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return [];
		const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > room + 1);
		return [
			`too wide: ${document.documentElement.scrollWidth} px`,
			...wide.slice(-3).map((it) => it.outerHTML.slice(0, 120)),
		];
	});

/** Texts that never went through the catalogue: plain Latin letters outside of what people wrote and the browser says. */
const untranslated = (page: Page, known: readonly string[]): Promise<readonly string[]> =>
	page.evaluate((allowed) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest("time, code, script, style, [lang]:not(html)")) continue;
			let text = node.textContent ?? "";
			for (const each of allowed) text = text.replaceAll(each, "");
			if (/[A-Za-z]{3,}/.test(text)) found.push(`untranslated: ${text.trim().slice(0, 80)}`);
		}
		return found;
	}, known);

const written = [dana, svetlana].flatMap(({ company, account, answers }) => [
	company.company,
	account.givenName,
	account.familyName,
	cityOf(company.zone, "en"),
	cityOf(account.zone, "en"),
	...Object.values(answers),
	account.email,
]);
const saidByTheBrowser = ["United States", "Russia", "Austin", "Chicago", "Moscow"];
const names = ["Oba", "Lone Star Kitchens", "Whitfield", "Chrome", "Linux", "Chromium"];

test("nothing scrolls sideways on a phone, and no text stands outside the catalogues", { timeout: slow }, () =>
	onFreshHost(async (server) => {
		const found: string[] = [];
		const known = [...written, ...saidByTheBrowser, ...names].sort((x, y) => y.length - x.length);
		await walk(server, browser, async (scene) => {
			const phone = { width: 360, height: 740 };
			for (const language of ["en", "ru"] as const) {
				found.push(...(await wrongAt(server, scene, language, phone, tooWide)));
			}
			found.push(...(await wrongAt(server, scene, "pseudo", {}, (page) => untranslated(page, known))));
		});
		expect(found).toEqual([]);
	}),
);

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
