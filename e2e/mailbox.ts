/** A mail server on this machine, and what arrived there. */
import type { ParsedMail } from "mailparser";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { freePort } from "../src/server/testing/free-port.ts";

export interface Mailbox {
	/** What the host needs to know of it. */
	readonly environment: Readonly<Record<string, string>>;
	/** Paths of the host that the messages to this address lead to, the latest first; each once. */
	linksTo(address: string): readonly string[];
	close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
	const port = await freePort();
	const arrived: ParsedMail[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		async onData(stream, _, done) {
			arrived.unshift(await simpleParser(stream));
			done();
		},
	});
	server.on("error", () => undefined);
	await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
	const addressOf = ({ to }: ParsedMail) => (Array.isArray(to) ? to[0] : to)?.value[0]?.address;
	return {
		environment: { OBA_SMTP_URL: `smtp://127.0.0.1:${port}`, OBA_MAIL_FROM: "Oba <oba@host.example>" },
		linksTo(address) {
			const its = arrived.filter((it) => addressOf(it) === address);
			const text = its.map((it) => `${it.text} ${typeof it.html === "string" ? it.html : ""}`).join(" ");
			return [...new Set(text.match(/http:\/\/localhost:\d+\/[^\s"<>)]*/g) ?? [])].map((it) => {
				const { pathname, search, hash } = new URL(it.replaceAll("&amp;", "&"));
				return `${pathname}${search}${hash}`;
			});
		},
		close: () => new Promise((done) => server.close(() => done())),
	};
}
