/** A program is told through a crash of the host: nothing is lost, and what comes twice says that it is the same. */
import { createServer, type Server as Receiver } from "node:http";
import type { Browser } from "playwright-core";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DeliveryRow, ProgramMade } from "../src/core/channels.ts";
import { freePort } from "../src/server/testing/free-port.ts";
import { openBrowser, visit } from "./browser.ts";
import { dana, svetlana } from "./people.ts";
import { eventually } from "./screens.ts";
import { type Server, startServer } from "./server.ts";
import { newId, sealAnswers, seatBoth, viewOf } from "./setting.ts";

let server: Server;
let browser: Browser;
let receiver: Receiver;
let address = "";
/** While it holds, it reads and never answers. */
let holds = true;
const heard: { readonly id: string; readonly note: unknown }[] = [];
let secret = "";

beforeAll(async () => {
	const port = await freePort();
	receiver = createServer(async (request, reply) => {
		let body = "";
		for await (const part of request) body += part;
		const headers = Object.fromEntries(Object.entries(request.headers).map(([name, its]) => [name, String(its)]));
		heard.push({ id: headers["webhook-id"] ?? "", note: new Webhook(secret).verify(body, headers) });
		if (!holds) reply.end("ok");
	});
	await new Promise<void>((done) => receiver.listen(port, "127.0.0.1", done));
	address = `http://127.0.0.1:${port}/program`;
	[server, browser] = await Promise.all([startServer({ OBA_ALLOW_PRIVATE_TARGETS: "1" }), openBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	receiver.closeAllConnections();
	receiver.close();
});

test("the host dies while Dana's program reads; the next one tells it again under the same id, and then no more", async () => {
	const one = await visit(browser, server.url, dana.looks);
	const two = await visit(browser, server.url, svetlana.looks);
	const partnership = await seatBoth(one, dana, two, svetlana);
	const { viewer } = await viewOf(one, partnership);
	const programs = `/api/partnerships/${partnership}/programs`;
	const program = newId();
	const headers = { "X-Oba-Seat": `${viewer.person}@${viewer.side}` };
	const made = await one.context.request.post(programs, { data: { program, address }, headers });
	({ secret } = (await made.json()) as ProgramMade);

	await sealAnswers(two, partnership, svetlana);
	await eventually(async () => heard.length).toBe(1);
	await server.crash();
	holds = false;
	// The lease of the process that died runs out.
	server.passDays(3 / 1440);
	await eventually(async () => heard.length).toBe(2);
	expect(heard[1]).toEqual(heard[0]);
	const log = async (): Promise<readonly DeliveryRow[]> => {
		const answer = await one.context.request.get(`${programs}/${program}/deliveries`);
		return ((await answer.json()) as { deliveries: DeliveryRow[] }).deliveries;
	};
	await eventually(async () => (await log()).map((it) => it.state)).toEqual(["delivered"]);
	await sealAnswers(one, partnership, dana);
	await eventually(async () => (await log()).every((it) => it.state === "delivered") && heard.length > 2).toBe(true);
	expect(heard.filter((it) => it.id === heard[0]?.id)).toHaveLength(2);
	const others = heard.filter((it) => it.id !== heard[0]?.id).map((it) => it.id);
	expect(new Set(others).size).toBe(others.length);
	for (const each of [one, two]) await each.leave();
});
