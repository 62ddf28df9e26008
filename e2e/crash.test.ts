/** A message on its way while the host dies: it arrives, under one id, in the reader's language and inside their hours. */
import type { ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bothSeated } from "../src/server/http/testing/house.ts";
import { freePort } from "../src/server/testing/free-port.ts";
import { type Server, startServer } from "./server.ts";

const arrived: ParsedMail[] = [];
/** What the mail server does when the next message has been handed over, before it says so; once. */
let inTheMiddle: (() => void) | null = null;
/** Or as soon as somebody knocks; once. */
let atTheDoor: (() => void) | null = null;
let mail: SMTPServer;
let server: Server;

/** Whatever an account is told of its sign-ins is no notice. */
const isNotice = (it: ParsedMail): boolean => it.headers.has("list");

const once = (what: (() => void) | null): boolean => {
	what?.();
	return what !== null;
};

beforeAll(async () => {
	const port = await freePort();
	mail = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		onMailFrom(_, __, done) {
			const cut = once(atTheDoor);
			atTheDoor = null;
			if (!cut) done();
		},
		async onData(stream, _, done) {
			const its = await simpleParser(stream);
			arrived.push(its);
			const cut = isNotice(its) && once(inTheMiddle);
			if (cut) inTheMiddle = null;
			else done();
		},
	});
	// The other end of the line dies in this story.
	mail.on("error", () => undefined);
	await new Promise<void>((done) => mail.listen(port, "127.0.0.1", done));
	server = await startServer({
		OBA_SMTP_URL: `smtp://127.0.0.1:${port}`,
		OBA_MAIL_FROM: "Oba <oba@host.example>",
	});
}, 60_000);
afterAll(async () => {
	await server.stop();
	await new Promise<void>((done) => mail.close(() => done()));
});

const idsTo = (address: string): readonly string[] =>
	arrived.flatMap((it) => {
		const to = Array.isArray(it.to) ? it.to[0] : it.to;
		return isNotice(it) && to?.value[0]?.address === address ? [it.messageId ?? ""] : [];
	});

/** Sets the clock, and lets the host look at it a few times. */
async function passTo(moment: string): Promise<void> {
	server.setClock(moment);
	await new Promise((done) => setTimeout(done, 1_200));
}

async function until(holds: () => boolean): Promise<void> {
	for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((done) => setTimeout(done, 50));
	expect(holds()).toBe(true);
}

test("the host dies with a message half said, and again when it was said: it arrives under one id", async () => {
	// A Monday: eleven in the morning in Austin, eight in the evening in Moscow.
	server.setClock("2027-03-01T17:00:00.000Z");
	await bothSeated({ base: server.url });
	let deaths = 0;
	const die = (): void => {
		deaths += 1;
		server.kill();
	};
	// What the two accounts are told of themselves goes out first.
	await passTo("2027-03-01T17:00:05.000Z");
	atTheDoor = die;
	await passTo("2027-03-01T17:02:00.000Z");
	await passTo("2027-03-01T17:04:00.000Z");
	await until(() => deaths === 1);
	await server.restart();
	expect(idsTo("dana@lonestar.example")).toEqual([]);
	inTheMiddle = die;
	// What the dead process had taken comes back when its lease is over.
	server.setClock("2027-03-01T17:10:00.000Z");
	await until(() => deaths === 2);
	expect(idsTo("dana@lonestar.example")).toHaveLength(1);
	await server.restart();
	server.setClock("2027-03-01T17:20:00.000Z");
	await until(() => idsTo("dana@lonestar.example").length === 2);
	expect(new Set(idsTo("dana@lonestar.example")).size).toBe(1);
	await passTo("2027-03-01T23:00:00.000Z");
	expect(idsTo("dana@lonestar.example")).toHaveLength(2);
	const last = arrived.at(-1);
	expect(last?.text).toContain("Hello Dana");
	expect(last?.date?.toISOString().slice(0, 15)).toBe("2027-03-01T17:2");
}, 60_000);

test("Светлана is written to in Russian, the next morning at nine in Moscow and not before", async () => {
	expect(idsTo("svetlana@severny.example")).toEqual([]);
	// She came herself, so nothing is new to her; three days before the date nothing is said, a day before it is.
	await passTo("2027-03-15T12:30:00.000Z");
	await passTo("2027-03-15T12:32:00.000Z");
	await until(() => idsTo("svetlana@severny.example").length === 1);
	const its = arrived.at(-1);
	expect(its?.text).toContain("Светлана");
	expect(its?.html).toContain('lang="ru"');
}, 60_000);
