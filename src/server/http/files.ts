import type { Context, Hono } from "hono";
import type { Attachment, FileView } from "../../core/attachments.ts";
import type { Command } from "../../core/partnership.ts";
import { contentOf } from "../../record/chain.ts";
import { cleanName } from "../files/kinds.ts";
import { uploadPath } from "../files/uploads.ts";
import type { Kept } from "../keeper.ts";
import type { FileTable } from "../store/tables.ts";
import type { Host } from "./host.ts";
import { Refused } from "./problems.ts";
import { heard } from "./safety.ts";
import { type Reading, readingOf, type Viewer, viewerOf } from "./session.ts";

/** A request of the tus protocol, whose bodies are parts of files and counted by it. */
export const isUpload = (path: string): boolean => path === uploadPath || path.startsWith(`${uploadPath}/`);

/** Uploads of those who have a seat, and files for those who read the entry that refers to them. */
export function fileRoutes(app: Hono, host: Host): void {
	app.post(uploadPath, (c) => begin(host, c));
	// Hono answers HEAD, by which the protocol asks how far an upload is, from the route of GET.
	app.on(["GET", "PATCH", "DELETE"], `${uploadPath}/:file`, (c) => goOn(host, c, c.req.param("file")));
	app.get("/api/files/:file", async (c) => {
		const row = await settled(host, await ownRow(host, c, c.req.param("file")));
		c.header("Cache-Control", "no-store");
		return c.json(viewOf(row));
	});
	app.get("/files/:file", (c) => send(host, c, c.req.param("file")));
}

/** `filename` and `partnership` of a tus upload (RFC 4648 base64 after each name). */
function metadataOf(c: Context): Readonly<Record<string, string>> {
	const pairs = (heard(c, "upload-metadata") ?? "").split(",").map((it) => it.trim().split(" "));
	return Object.fromEntries(
		pairs.flatMap(([name, value]) =>
			name
				? [
						[
							name,
							Buffer.from(value ?? "", "base64")
								.toString("utf8")
								.slice(0, 1_000),
						],
					]
				: [],
		),
	);
}

async function begin(host: Host, c: Context): Promise<Response> {
	const { partnership = "", filename = "" } = metadataOf(c);
	const viewer = await viewerOf(host, c, partnership);
	if (viewer.demo) throw new Refused("accounts.notInDemo");
	if (viewer.kept.state.stages.closed) throw new Refused("stages.closed", { how: viewer.kept.state.stages.closed.how });
	host.limits.count("upload", viewer.person);
	const size = Number(heard(c, "upload-length") ?? Number.NaN);
	if (!Number.isSafeInteger(size) || size < 1) throw new Refused("files.noLength");
	const no = await host.files.noRoom(partnership, size);
	if (no) throw new Refused(`files.${no}`);
	const { side, person } = viewer;
	return host.files.begin({ id: host.newId(), partnership, side, person, name: cleanName(filename), size }, c.req.raw);
}

/** The file somebody is bringing. Another's is answered like one that does not exist. */
async function ownRow(host: Host, c: Context, id: string): Promise<FileTable> {
	const row = await host.files.row(id);
	if (!row) throw new Refused("files.gone");
	const viewer = await viewerOf(host, c, row.partnership).catch(() => null);
	if (viewer?.person !== row.person) throw new Refused("files.gone");
	return row;
}

async function settled(host: Host, row: FileTable): Promise<FileTable> {
	const its = await host.files.settle(row);
	if (!its) throw new Refused("files.wrongType");
	return its;
}

/** Where the last byte has come, or had come before the host died, the file is looked at before the answer says so. */
async function goOn(host: Host, c: Context, id: string): Promise<Response> {
	const row = await ownRow(host, c, id);
	const answer = await host.files.goOn(c.req.raw);
	if (answer.ok && c.req.method === "DELETE") await host.files.remove(id);
	if (answer.ok && Number(answer.headers.get("upload-offset")) === row.size) await settled(host, row);
	return answer;
}

const viewOf = ({ id, name, type, size, hash, made_at }: FileTable): FileView => {
	if (type === null || hash === null) throw new Refused("files.gone");
	return { file: id, name, type: type as FileView["type"], size, hash, at: made_at };
};

/** The files a command refers to. */
export function filesIn(command: Command): readonly Attachment[] {
	const its: unknown = "file" in command.input ? command.input.file : null;
	return its ? [its as Attachment] : [];
}

/**
 * Whoever refers to a file brought it, from the same side of the same partnership, and says of it what it is.
 * @throws {Refused} `files.gone`
 */
export async function checkFiles(host: Host, { partnership, side }: Viewer, command: Command): Promise<void> {
	for (const it of filesIn(command)) {
		const row = await host.files.row(it.file);
		const same = row?.partnership === partnership && row.side === side && row.here_at !== null;
		if (!same || row.type !== it.type || row.size !== it.size || row.hash !== it.hash || row.name !== it.name)
			throw new Refused("files.gone");
	}
}

/**
 * The entry that refers to a file, among those this reader reads; where its name was removed, the file went with it.
 */
function refersTo({ entries }: Kept, id: string, side: Reading["side"]): boolean {
	return entries.some(
		(it) =>
			(it.chain === "both" || it.chain === side) && contentOf(it).data["file"] === id && it.texts["name"] !== undefined,
	);
}

/** Is a file referred to by any entry that still has its name? */
export const isReferred = (kept: Kept, id: string): boolean => refersTo(kept, id, "a") || refersTo(kept, id, "b");

const media = /^(?:video|audio|image)\//;

async function send(host: Host, c: Context, id: string): Promise<Response> {
	const row = await host.files.row(id);
	if (!row || row.type === null) throw new Refused("files.gone");
	const reading = await readingOf(host, c, row.partnership).catch(() => null);
	if (!reading) throw new Refused("files.gone");
	const mine = reading.person === row.person && reading.side === row.side;
	const referred = refersTo(reading.kept, id, reading.side);
	// What nothing refers to is its bringer's alone; once something did, the record decides for the bringer, too.
	const loose = mine && !isReferred(reading.kept, id) && !wasReferred(reading.kept, id);
	if (!referred && !loose) throw new Refused("files.gone");
	return stream(host, c, row, row.type);
}

const wasReferred = ({ entries }: Kept, id: string): boolean => entries.some((it) => contentOf(it).data["file"] === id);

function stream(host: Host, c: Context, { id, name, size, hash }: FileTable, type: string): Response {
	const plays = media.test(type) && c.req.query("play") !== undefined;
	const headers: Record<string, string> = {
		"Content-Type": type,
		// RFC 6266, RFC 8187: a plain name for old programs, the true one beside it.
		"Content-Disposition": `${plays ? "inline" : "attachment"}; filename="${name.replaceAll(/[^\w.-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`)}`,
		"Content-Security-Policy": "default-src 'none'; sandbox",
		"Cache-Control": "private, no-cache",
		"Accept-Ranges": "bytes",
		Vary: "Cookie",
		ETag: `"${(hash ?? "").slice(0, 32)}"`,
	};
	if (heard(c, "if-none-match") === headers["ETag"]) return new Response(null, { status: 304, headers });
	const range = rangeOf(heard(c, "range"), size);
	if (range === "unfit")
		return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
	const [from, until] = range ?? [0, size - 1];
	headers["Content-Length"] = String(until - from + 1);
	if (range) headers["Content-Range"] = `bytes ${from}-${until}/${size}`;
	return new Response(host.files.read(id, from, until), { status: range ? 206 : 200, headers });
}

/** One range of bytes (RFC 9110, 14.1.2); several are answered with the whole. */
function rangeOf(text: string | undefined, size: number): readonly [number, number] | "unfit" | null {
	const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(text ?? "") ?? [];
	if (first === "" && last === "") return null;
	const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
	const until = first === "" || last === "" ? size - 1 : Math.min(size - 1, Number(last));
	return from > until || from >= size ? "unfit" : [from, until];
}
