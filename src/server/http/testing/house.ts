/** A whole host on a port of its own, on a clock that stands where the story says, and people who speak to it over HTTP. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Problem } from "../../../core/api.ts";
import type { CommandInput, CommandName } from "../../../core/partnership.ts";
import type { Company } from "../../../core/stages/contract.ts";
import { type Outside, type Running, type Settings, startServer } from "../../main.ts";
import { freePort } from "../../testing/free-port.ts";

export interface House extends Running {
	/** The address in links: the same in every run. */
	readonly url: string;
	/** Where it really answers. */
	readonly base: string;
	readonly data: string;
	readonly clock: { now: string };
	end(): Promise<void>;
}

/** Chance that is the same in every run: the n-th call gives the n-th value. */
export function chance(seed: string): Outside["random"] {
	let n = 0;
	return (bytes) => {
		n += 1;
		let hex = "";
		for (let i = 0; hex.length < bytes * 2; i += 1) hex += bytesToHex(sha256(utf8ToBytes(`${seed}/${n}/${i}`)));
		return hex.slice(0, bytes * 2);
	};
}

export const firstDay = "2026-11-23T09:00:00.000Z";

/** Opens a host with an empty database. `outside` replaces chance and commitment where a test compares bytes. */
export async function openHouse(
	its: Partial<Outside> &
		Partial<Pick<Settings, "databaseUrl" | "provider" | "telegram" | "allowPrivateTargets" | "smtp">> = {},
): Promise<House> {
	const data = mkdtempSync(join(tmpdir(), "oba-house-"));
	const clock = { now: firstDay };
	const port = await freePort();
	const url = "http://oba.example";
	const { databaseUrl = null, random = chance(data), commit, senders, ...settled } = its;
	const settings = { ...settled, port, data, databaseUrl, url, behindProxy: false, page: join(data, "none") };
	const outside: Outside = {
		now: () => clock.now,
		random,
		unscheduled: true,
		...(commit ? { commit } : {}),
		...(senders ? { senders } : {}),
	};
	const running = await startServer(settings, outside);
	return {
		...running,
		url,
		base: `http://localhost:${port}`,
		data,
		clock,
		async end() {
			await running.close();
			rmSync(data, { recursive: true });
		},
	};
}

export interface Answer<T = unknown> {
	readonly status: number;
	readonly text: string;
	readonly json: T;
	readonly headers: Headers;
	/** The refusal's code, or "" where it was none. */
	readonly code: string;
}

/** One person's browser: their cookies, their language, their seat. */
export class Browser {
	private readonly cookies = new Map<string, string>();
	readonly house: Pick<House, "base">;
	readonly language: "en" | "ru";
	/** `person@side`, once seated. */
	seat = "";
	constructor(house: Pick<House, "base">, language: "en" | "ru" = "en") {
		this.house = house;
		this.language = language;
	}

	async send<T = unknown>(
		method: string,
		path: string,
		body?: unknown,
		headers: Record<string, string> = {},
	): Promise<Answer<T>> {
		const raw = body instanceof Uint8Array || typeof body === "string" ? body : JSON.stringify(body);
		const answer = await fetch(`${this.house.base}${path}`, {
			method,
			redirect: "manual",
			headers: {
				"accept-language": this.language,
				cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...(this.seat ? { "x-oba-seat": this.seat } : {}),
				...headers,
			},
			...(body === undefined ? {} : { body: raw as NonNullable<RequestInit["body"]> }),
		});
		this.keep(answer.headers.getSetCookie());
		const text = await answer.text();
		const isJson =
			/json/.test(answer.headers.get("content-type") ?? "") &&
			text !== "" &&
			!/jsonl/.test(answer.headers.get("content-type") ?? "");
		const json = (isJson ? JSON.parse(text) : null) as T;
		const code = answer.ok ? "" : String((json as Problem | null)?.code ?? answer.status);
		return { status: answer.status, text, json, headers: answer.headers, code };
	}

	/** A file as a browser saves it. */
	async file(
		path: string,
		headers: Record<string, string> = {},
	): Promise<{ readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array }> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await fetch(`${this.house.base}${path}`, { headers: { cookie, ...headers } });
		return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
	}

	get<T = unknown>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
		return this.send<T>("GET", path, undefined, headers);
	}

	post<T = unknown>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
		return this.send<T>("POST", path, body, headers);
	}

	/** Sends a command from this person's seat. */
	command<N extends CommandName>(partnership: string, name: N, input: CommandInput<N>, id: string): Promise<Answer> {
		const headers = { "idempotency-key": id, "x-oba-seat": this.seat };
		return this.post(`/api/partnerships/${partnership}/commands/${name}`, input, headers);
	}

	/** Takes over the cookies of a session that was made behind HTTP's back. */
	keep(cookies: readonly string[]): void {
		for (const cookie of cookies) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			this.cookies.set(name, value);
		}
	}

	/** Opens the live stream and collects what it says; `ended` resolves when it is over, whoever ended it. */
	async listen(
		partnership: string,
	): Promise<{ readonly heard: () => string; readonly stop: () => void; readonly ended: Promise<void> }> {
		const stop = new AbortController();
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await fetch(`${this.house.base}/api/partnerships/${partnership}/live`, {
			headers: { cookie },
			signal: stop.signal,
		});
		let text = "";
		const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
		const read = async (): Promise<void> => {
			for (let it = await reader?.read(); it && !it.done; it = await reader?.read()) text += it.value;
		};
		const ended = read().catch(() => undefined);
		return { heard: () => text, stop: () => stop.abort(), ended };
	}

	/** Learns which seat this person has in a partnership. */
	async sit(partnership: string): Promise<void> {
		const { json } = await this.get<{ viewer: { person: string; side: string } }>(`/api/partnerships/${partnership}`);
		this.seat = `${json.viewer.person}@${json.viewer.side}`;
	}
}

/** A 32-digit id that reads like its number. */
export const id = (n: number): string => n.toString(16).padStart(32, "0");
export const salt = (n: number): string => n.toString(16).padStart(64, "0");

export const loneStar: Company = {
	company: "Lone Star Kitchens",
	country: "US",
	zone: "America/Chicago",
	languages: ["en"],
};
export const severny: Company = { company: "Северный Чай", country: "RU", zone: "Europe/Moscow", languages: ["ru"] };

export const account = (givenName: string, email: string, language: "en" | "ru", invitation: string | null) => ({
	email,
	password: "correct horse battery",
	givenName,
	familyName: givenName === "Dana" ? "Whitfield" : "Орлова",
	language,
	zone: language === "en" ? "America/Chicago" : "Europe/Moscow",
	invitation,
});

export const answersOf = (words: string) => ({
	success: `${words} 1`,
	timeline: `${words} 2`,
	resources: `${words} 3`,
	fallback: `${words} 4`,
	whoPays: `${words} 5`,
	margin: `${words} 6`,
	salesCycle: `${words} 7`,
	customer: `${words} 8`,
});

export const pact = id(0xabc);

/** The token in an invitation's link. */
export const tokenIn = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

/** Dana makes the first account, begins a partnership and invites Светлана. */
export async function danaInvites(
	house: Pick<House, "base">,
): Promise<{ readonly dana: Browser; readonly token: string }> {
	const dana = new Browser(house);
	await dana.post("/api/accounts", account("Dana", "dana@lonestar.example", "en", null));
	const begin = { type: "co-marketing", own: loneStar, other: severny } as const;
	await dana.post(`/api/partnerships/${pact}/commands/people.begin`, begin, { "idempotency-key": id(1) });
	await dana.sit(pact);
	const request = {
		invitation: id(2),
		side: "b",
		role: "owner",
		givenName: "Светлана",
		language: "ru",
		note: "Помните наш разговор в Москве?",
	};
	const asked = await dana.post<{ link: string }>(`/api/partnerships/${pact}/invitations`, request, {
		"idempotency-key": id(2),
		"x-oba-seat": dana.seat,
	});
	return { dana, token: tokenIn(asked.json.link) };
}

/** Both owners are seated: Dana on side a, Светлана on side b. */
export async function bothSeated(
	house: Pick<House, "base">,
): Promise<{ readonly dana: Browser; readonly svetlana: Browser; readonly token: string }> {
	const { dana, token } = await danaInvites(house);
	const svetlana = new Browser(house, "ru");
	await svetlana.post("/api/accounts", account("Светлана", "svetlana@severny.example", "ru", token));
	await svetlana.post(`/api/invitations/${token}/accept`, { own: severny }, { "idempotency-key": id(3) });
	await svetlana.sit(pact);
	return { dana, svetlana, token };
}
