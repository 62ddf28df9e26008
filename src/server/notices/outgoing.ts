/**
 * The one door to addresses that people of this host typed in: where it leads is looked up here, checked, and nowhere else is
 * connected to. Addresses of this machine and of its networks are refused (OWASP ASVS 5.0, 1.3.6).
 */
import { lookup as lookUp } from "node:dns/promises";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import type { Unreached } from "../../core/channels.ts";

export type Reached =
	/** `text`: the beginning of the answer, at most 1,000 characters. */
	| { readonly is: "answered"; readonly status: number; readonly text: string }
	| { readonly is: "unreached"; readonly why: Unreached };

export interface OutgoingRequest {
	readonly url: string;
	readonly body: string;
	readonly headers: Readonly<Record<string, string>>;
}

export type Outgoing = (request: OutgoingRequest) => Promise<Reached>;

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface OutgoingDependencies {
	/** For hosts whose programs live in their own network, and for tests: private addresses, plain http, any port. */
	readonly allowPrivate: boolean;
	readonly resolve?: Resolve;
	/** How long the other end may take, milliseconds. */
	readonly patience?: number;
}

const ports = new Set(["", "443", "8443"]);
const longestAnswer = 1_000;
const fromSystem: Resolve = async (host) => (await lookUp(host, { all: true, verbatim: true })).map((it) => it.address);

/** Where the whole internet may be reached; a loopback, a neighbour, a tunnel and a mapped address are not it. */
function isPublic(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const it = ipaddr.process(address);
	if (it.range() !== "unicast") return false;
	return it.kind() === "ipv4" || it.match(ipaddr.parseCIDR("2000::/3") as [ipaddr.IPv6, number]);
}

/** Thrown inside a lookup, where Node only passes errors on. */
class Private extends Error {
	override readonly name = "Private";
}

/** @throws {Private} where one of a name's addresses is not public: a name that leads to both is nobody's mistake. */
async function addressesOf(host: string, resolve: Resolve, allowPrivate: boolean): Promise<readonly string[]> {
	const all = isIP(host) ? [host] : await resolve(host);
	if (!allowPrivate && !all.every(isPublic)) throw new Private(host);
	return all;
}

/** Is this an address that may be asked at all? Says so before anything is looked up. */
export function misfit(text: string, allowPrivate: boolean): Unreached | null {
	if (!URL.canParse(text)) return "noAddress";
	const { protocol, username, password, port } = new URL(text);
	if (protocol !== "https:" && !(allowPrivate && protocol === "http:")) return "notHttps";
	if (username !== "" || password !== "") return "credentials";
	return allowPrivate || ports.has(port) ? null : "port";
}

const codeOf = (error: unknown): string =>
	error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

function whyOf(error: unknown): Unreached {
	if (error instanceof Private) return "private";
	const code = codeOf(error);
	if (/^EAI_|^ENOTFOUND$|^ENODATA$/.test(code)) return "unknownHost";
	if (code === "ABORT_ERR" || code === "ETIMEDOUT") return "timeout";
	return /CERT|TLS|SSL|SELF_SIGNED|LEAF_SIGNATURE|EPROTO/.test(code) ? "certificate" : "connection";
}

/** POSTs to addresses that people typed in. Never throws for what the other end does. Follows no redirect. */
export function makeOutgoing({
	allowPrivate,
	resolve = fromSystem,
	patience = 10_000,
}: OutgoingDependencies): Outgoing {
	return async ({ url, body, headers }) => {
		const no = misfit(url, allowPrivate);
		if (no) return { is: "unreached", why: no };
		const target = new URL(url);
		const host = target.hostname.replace(/^\[|\]$/g, "");
		try {
			// Node asks no lookup for an address that is written out: it is checked here.
			if (isIP(host)) await addressesOf(host, resolve, allowPrivate);
			const answer = await post(target, body, headers, lookupOf(resolve, allowPrivate), patience);
			const status = answer.statusCode ?? 0;
			if (status >= 300 && status < 400) {
				answer.destroy();
				return { is: "unreached", why: "redirect" };
			}
			return { is: "answered", status, text: await beginningOf(answer) };
		} catch (error) {
			return { is: "unreached", why: whyOf(error) };
		}
	};
}

/** The connection goes to the very addresses that were checked: a second answer of the name is never asked for. */
function lookupOf(resolve: Resolve, allowPrivate: boolean): LookupFunction {
	return (host, options, tell) => {
		addressesOf(host, resolve, allowPrivate).then(
			(all) => {
				const its = all.map((address) => ({ address, family: isIP(address) }));
				const [first] = its;
				if (!first) tell(Object.assign(new Error(host), { code: "ENOTFOUND" }), "", 0);
				else if (options.all) tell(null, its);
				else tell(null, first.address, first.family);
			},
			(error: Error) => tell(error, "", 0),
		);
	};
}

function post(
	target: URL,
	body: string,
	headers: Readonly<Record<string, string>>,
	lookup: LookupFunction,
	patience: number,
): Promise<IncomingMessage> {
	const ask = target.protocol === "https:" ? requestSecure : requestPlain;
	const bytes = Buffer.from(body);
	const its = { ...headers, "Content-Length": String(bytes.length), "User-Agent": "Oba" };
	// No agent: a connection that was kept open would outlive what was checked.
	const options = { method: "POST", headers: its, lookup, agent: false, signal: AbortSignal.timeout(patience) };
	return new Promise((done, fail) => {
		const asking = ask(target, options, done);
		asking.on("error", fail);
		asking.end(bytes);
	});
}

/** What an answer says at its beginning; the rest is not waited for. */
async function beginningOf(answer: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of answer) {
		parts.push(Buffer.from(part));
		length += part.length;
		if (length >= longestAnswer) break;
	}
	answer.destroy();
	return Buffer.concat(parts).toString("utf8").slice(0, longestAnswer);
}
