import type { Context } from "hono";
import * as z from "zod/mini";
import type { Json, Language } from "../../core/kit.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { expectation } from "./texts.ts";

/** Largest body of any request, bytes: eight answers of four pages in Cyrillic, with room to spare. */
export const longestBody = 512 * 1024;

/**
 * The request's JSON body, checked against `schema`.
 * @throws {Refused} `http.notJson` or `http.invalid`, the latter with every wrong field and what was expected there.
 */
export async function bodyOf<S extends z.ZodMiniType>(c: Context, schema: S, language: Language): Promise<z.infer<S>> {
	if (!/^application\/json\b/i.test(heard(c, "content-type") ?? "")) throw new Refused("http.notJson");
	const bytes = await c.req.arrayBuffer();
	let value: Json;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Json;
	} catch {
		throw new Refused("http.notJson");
	}
	const read = schema.safeParse(value, { reportInput: true });
	if (read.success) return read.data;
	const errors = read.error.issues.slice(0, 20).map((issue) => ({
		path: issue.path.map(String).join("."),
		detail: expectation(language, issue),
	}));
	throw new Refused("http.invalid", {}, { errors });
}

/** A whole number from the query, 0 where it is absent. */
export function positionOf(c: Context, name: string): number {
	const given = c.req.query(name) ?? "0";
	if (!/^\d{1,9}$/.test(given)) throw new Refused("http.badPosition", { name });
	return Number(given);
}

const commandId = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** The id of the command in this request: the same id and body again takes effect once. */
export function commandIdOf(c: Context): string {
	const given = commandId.safeParse(heard(c, "idempotency-key"));
	if (!given.success) throw new Refused("http.noCommandId");
	return given.data;
}
