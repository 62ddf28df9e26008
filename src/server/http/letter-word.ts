import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import type { Language } from "../../core/kit.ts";
import { fileNotices, type ImportPreview, importOf } from "../../core/letter/imported.ts";
import { type Letter, letterOf, standingClauses } from "../../core/letter/letter.ts";
import { language } from "../../core/stages/contract.ts";
import { present } from "../../core/stages/state.ts";
import { largestFile } from "../../documents/word/package.ts";
import { readWord } from "../../documents/word/read.ts";
import { calledIn } from "./called.ts";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { type Viewer, viewerOf } from "./session.ts";

/** A form wraps the file in a few lines of its own. */
const aroundFile = 16 * 1024;
/** Largest body of a request that brings a Word file, bytes. */
export const largestWord = largestFile + aroundFile;
/** Does this address take a Word file? */
export const isWord = (path: string): boolean => /^\/api\/partnerships\/[^/]+\/letter\/word$/.test(path);

/** Reads a Word file beside the letter as it stands. Records nothing and keeps nothing. */
export function letterWordRoute(app: Hono, host: Host): void {
	app.post("/api/partnerships/:id/letter/word", async (c) => {
		const viewer = await viewerOf(host, c, c.req.param("id"));
		host.limits.count("word", viewer.person);
		const letter = await letterNow(host, viewer);
		const read = readWord(await fileOf(c));
		if (!read.ok) throw new Refused(read.refusal.code);
		c.header("Cache-Control", "no-store");
		return c.json(importOf(standingClauses(letter), read.value, letter.languages));
	});
}

async function letterNow(host: Host, { kept }: Viewer): Promise<Letter> {
	const { state } = kept;
	if (state.stages.closed) throw new Refused("stages.closed");
	if (present(state.stages)?.kind !== "letter") throw new Refused("stages.notThisStage");
	if (state.letter.concludedAt !== null) throw new Refused("letter.bothSigned");
	return letterOf(state, await calledIn(host, state.people));
}

/** The file: the body itself, or the one file of a form. */
async function fileOf(c: Context): Promise<Uint8Array> {
	if (!/^multipart\/form-data\b/i.test(heard(c, "content-type") ?? ""))
		return new Uint8Array(await c.req.arrayBuffer());
	const form = await c.req.formData().catch(() => null);
	const file = form?.get("file");
	if (!(file instanceof File)) throw new Refused("word.notWord");
	return new Uint8Array(await file.arrayBuffer());
}

const words = z.partialRecord(language, z.string());
const comments = z.array(
	z.strictObject({ is: z.enum(["comment", "footnote"]), author: z.nullable(z.string()), text: z.string() }),
);
const clause = z.string();
const languagesOf: z.ZodMiniType<readonly Language[]> = z.array(language);

/** What comes back, for the OpenAPI document. */
export const importPreview: z.ZodMiniType<ImportPreview> = z.strictObject({
	clauses: z.array(
		z.discriminatedUnion("is", [
			z.strictObject({ is: z.literal("unchanged"), clause, comments }),
			z.strictObject({
				is: z.literal("wording"),
				clause,
				foundBy: z.enum(["mark", "heading", "place"]),
				headings: words,
				texts: words,
				emptied: languagesOf,
				comments,
			}),
			z.strictObject({ is: z.literal("removed"), clause, comments }),
			z.strictObject({ is: z.literal("new"), after: z.nullable(clause), headings: words, texts: words, comments }),
			z.strictObject({ is: z.literal("missing"), clause }),
		]),
	),
	loose: z.array(z.string()),
	comments,
	notices: z.array(z.enum(fileNotices)),
});
