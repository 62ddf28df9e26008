/** A real SMTP server on loopback that keeps what it is handed, and refuses as it is told to. */
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { freePort } from "../../../testing/free-port.ts";

/** At which step it says no, with which code and words. */
export interface Refusal {
	readonly at: "sender" | "recipient" | "message";
	readonly code: number;
}

export interface PostOffice {
	readonly port: number;
	readonly url: string;
	readonly mails: readonly (ParsedMail & { readonly raw: string })[];
	/** What it answers from now on; null: yes. */
	refuses(refusal: Refusal | null): void;
	close(): Promise<void>;
}

/** @param password where it asks for one, of the user `oba`. */
export async function openPostOffice(
	options: SMTPServerOptions & { readonly password?: string } = {},
): Promise<PostOffice> {
	const { password, ...more } = options;
	const mails: (ParsedMail & { readonly raw: string })[] = [];
	let refusal: Refusal | null = null;
	const no = (at: Refusal["at"]): Error | null =>
		refusal?.at === at
			? Object.assign(new Error("dana@lonestar.example is not wanted here"), { responseCode: refusal.code })
			: null;
	const server = new SMTPServer({
		authOptional: password === undefined,
		disabledCommands: ["STARTTLS"],
		logger: false,
		onAuth: (auth, _, done) =>
			auth.username === "oba" && auth.password === password
				? done(null, { user: "oba" })
				: done(new Error("no such user")),
		onMailFrom: (_, __, done) => done(no("sender")),
		onRcptTo: (_, __, done) => done(no("recipient")),
		onData(stream, _, done) {
			const chunks: Buffer[] = [];
			stream.on("data", (chunk: Buffer) => chunks.push(chunk));
			stream.on("end", () => {
				const refused = no("message");
				if (refused) return done(refused);
				const raw = Buffer.concat(chunks);
				simpleParser(raw).then((mail) => {
					mails.push({ ...mail, raw: raw.toString("utf8") });
					done();
				}, done);
			});
		},
		...more,
	});
	server.on("error", () => undefined);
	const port = await freePort();
	await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
	return {
		port,
		url: `smtp://127.0.0.1:${port}`,
		mails,
		refuses: (its) => {
			refusal = its;
		},
		close: () => new Promise((done) => server.close(() => done())),
	};
}
