/** Composition root: the only reader of the environment and the only real clock. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { serve } from "@hono/node-server";
import { openAccounts } from "./accounts/accounts.ts";
import type { Provider } from "./accounts/library.ts";
import { makeSeatLinks } from "./accounts/seat-links.ts";
import { gzip, loadAssets } from "./files/assets.ts";
import { openFiles } from "./files/uploads.ts";
import { makeApp } from "./http/app.ts";
import { makeDrafts } from "./http/drafts.ts";
import { isReferred } from "./http/files.ts";
import type { Host } from "./http/host.ts";
import { makeLimits } from "./http/limits.ts";
import { safeHeaders } from "./http/safety.ts";
import { type KeeperDependencies, makeKeeper } from "./keeper.ts";
import { lockbox } from "./lockbox.ts";
import { chatSender } from "./notices/chats.ts";
import { makeMailer } from "./notices/mail/mailer.ts";
import { smtpTransport } from "./notices/mail/smtp.ts";
import { readSmtp, type SmtpSettings } from "./notices/mail/smtp-settings.ts";
import type { AccountMessage, Sender } from "./notices/message.ts";
import { makeNotices, type Notices } from "./notices/notices.ts";
import { makeOutgoing } from "./notices/outgoing.ts";
import { makeBot } from "./notices/telegram.ts";
import { startScheduler } from "./scheduler.ts";
import { randomHex, secretsFrom } from "./secrets.ts";
import { openPostgres } from "./store/postgres.ts";
import { openSqlite } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";

/** What the environment says. Anything wrong in it is told in one sentence, before anything is opened. */
export interface Settings {
	readonly port: number;
	readonly data: string;
	readonly databaseUrl: string | null;
	/** The address people reach this host by, as it stands in links. */
	readonly url: string;
	readonly behindProxy: boolean;
	readonly page: string;
	/** Null where no mail server is set up: messages lie in the outbox. */
	readonly smtp?: SmtpSettings | null;
	/** The organisation whose sign-in is open here, or null. */
	readonly provider?: Provider | null;
	/** The bot of this host, and where Telegram is asked. */
	readonly telegram?: { readonly token: string; readonly api: string } | null;
	/** True where chats and programs may live in this host's own networks. */
	readonly allowPrivateTargets?: boolean;
}

/** OpenID Connect by four variables, all or none. */
function readProvider(env: NodeJS.ProcessEnv): Provider | null {
	const names = ["OBA_OIDC_ISSUER", "OBA_OIDC_CLIENT_ID", "OBA_OIDC_CLIENT_SECRET", "OBA_OIDC_NAME"] as const;
	const [issuer, clientId, clientSecret, name] = names.map((it) => env[it]?.trim() ?? "");
	if (!issuer && !clientId && !clientSecret) return null;
	if (!issuer || !clientId || !clientSecret || !name)
		throw new Error(`Sign-in by OpenID Connect needs all of ${names.join(", ")}.`);
	if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol))
		throw new Error(`OBA_OIDC_ISSUER has to be an http or https address, not “${issuer}”.`);
	return { name, issuer, clientId, clientSecret };
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	const port = Number(env["PORT"] ?? "4670");
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Error(`PORT has to be a number from 1 to 65535, not “${env["PORT"]}”.`);
	const url = (env["OBA_URL"] ?? `http://localhost:${port}`).replace(/\/+$/, "");
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
		throw new Error(`OBA_URL has to be an http or https address, not “${url}”.`);
	return {
		port,
		data: resolve(env["OBA_DATA"] ?? "data"),
		databaseUrl: env["DATABASE_URL"] ?? null,
		url,
		behindProxy: env["OBA_TRUST_PROXY"] === "1",
		page: resolve(import.meta.dirname, "../../dist/page"),
		telegram: readTelegram(env["OBA_TELEGRAM_TOKEN"], env["OBA_TELEGRAM_API"]),
		allowPrivateTargets: env["OBA_ALLOW_PRIVATE_TARGETS"] === "1",
		smtp: readSmtp(env["OBA_SMTP_URL"], env["OBA_MAIL_FROM"]),
		provider: readProvider(env),
	};
}

function readTelegram(
	token: string | undefined,
	api = "https://api.telegram.org",
): NonNullable<Settings["telegram"]> | null {
	if (token === undefined || token === "") return null;
	if (!/^\d+:[\w-]{30,}$/.test(token))
		throw new Error("OBA_TELEGRAM_TOKEN has to be a token as @BotFather gives it: digits, a colon, letters.");
	if (!URL.canParse(api)) throw new Error("OBA_TELEGRAM_API has to be an address, such as https://api.telegram.org.");
	return { token, api: api.replace(/\/+$/, "") };
}

/** The host's secret: from the environment, else from a file beside the data that only its owner may read; made once. */
function readSecret(data: string, random: Outside["random"]): string {
	const given = process.env["OBA_SECRET"];
	if (given !== undefined && !/^[0-9a-f]{64}$/.test(given))
		throw new Error("OBA_SECRET has to be 64 hex digits (32 bytes).");
	if (given !== undefined) return given;
	const file = join(data, "secret");
	mkdirSync(data, { recursive: true });
	if (!existsSync(file)) writeFileSync(file, `${random(32)}\n`, { mode: 0o600, flag: "wx" });
	const kept = readFileSync(file, "utf8").trim();
	if (!/^[0-9a-f]{64}$/.test(kept))
		throw new Error(
			`${file} has to hold 64 hex digits. Restore it from a backup; without it no signature and no link holds.`,
		);
	return kept;
}

const fromTheMachine = (): Outside => ({ now: readClock(), random: randomHex });

/** The clock. A test moves it by writing milliseconds into the file that OBA_TEST_CLOCK names. */
function readClock(): () => string {
	const file = process.env["OBA_TEST_CLOCK"];
	if (file === undefined) return () => new Date().toISOString();
	return () => new Date(Date.now() + Number(readFileSync(file, "utf8"))).toISOString();
}

/** What comes from outside the program: the moment, and chance. The tests that compare two histories bring their own. */
export interface Outside {
	readonly now: () => string;
	/** That many random bytes, hex. */
	readonly random: (bytes: number) => string;
	readonly commit?: KeeperDependencies["commit"];
	/** Nobody looks for what has come due: the test lets time pass by hand. */
	readonly unscheduled?: boolean;
	/** Other ways to people than the settings give. */
	readonly senders?: readonly Sender[];
}

export interface Opened {
	readonly host: Host;
	readonly notices: Notices;
	/** Ends what would otherwise stay open for ever. */
	endStreams(): void;
	close(): Promise<void>;
}

/** Opens store, accounts and keeper: everything but the door. */
export async function openHost(settings: Settings, outside: Outside = fromTheMachine()): Promise<Opened> {
	const { now, random, commit } = outside;
	const secrets = secretsFrom(readSecret(settings.data, random));
	const report = (error: unknown): void => console.error(error);
	const store: Store = settings.databaseUrl
		? await openPostgres(settings.databaseUrl)
		: await openSqlite(join(settings.data, "oba.db"));
	const newId = (): string => random(16);
	const keeper = makeKeeper({ store, secrets, now, salt: () => random(32), ...(commit ? { commit } : {}) });
	const { url, provider = null } = settings;
	const post = (message: AccountMessage): Promise<void> => notices.post.account(message);
	const accounts = await openAccounts({ store, secret: secrets.accounts, url, now, newId, post, report, provider });
	const seatLinks = makeSeatLinks({ db: store.db, secrets, url: settings.url, now });
	const closing = new AbortController();
	const deaf = store.onAppended((partnership) => void keeper.refresh(partnership).catch(report));
	const often = process.env["OBA_TEST_CLOCK"] ? 250 : undefined;
	const smtp = settings.smtp ?? null;
	const mailer = makeMailer({
		store,
		keeper,
		people: accounts.people,
		secrets,
		seatLinks,
		url: settings.url,
		transport: smtp && smtpTransport(smtp),
		domain: smtp?.from.address.split("@").at(-1) ?? new URL(settings.url).hostname,
		now,
	});
	const box = lockbox(secrets.lock);
	const allowPrivate = settings.allowPrivateTargets ?? false;
	const outgoing = makeOutgoing({ allowPrivate });
	const bot = settings.telegram ? makeBot(settings.telegram.token, settings.telegram.api) : null;
	const chats = { store, keeper, people: accounts.people, box, outgoing, url, bot, now };
	const channels = { chats, programs: { store, box, outgoing, now, newId, post }, allowPrivate };
	const senders = outside.senders ?? [mailer.sender, chatSender(chats, "slack"), chatSender(chats, "telegram")];
	const sending = { store, keeper, senders, box, now, newId };
	const files = await openFiles({ store, folder: join(settings.data, "files"), now, report });
	const sweep = () => files.sweep(async (it) => isReferred(await keeper.read(it.partnership), it.id));
	const notices = makeNotices(sending, channels, sweep, report, often);
	const host: Host = {
		store,
		files,
		keeper,
		accounts,
		secrets,
		drafts: makeDrafts(),
		limits: makeLimits(now),
		seatLinks,
		post: notices.post,
		mailer,
		channels,
		random,
		box,
		mailReady: sending.senders.some((it) => it.way === "mail" && it.ready),
		url: settings.url,
		now,
		newId,
		assets: loadAssets(settings.page),
		gzip,
		report,
		behindProxy: settings.behindProxy,
		closing: closing.signal,
	};
	return {
		host,
		notices,
		endStreams: () => closing.abort(),
		async close() {
			deaf();
			await notices.worker.stop();
			mailer.close();
			await store.close();
		},
	};
}

/** How long a request under way may take when the host is told to stop. */
const patienceMs = 3_000;

export interface Running extends Opened {
	readonly port: number;
}

/** Opens everything and answers on `settings.port`. */
export async function startServer(settings: Settings, outside: Outside = fromTheMachine()): Promise<Running> {
	const opened = await openHost(settings, outside);
	const { host, notices, endStreams, close } = opened;
	const { store, keeper, now, report } = host;
	const often = process.env["OBA_TEST_CLOCK"] ? 250 : undefined;
	const scheduler = outside.unscheduled ? null : startScheduler(store, keeper, now, report, often);
	if (!outside.unscheduled) {
		await notices.begin();
		notices.worker.start();
	}
	const app = makeApp(host);
	const stands = Object.entries(safeHeaders(settings.url));
	const [server, port] = await new Promise<[ReturnType<typeof serve>, number]>((done, fail) => {
		const it = serve({ fetch: app.fetch, port: settings.port }, (info) => done([it, info.port]));
		it.once("error", fail);
		it.prependListener("request", ({ url }: IncomingMessage, answer: ServerResponse) => {
			for (const [name, value] of stands) answer.setHeader(name, value);
			// The host's own clock, which the page corrects its own by; Node would say the machine's.
			answer.setHeader("Date", new Date(host.now()).toUTCString());
			if (url?.startsWith("/api/")) answer.setHeader("Cache-Control", "no-store");
		});
	});
	return {
		...opened,
		port,
		async close() {
			await scheduler?.stop();
			await notices.worker.stop();
			const ended = new Promise<void>((done) => server.close(() => done()));
			endStreams();
			if ("closeIdleConnections" in server) server.closeIdleConnections();
			const patience = setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), patienceMs);
			await ended;
			clearTimeout(patience);
			await close();
		},
	};
}
