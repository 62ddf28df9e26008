import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clockIn } from "../src/web/people/clockIn.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually, heading } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { seatBoth } from "./setting.ts";
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

test("Светлана shows her face, her languages and her hours; Dana sees them, the hours on her own clock too", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { cards, ownership } = wordsIn("en");
	const { form } = wordsIn("ru").cards;

	await one.page.goto(`/p/${partnership}/people`);
	await sees(heading(one.page, ownership.page.answer));
	const hers = one.page.getByRole("article", {
		name: `${svetlana.account.givenName} ${svetlana.account.familyName}`,
	});
	await sees(hers.getByText(cards.noPhoto));
	await sees(hers.getByText(cards.noHours));

	await two.page.goto("/settings");
	const chosen = two.page.getByLabel(form.photo, { exact: true });
	await chosen.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no photo") });
	await sees(two.page.getByText(form.photoBad));
	const buffer = await one.page.screenshot();
	await chosen.setInputFiles({ name: "me.png", mimeType: "image/png", buffer });
	await sees(button(two.page, form.other));
	await button(two.page, form.hoursOn).click();
	await button(two.page, form.add).click();
	await two.page.getByLabel(form.about).fill("Веду партнёрства с Америкой.");
	await two.page.getByLabel(form.video).fill("video.example");
	await sees(two.page.getByText(form.videoBad));
	await two.page.getByLabel(form.video).fill("https://video.example/hello");
	await two.page.getByRole("form", { name: form.title }).getByRole("button", { name: form.save, exact: true }).click();
	await sees(two.page.getByText(form.saved));

	await one.page.reload();
	await sees(hers.getByText("Веду партнёрства с Америкой."));
	expect(await hers.getByRole("link", { name: cards.video }).getAttribute("href")).toBe("https://video.example/hello");
	const forDana = (clock: string) => clockIn(clock, svetlana.account.zone, dana.account.zone, new Date().toISOString());
	await sees(hers.getByText(cards.forYou(forDana("09:00"), forDana("18:00"))));
	const face = hers.locator("img");
	await eventually(() => face.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBe(320);
	for (const each of [one, two]) await each.leave();
});
