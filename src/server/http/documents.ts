/**
 * Documents as files (R6, R7, R43). What is not made yet waits in a line: `POST` asks for a file and answers at once how many
 * are before it, as often as one likes; `GET` gives it, or waits for it. A file is named by what stands in it, so that many
 * who ask for the same wait together, and a ticket is not needed.
 */
import type { Context, Hono } from "hono";
import { partnershipLanguages } from "../../core/alignment/document.ts";
import type { DocumentState } from "../../core/api.ts";
import { type Language, languages } from "../../core/kit.ts";
import { blankLetter } from "../../core/letter/draft.ts";
import { letterOf } from "../../core/letter/letter.ts";
import { fold, type Partnership } from "../../core/partnership.ts";
import { type PartnershipType, partnershipTypes } from "../../core/stages/contract.ts";
import { alignmentPaper } from "../../documents/alignment-paper.ts";
import { type Begun, type Filed, type Format, formats, isFormat, keepFiles } from "../../documents/files.ts";
import { blankLetterPaper, letterPaper } from "../../documents/letter-paper.ts";
import type { Paper } from "../../documents/paper.ts";
import { PressFull } from "../../documents/pdf/press.ts";
import { questionnairePaper } from "../../documents/questionnaire-paper.ts";
import { eventOf } from "../../record/chain.ts";
import type { Kept } from "../keeper.ts";
import { calledIn } from "./called.ts";
import type { Host } from "./host.ts";
import { callerOf } from "./limits.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { type Reading, readingOf } from "./session.ts";

/** One file that somebody asks for: what stands in it, in which form, and who is counted for it. */
interface Asked {
	readonly paper: Paper;
	readonly format: Format;
	readonly who: string;
}

export function documentRoutes(app: Hono, host: Host): void {
	const files = keepFiles();
	const ways = {
		"/api/partnerships/:id/documents/:file": ofPartnership,
		"/api/templates/:file": template,
	};
	for (const [path, asked] of Object.entries(ways)) {
		app.get(path, async (c) => {
			const it = await asked(host, c);
			return give(host, c, it, files.of(it.paper, it.format));
		});
		app.post(path, async (c) => {
			const it = await asked(host, c);
			const making = begun(host, it, files.of(it.paper, it.format));
			if (making.is === "failed") throw new Refused("documents.failed");
			const ahead = making.ahead();
			const state = making.is === "done" ? "ready" : ahead > 0 ? "waiting" : "making";
			return c.json({ state, ahead } satisfies DocumentState, 202);
		});
	}
}

/** Counted is what has to be made, not what is asked about. @throws {Refused} `documents.busy`, `http.tooMany`. */
function begun(host: Host, { who }: Asked, file: Filed): Begun {
	if (file.making) return file.making;
	host.limits.count("document", who);
	try {
		return file.make();
	} catch (error) {
		throw error instanceof PressFull ? new Refused("documents.busy", { seconds: 15 }) : error;
	}
}

async function give(host: Host, c: Context, asked: Asked, file: Filed): Promise<Response> {
	const { type } = formats[asked.format];
	const headers = {
		"Cache-Control": "private, no-cache",
		"Content-Disposition": attached(fileName(asked.paper), asked.format),
		"Content-Type": type,
		ETag: `"${file.tag}"`,
		Vary: "Cookie",
	};
	if (heard(c, "if-none-match") === headers.ETag) return new Response(null, { status: 304, headers });
	const bytes = await begun(host, asked, file).bytes.catch((error: unknown) => {
		host.report(error);
		throw new Refused("documents.failed");
	});
	return new Response(bytes, { headers });
}

/** "Letter of intent, Lumen and Prairie": what no file system and no reader trips over. */
function fileName({ title, lead, languages }: Paper): string {
	const [first = "en"] = languages;
	const name = [title[first], lead[0]?.[first]].filter(Boolean).join(", ");
	return name
		.replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, " ")
		.replace(/\s+/g, " ")
		.trim()
		.slice(0, 100)
		.replace(/[. ]+$/, "");
}

/** RFC 6266 with RFC 8187: the plain name for whoever cannot read the real one. */
function attached(name: string, format: Format): string {
	const encoded = encodeURIComponent(`${name.toWellFormed()}.${format}`).replace(
		/['()*]/g,
		(it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `attachment; filename="document.${format}"; filename*=UTF-8''${encoded}`;
}

/** Documents of a partnership, and templates that anybody may have. */
export const documentNames = ["alignment", "letter"] as const;
export const templateNames = ["letter", "questionnaire"] as const;
const papers = { alignment: alignmentNow, letter: letterNow };

async function ofPartnership(host: Host, c: Context): Promise<Asked> {
	const { name, format } = fileIn(c);
	const viewer = await readingOf(host, c, c.req.param("id") ?? "");
	const known = documentNames.find((it) => it === name);
	if (!known) throw new Refused("http.notFound");
	const paper = await papers[known](host, c, viewer);
	return { paper, format, who: viewer.person };
}

async function template(host: Host, c: Context): Promise<Asked> {
	const { name, format } = fileIn(c);
	const known = templateNames.find((it) => it === name);
	if (!known) throw new Refused("http.notFound");
	const asked = languagesIn(c, languages, languages);
	const who = callerOf(host, c);
	if (known === "questionnaire") return { paper: questionnairePaper(typeIn(c), asked), format, who };
	// A letter may be for no type in particular.
	const type = c.req.query("type") === undefined ? null : typeIn(c);
	return { paper: blankLetterPaper(blankLetter(type, asked), asked), format, who };
}

/** `letter.pdf` */
function fileIn(c: Context): { readonly name: string; readonly format: Format } {
	const [, name = "", format = ""] = /^([a-z]+)\.([a-z]+)$/.exec(c.req.param("file") ?? "") ?? [];
	if (!isFormat(format)) throw new Refused("http.notFound");
	return { name, format };
}

function typeIn(c: Context): PartnershipType {
	const given = c.req.query("type");
	const type = partnershipTypes.find((it) => it === given);
	if (!type) throw new Refused("documents.unknown", { name: "type", values: partnershipTypes.join(", ") });
	return type;
}

/** `language=en`, `ru` or `both`, of those that there are. */
function languagesIn(c: Context, usual: readonly Language[], there: readonly Language[]): readonly Language[] {
	const given = c.req.query("language");
	if (given === undefined) return usual;
	if (given === "both" && there.length > 1) return there;
	const one = there.find((it) => it === given);
	if (one) return [one];
	const values = there.length > 1 ? [...there, "both"] : there;
	throw new Refused("documents.unknown", { name: "language", values: values.join(", ") });
}

/** The fold of the shared chain alone: what one side keeps to itself is not left out of a document, it never was in it. */
const shared = new WeakMap<Kept, Partnership>();
function sharedState(kept: Kept): Partnership {
	const known = shared.get(kept) ?? fold(kept.entries.filter(({ chain }) => chain === "both").map(eventOf));
	if (!known) throw new Error("a partnership without a shared beginning");
	shared.set(kept, known);
	return known;
}

/** When something was last recorded that both read. */
function lastAt({ entries }: Kept): string {
	const last = entries.findLast(({ chain }) => chain === "both");
	if (!last) throw new Error("a partnership without a shared beginning");
	return eventOf(last).at;
}

async function alignmentNow(host: Host, c: Context, { kept }: Reading): Promise<Paper> {
	const state = sharedState(kept);
	const asked = languagesIn(c, partnershipLanguages(state.people), languages);
	const people = await calledIn(host, state.people);
	const paper = alignmentPaper({ state, people, languages: asked, at: lastAt(kept) });
	if (!paper) throw new Refused("documents.notYet");
	return paper;
}

async function letterNow(host: Host, c: Context, { kept }: Reading): Promise<Paper> {
	const state = sharedState(kept);
	if (!state.stages.path.some(({ kind }) => kind === "letter")) throw new Refused("documents.notYet");
	const people = await calledIn(host, state.people);
	const letter = letterOf(state, people);
	const asked = languagesIn(c, letter.languages, letter.languages);
	const { a, b } = state.people.sides;
	return letterPaper({ letter, people, zones: { a: a.zone, b: b.zone }, languages: asked, at: lastAt(kept) });
}
