import { createTransport } from "nodemailer";
import type { SmtpSettings } from "./smtp-settings.ts";

/** What went wrong, by the name under which the outbox says it in words. An SMTP code may follow after a space. */
export const troubles = [
	"wrongPassword",
	"nameNotFound",
	"noAnswer",
	"tls",
	"refusedSender",
	"refusedRecipient",
	"refusedMessage",
	"busy",
	"other",
] as const;
export type Trouble = (typeof troubles)[number];

/** A mail ready for the wire. Header values are one line each. */
export interface Outgoing {
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly messageId: string;
	/** The Message-ID of what it answers, where it belongs to a thread. */
	readonly root: string | null;
	readonly headers: Readonly<Record<string, string>>;
	readonly date: Date;
}

export type Delivered =
	| { readonly is: "sent" }
	| { readonly is: "failed"; readonly why: string }
	/** For good: the receiving end will not have it. */
	| { readonly is: "refused"; readonly why: string };

export interface Transport {
	/** Never throws. What it answers names nobody. */
	deliver(mail: Outgoing): Promise<Delivered>;
	close(): void;
}

/** So long each step may take, so that a batch of messages is over before their jobs' lease is. */
const patienceMs = 15_000;
const connections = 5;

/** Sends by SMTP, a few connections at a time. */
export function smtpTransport({ host, port, secure, needsTls, user, password, from }: SmtpSettings): Transport {
	const transport = createTransport({
		pool: true,
		maxConnections: connections,
		host,
		port,
		secure,
		requireTLS: needsTls,
		...(user === null ? {} : { auth: { user, pass: password ?? "" } }),
		connectionTimeout: patienceMs,
		greetingTimeout: patienceMs,
		socketTimeout: patienceMs,
		dnsTimeout: patienceMs,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return {
		async deliver({ to, subject, text, html, messageId, root, headers, date }) {
			const thread = root === null ? {} : { inReplyTo: root, references: root };
			try {
				await transport.sendMail({
					from,
					to,
					subject,
					text,
					html,
					messageId,
					...thread,
					headers: { ...headers },
					date,
				});
				return { is: "sent" };
			} catch (error) {
				return failure(error);
			}
		},
		close: () => transport.close(),
	};
}

/** The fields that say why a mail was not taken (nodemailer's errors); their messages may hold addresses and are left out. */
interface SmtpError {
	readonly code?: string;
	readonly command?: string;
	readonly responseCode?: number;
	readonly cause?: unknown;
}

const certificate = /^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO$)/;
const codesOf = (error: SmtpError): readonly string[] => {
	const cause = error.cause as SmtpError | undefined;
	return [error.code ?? "", cause?.code ?? ""];
};

/** What an error of the transport means: whose fault it is, and whether another try may help. */
export function failure(error: unknown): Delivered {
	const its = error as SmtpError & { readonly message?: string };
	const code = its.responseCode;
	const says = (trouble: Trouble): string => (code === undefined ? trouble : `${trouble} ${code}`);
	const failed = (trouble: Trouble): Delivered => ({ is: "failed", why: says(trouble) });
	const codes = codesOf(its);
	if (code !== undefined && code >= 400 && code < 500) return failed("busy");
	if (codes.includes("EAUTH") || codes.includes("ENOAUTH")) return failed("wrongPassword");
	if (codes.some((it) => ["EDNS", "ENOTFOUND", "EAI_AGAIN"].includes(it))) return failed("nameNotFound");
	if (codes.includes("ETLS") || codes.some((it) => certificate.test(it))) return failed("tls");
	if (code === undefined) {
		if (/certificate|ssl|tls/i.test(its.message ?? "")) return failed("tls");
		return failed(codes.some((it) => /^E(?:CONN|TIMEDOUT|SOCKET|HOST|NET)/.test(it)) ? "noAnswer" : "other");
	}
	if (its.command === "MAIL FROM") return failed("refusedSender");
	if (its.command === "RCPT TO") return { is: "refused", why: says("refusedRecipient") };
	return its.command === "DATA" ? { is: "refused", why: says("refusedMessage") } : failed("other");
}
