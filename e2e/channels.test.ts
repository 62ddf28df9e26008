/** Where notices go beside mail, on the screens of both: what the test button says when it worked, and when it did not. */
import { createServer, type Server as Receiver } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../src/server/testing/free-port.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { button, eventually } from "./screens.ts";
import { sees } from "./seeing.ts";
import { type Server, startServer } from "./server.ts";
import { sealAnswers, seatBoth } from "./setting.ts";
import { wordsIn } from "./words.ts";

let server: Server;
let browser: Browser;
let receiver: Receiver;
let address = "";
/** What the receiver answers from here on. */
let status = 200;
let blocked = false;
let written: object[] = [];
const said: string[] = [];

/** Speaks as api.telegram.org does, as far as a bot is concerned. */
function telegram(path: string): object {
	if (path.endsWith("getMe"))
		return { ok: true, result: { id: 1, is_bot: true, first_name: "Oba", username: "oba_bot" } };
	if (path.endsWith("getUpdates")) {
		const result = written;
		written = [];
		return { ok: true, result };
	}
	if (blocked) return { ok: false, error_code: 403, description: "Forbidden: bot was blocked by the user" };
	return { ok: true, result: { message_id: 1, date: 1, chat: { id: 7, type: "private" }, text: "…" } };
}

beforeAll(async () => {
	const port = await freePort();
	receiver = createServer(async (request, reply) => {
		let body = "";
		for await (const part of request) body += part;
		const path = request.url ?? "";
		if (path.startsWith("/bot"))
			reply.setHeader("content-type", "application/json").end(JSON.stringify(telegram(path)));
		else {
			said.push(body);
			reply.writeHead(status).end("no_service");
		}
	});
	await new Promise<void>((done) => receiver.listen(port, "127.0.0.1", done));
	address = `http://127.0.0.1:${port}`;
	const env = {
		OBA_ALLOW_PRIVATE_TARGETS: "1",
		OBA_TELEGRAM_API: address,
		OBA_TELEGRAM_TOKEN: "123456:abcdefghijklmnopqrstuvwxyzABCDEFG",
	};
	[server, browser] = await Promise.all([startServer(env), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	receiver.closeAllConnections();
	receiver.close();
});

test("Светлана connects her company's chat and Telegram, Dana her calendar and a program; each test says what became of it", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);

	const ru = wordsIn("ru").channels;
	await two.page.goto("/settings/told");
	const slack = two.page.getByRole("region", { name: ru.slack.title });
	await button(two.page, ru.slack.link).click();
	await sees(slack.getByText(ru.slack.missing));
	await slack.getByRole("textbox").fill(`${address}/hook`);
	await button(two.page, ru.slack.link).click();
	await slack.getByRole("button", { name: ru.test }).click();
	await sees(slack.getByText(ru.arrived));
	expect(said.at(-1)).toContain("Oba может писать сюда");
	status = 404;
	await slack.getByRole("button", { name: ru.test }).click();
	await sees(slack.getByText(ru.answered.gone("404")));
	await two.page.reload();
	await sees(slack.getByText(ru.lastFailed));
	await slack.getByRole("button", { name: ru.remove }).click();
	await sees(slack.getByRole("textbox"));
	status = 200;

	const chat = two.page.getByRole("region", { name: "Telegram", exact: true });
	await button(two.page, ru.telegram.link).click();
	const command = await chat.getByRole("textbox", { name: ru.telegram.command }).inputValue();
	const its = { message_id: 1, date: 1, text: command, chat: { id: 7, type: "private" }, from: { id: 7 } };
	written = [{ update_id: 1, message: its }];
	await chat.getByRole("button", { name: ru.test }).click();
	await sees(chat.getByText(ru.arrived));
	blocked = true;
	await chat.getByRole("button", { name: ru.test }).click();
	await sees(chat.getByText(ru.why.blocked));

	const en = wordsIn("en");
	await one.page.goto("/settings/told");
	await button(one.page, en.channels.calendar.make).click();
	const feed = one.page.getByRole("textbox", { name: en.channels.calendar.address });
	const first = await feed.inputValue();
	expect(await (await one.context.request.get(first)).text()).toContain("BEGIN:VCALENDAR");
	await button(one.page, en.channels.calendar.anew).click();
	await one.page.getByRole("dialog").getByRole("button", { name: en.channels.calendar.anew }).click();
	await eventually(() => feed.inputValue()).not.toBe(first);
	expect((await one.context.request.get(first)).status()).toBe(404);

	await one.page.goto(`/p/${partnership}/record`);
	await one.page.getByRole("link", { name: en.programs.link }).click();
	await sees(one.page.getByText(en.programs.none));
	await one.page.getByRole("textbox", { name: en.programs.address }).fill(`${address}/program`);
	await button(one.page, en.programs.make).click();
	expect(await one.page.getByRole("textbox", { name: en.programs.secret }).inputValue()).toMatch(/^whsec_/);
	await button(one.page, en.programs.test).click();
	await sees(one.page.getByText(en.programs.arrived));
	status = 503;
	await button(one.page, en.programs.test).click();
	await sees(one.page.getByText(en.channels.answered.broken("503")));
	status = 200;
	await sealAnswers(two, partnership, svetlana);
	await eventually(async () => said.some((it) => it.includes("sealing.sealed"))).toBe(true);
	await one.page.reload();
	await one.page.getByText(en.programs.log).click();
	await sees(one.page.getByText("sealing.sealed"));
	expect(await one.page.getByRole("textbox", { name: en.programs.secret }).count()).toBe(0);
	await two.page.goto(`/p/${partnership}/programs`);
	await sees(two.page.getByText(wordsIn("ru").programs.none));
	for (const each of [one, two]) await each.leave();
});
