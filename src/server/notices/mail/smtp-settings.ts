/** Where mail goes out, and from whom it comes. */
export interface SmtpSettings {
	readonly host: string;
	readonly port: number;
	/** TLS from the first byte; else STARTTLS where the server offers it. */
	readonly secure: boolean;
	/** Never speaks without TLS: where a password would be said, except to this machine itself. */
	readonly needsTls: boolean;
	readonly user: string | null;
	readonly password: string | null;
	readonly from: { readonly name: string; readonly address: string };
}

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);
const sender = /^(?:"?([^"<>\r\n]*?)"?\s*<)?([^\s<>@,;]+@[^\s<>@,;]+)>?$/;

/**
 * Reads OBA_SMTP_URL (`smtps://user:password@host:port`, or `smtp://` for STARTTLS) and OBA_MAIL_FROM (`Oba <oba@host>`).
 * @returns null where neither is set: messages then lie in the outbox.
 * @throws {Error} one sentence that says what is wrong; it never holds the password.
 */
export function readSmtp(url: string | undefined, from: string | undefined): SmtpSettings | null {
	if (!url && !from) return null;
	if (!url) throw new Error("OBA_MAIL_FROM is set, OBA_SMTP_URL is not: set both, or neither.");
	if (!from)
		throw new Error("OBA_SMTP_URL is set, OBA_MAIL_FROM is not: set both, as OBA_MAIL_FROM='Oba <oba@your.host>'.");
	const its = URL.canParse(url) ? new URL(url) : null;
	if (!its || !/^smtps?:$/.test(its.protocol) || its.hostname === "")
		throw new Error("OBA_SMTP_URL has to look like smtps://user:password@mail.your.host, special characters as %40.");
	const [, name = "", address] = sender.exec(from.trim()) ?? [];
	if (!address) throw new Error(`OBA_MAIL_FROM has to be an address, as Oba <oba@your.host>, not “${from}”.`);
	const secure = its.protocol === "smtps:";
	const user = its.username === "" ? null : decoded(its.username);
	return {
		host: its.hostname.replace(/^\[|\]$/g, ""),
		port: its.port === "" ? (secure ? 465 : 587) : Number(its.port),
		secure,
		needsTls: user !== null && !loopback.has(its.hostname),
		user,
		password: user === null ? null : decoded(its.password),
		from: { name: name.trim() || "Oba", address },
	};
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw new Error("OBA_SMTP_URL holds a % that stands for nothing: write it as %25.");
	}
}
