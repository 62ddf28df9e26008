import { learnClock } from "./clock.ts";
import { Failure, problemFrom } from "./failure.ts";
import { noteLine } from "./line.ts";
import { spoken } from "./spoken.ts";

interface Ask {
	readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	readonly body?: unknown;
	/** A file instead of JSON. It may take its time. */
	readonly file?: Blob;
	readonly headers?: Readonly<Record<string, string>>;
	readonly signal?: AbortSignal;
}

/** Longer than this without an answer is a line that is down, ms. */
const patience = 20_000;
const patienceForFiles = 180_000;

/**
 * The one way to the host: JSON there and back, in the reader's language, with the session's cookie.
 * @returns the answer's body; null where it has none.
 * @throws {Failure} with the host's problem, or with null where no answer came.
 */
export async function request<T>(path: string, ask: Ask = {}): Promise<T> {
	const { method = "GET", body, file, headers = {}, signal } = ask;
	const late = AbortSignal.timeout(file ? patienceForFiles : patience);
	const sent = Date.now();
	let answer: Response;
	let text: string;
	try {
		answer = await fetch(path, {
			method,
			// A seat link is its own authority: nobody who is signed in here is mixed with it.
			credentials: path.startsWith("/api/seat-links/") ? "omit" : "same-origin",
			headers: {
				Accept: "application/json, application/problem+json",
				"Accept-Language": spoken(),
				...(body === undefined ? {} : { "Content-Type": "application/json" }),
				...headers,
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			...(file ? { body: file } : {}),
			signal: signal ? AbortSignal.any([signal, late]) : late,
		});
		text = await answer.text();
	} catch (cause) {
		if (!signal?.aborted) noteLine(false);
		throw new Failure(null, cause);
	}
	learnClock(answer.headers.get("Date"), sent, Date.now());
	const read = parse(text);
	noteLine(!answer.ok || read.is === "json");
	if (answer.ok && read.is === "foreign") throw new Failure(null);
	if (answer.ok && read.is === "json") return read.value as T;
	throw new Failure(problemFrom(answer.status, read.is === "json" ? read.value : null));
}

/** A captive portal answers 200 with a page of its own: that is not an answer of ours. */
function parse(text: string): { readonly is: "json"; readonly value: unknown } | { readonly is: "foreign" } {
	if (text === "") return { is: "json", value: null };
	try {
		return { is: "json", value: JSON.parse(text) };
	} catch {
		return { is: "foreign" };
	}
}
