import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeCamera, openBrowser, type Visitor, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { seatBoth, viewOf } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
let one: Visitor;
let two: Visitor;
let partnership: string;
beforeAll(async () => {
	[server, browser] = await Promise.all([startServer(), openBrowser(fakeCamera)]);
	one = await visit(browser, server.url, dana.looks);
	two = await visit(browser, server.url, { ...svetlana.looks, width: 360 });
	partnership = await seatBoth(one, dana, two, svetlana);
});
afterAll(async () => {
	await one.leave();
	await two.leave();
	await browser.close();
	await server.stop();
});

const en = wordsIn("en");
const ru = wordsIn("ru");
const section = (page: Page, title: string) => page.getByRole("region", { name: title });
const countOf = async (type: string): Promise<number> =>
	(await viewOf(one, partnership)).entries.filter((it) => it.content.includes(`"${type}"`)).length;
/** Bytes of padding that a WebM film may end with (RFC 9559: an EBML Void). */
function padding(size: number): Buffer {
	const head = Buffer.alloc(9);
	head[0] = 0xec;
	head.writeBigUInt64BE(0x0100000000000000n + BigInt(size), 1);
	return Buffer.concat([head, Buffer.alloc(size)]);
}

let film: Buffer;

test("Dana records a film, looks at it, says in words what it says, and sends it", async () => {
	const { page } = one;
	const { form, send } = en.videos;
	await page.goto(`/p/${partnership}`);
	await button(page, send).click();
	await button(page, form.record).click();
	await button(page, form.start).click();
	await sees(page.getByRole("timer"));
	await sees(page.getByText(form.left("9:58")));
	await button(page, form.stop).click();
	await button(page, form.again).click();
	await button(page, form.record).click();
	await button(page, form.start).click();
	await sees(page.getByText(form.left("9:58")));
	await button(page, form.stop).click();
	await button(page, form.use).click();
	await sees(page.getByText(/: sent whole$/));
	await button(page, form.send).click();
	await sees(page.getByText(form.noSummary));
	expect(await countOf("exploration.videoSent")).toBe(0);
	await page.getByRole("textbox", { name: form.summary }).fill("We can ship the first tins by 1 March.");
	await button(page, form.send).click();
	await sees(page.getByText(en.videos.weWait(svetlana.company.company)));
	expect(await countOf("exploration.videoSent")).toBe(1);
	expect(await countOf("exploration.callHeld")).toBe(0);
});

test("Светлана reads it in ten seconds, and plays it with seeking", async () => {
	const { page } = two;
	await page.goto(`/p/${partnership}`);
	const videos = section(page, ru.videos.title);
	await sees(videos.getByText("We can ship the first tins by 1 March."));
	await sees(videos.getByText(ru.videos.theyWait(dana.company.company)));
	const player = videos.locator("video");
	const plays = () =>
		player.evaluate(async (it) => {
			const video = it as HTMLVideoElement;
			video.muted = true;
			await video.play();
			return video.currentTime > 0.1 && video.videoWidth > 0;
		});
	await eventually(plays).toBe(true);
	const source = (await player.getAttribute("src")) ?? "";
	const ranged = await two.context.request.get(source, { headers: { Range: "bytes=0-99" } });
	expect([ranged.status(), (await ranged.body()).length]).toEqual([206, 100]);
	film = await (await two.context.request.get(source)).body();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("her answer loses its line half-way and goes on where it was; both having spoken counts as a call", async () => {
	const { page, context } = two;
	const { form, answer } = ru.videos;
	two.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
	await button(page, answer).click();
	const offsets: string[] = [];
	await page.route("**/api/uploads/*", async (route) => {
		const request = route.request();
		if (request.method() === "PATCH") {
			offsets.push(request.headers()["upload-offset"] ?? "");
			if (offsets.length === 2) await context.setOffline(true);
		}
		await route.continue();
	});
	const buffer = Buffer.concat([film, padding(5 * 1024 * 1024)]);
	await page.getByLabel(form.bring).setInputFiles({ name: "Привет Дана.webm", mimeType: "video/webm", buffer });
	await button(page, form.use).click();
	await sees(page.getByText(ru.files.waiting));
	await page.getByRole("textbox", { name: form.summary }).fill("Успеем. Нужны образцы этикеток до 10 февраля.");
	await context.setOffline(false);
	await sees(page.getByText(/: отправлен целиком$/));
	const part = 2 * 1024 * 1024;
	expect(offsets[0]).toBe("0");
	expect(offsets.slice(1).every((it) => Number(it) >= part)).toBe(true);
	await button(page, form.send).click();
	await sees(section(page, ru.videos.title).getByText(new RegExp(ru.videos.answers)));
	expect(await countOf("exploration.callHeld")).toBe(1);
	await sees(one.page.getByText("Успеем. Нужны образцы этикеток до 10 февраля."));
	await sees(one.page.getByText(en.calls.kinds.videoExchange));
});

test("a camera that was refused is told of in words, and a film that is none, too", async () => {
	const refusing = await visit(browser, server.url, {
		...dana.looks,
		cookies: await one.context.storageState(),
	});
	const { page } = refusing;
	await page.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = async () => {
			throw new DOMException("no", "NotAllowedError");
		};
	});
	await page.goto(`/p/${partnership}`);
	await button(page, en.videos.send).click();
	await button(page, en.videos.form.record).click();
	await sees(page.getByText(en.videos.camera.refused));
	await button(page, en.videos.form.back).click();
	await page
		.getByLabel(en.videos.form.bring)
		.setInputFiles({ name: "film.webm", mimeType: "video/webm", buffer: Buffer.from("no film") });
	await sees(page.getByText(en.videos.film.unreadable));
	await refusing.leave();
});
