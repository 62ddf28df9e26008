import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { dana, oleg, svetlana } from "./people.ts";
import { button, eventually } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { invite, join, seatBoth } from "./setting.ts";
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

test("Светлана and Олег write in one answer: live where they take turns, both texts kept where they do not", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, oleg.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { token } = await invite(two, partnership, oleg, "member");
	await join(three, oleg, token, "member");
	const { exploration, questions } = wordsIn("ru");
	const hers = two.page.getByRole("textbox", { name: questions.question.success.ask });
	const his = three.page.getByRole("textbox", { name: questions.question.success.ask });
	await two.page.goto(`/p/${partnership}`);
	await three.page.goto(`/p/${partnership}`);
	await sees(hers);
	await sees(his);

	await hers.fill("800 первых покупок");
	await eventually(() => his.inputValue()).toBe("800 первых покупок");

	three.expectComplaint(/ERR_INTERNET_DISCONNECTED|status of 409/);
	await three.context.setOffline(true);
	await his.fill("800 первых покупок до конца мая");
	await sees(three.page.getByText(exploration.states.unsaved));
	await hers.fill("800 первых покупок и 200 отзывов");
	await sees(two.page.getByText(exploration.states.saved, { exact: true }));
	await three.context.setOffline(false);

	await sees(three.page.getByText(exploration.conflict.title("Светлана")));
	await sees(three.page.getByText("800 первых покупок и 200 отзывов"));
	expect(await his.inputValue()).toBe("800 первых покупок до конца мая");
	await button(three.page, exploration.conflict.join).click();
	await eventually(() => hers.inputValue()).toContain("до конца мая");
	expect(await hers.inputValue()).toContain("200 отзывов");
	expect(await his.inputValue()).toBe(await hers.inputValue());

	await one.page.goto(`/p/${partnership}`);
	expect(await one.page.getByText("отзывов").count()).toBe(0);
	await one.leave();
	await two.leave();
	await three.leave();
});
