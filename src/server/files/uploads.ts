/**
 * Files that people bring: resumable uploads by tus (tus.io, 1.0), bytes on disk by id, everything else in the database. What
 * a file is, its own bytes say; who may have it, the record says.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { type FileType, largestFile } from "../../core/attachments.ts";
import type { Side } from "../../core/kit.ts";
import type { Store } from "../store/store.ts";
import type { FileTable } from "../store/tables.ts";
import { headBytes, kindOf } from "./kinds.ts";

export interface FilesDependencies {
	readonly store: Store;
	/** The folder of this host's files. */
	readonly folder: string;
	readonly now: () => string;
	readonly report: (error: unknown) => void;
}

/** Whose file it is to be. */
export interface Bringing {
	readonly id: string;
	readonly partnership: string;
	readonly side: Side;
	readonly person: string;
	readonly name: string;
	/** Bytes. */
	readonly size: number;
}

export interface Files {
	/** Why so many bytes are not taken, or null. */
	noRoom(partnership: string, size: number): Promise<"tooLarge" | "noRoom" | null>;
	/** Begins an upload: a request by the protocol, for a file that is not there yet. */
	begin(bringing: Bringing, request: Request): Promise<Response>;
	/** Goes on with one: how far it is, more bytes, or the end of it. */
	goOn(request: Request): Promise<Response>;
	row(id: string): Promise<FileTable | null>;
	/**
	 * Looks at a file that has arrived whole: its kind and its hash.
	 * @returns the row as it is then; null where it is nothing that is taken, and it is gone.
	 */
	settle(row: FileTable): Promise<FileTable | null>;
	/** The bytes from `from` to `until`, both included. */
	read(id: string, from: number, until: number): ReadableStream<Uint8Array>;
	remove(id: string): Promise<void>;
	/** Takes away what never arrived whole, or what nothing refers to, after `days`. Returns how many. */
	sweep(referred: (row: FileTable) => Promise<boolean>): Promise<number>;
}

/** Where the protocol is spoken. */
export const uploadPath = "/api/uploads";
/** Says inside of this host which id an upload is to have. */
const idHeader = "x-oba-file";
/** All files of one partnership together, bytes; and what of the disk stays free. */
const mostOfOne = 4 * 1024 ** 3;
const keptFree = 512 * 1024 ** 2;
const dayMs = 86_400_000;
/** Days until a file goes that never arrived whole, and one that nothing refers to. */
const patience = { arriving: 1, loose: 7 } as const;

export async function openFiles({ store, folder, now, report }: FilesDependencies): Promise<Files> {
	await mkdir(folder, { recursive: true });
	const { db } = store;
	const disk = new FileStore({ directory: folder });
	const tus = new Server({
		path: uploadPath,
		datastore: disk,
		maxSize: largestFile.film,
		relativeLocation: true,
		disableTerminationForFinishedUploads: true,
		namingFunction: (request) => request.headers.get(idHeader) ?? "",
		onResponseError: (_, error) => {
			if (!("status_code" in error)) report(error);
			return undefined;
		},
	});
	const pathOf = (id: string): string => join(folder, id);
	const find = async (id: string): Promise<FileTable | null> =>
		(await db.selectFrom("file").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;

	async function remove(id: string): Promise<void> {
		await db.deleteFrom("file").where("id", "=", id).execute();
		await Promise.all([rm(pathOf(id), { force: true }), rm(`${pathOf(id)}.json`, { force: true })]);
	}

	return {
		row: find,
		remove,
		async noRoom(partnership, size) {
			if (size > largestFile.film) return "tooLarge";
			const { free } = await freeIn(folder);
			const sums = db.selectFrom("file").select(({ fn }) => fn.sum<number>("size").as("all"));
			const its = await sums.where("partnership", "=", partnership).executeTakeFirst();
			return Number(its?.all ?? 0) + size > mostOfOne || free - size < keptFree ? "noRoom" : null;
		},
		async begin({ id, partnership, side, person, name, size }, request) {
			const row = { id, partnership, side, person, name, size, type: null, hash: null, made_at: now(), here_at: null };
			await db.insertInto("file").values(row).execute();
			const headers = new Headers(request.headers);
			headers.set(idHeader, id);
			const answer = await tus.handleWeb(new Request(request.url, { method: request.method, headers }));
			if (!answer.ok) await remove(id);
			return answer;
		},
		goOn: (request) => tus.handleWeb(request),
		async settle(row) {
			if (row.here_at !== null) return row;
			const { head, hash } = await read(pathOf(row.id));
			const type = kindOf(head, row.name);
			if (type === null || !fits(type, row.size)) {
				await remove(row.id);
				return null;
			}
			const its = { type, hash, here_at: now() };
			await db.updateTable("file").set(its).where("id", "=", row.id).where("here_at", "is", null).execute();
			await rm(`${pathOf(row.id)}.json`, { force: true });
			return find(row.id);
		},
		read: (id, from, until) =>
			Readable.toWeb(createReadStream(pathOf(id), { start: from, end: until })) as ReadableStream<Uint8Array>,
		async sweep(referred) {
			const before = (days: number) => new Date(Date.parse(now()) - days * dayMs).toISOString();
			const old = await db.selectFrom("file").selectAll().where("made_at", "<", before(patience.arriving)).execute();
			let gone = 0;
			for (const row of old) {
				if (row.here_at !== null && (row.here_at > before(patience.loose) || (await referred(row)))) continue;
				await remove(row.id);
				gone += 1;
			}
			return gone;
		},
	};
}

const fits = (type: FileType, size: number): boolean =>
	size <= (type.startsWith("video/") ? largestFile.film : largestFile.other);

async function freeIn(folder: string): Promise<{ readonly free: number }> {
	const { bavail, bsize } = await statfs(folder);
	return { free: bavail * bsize };
}

/** The beginning of a file and the SHA-256 of all of it. */
async function read(path: string): Promise<{ readonly head: Uint8Array; readonly hash: string }> {
	const file = await open(path, "r");
	try {
		const hashing = createHash("sha256");
		let head: Uint8Array = new Uint8Array();
		for await (const part of file.createReadStream({ highWaterMark: 1 << 16, autoClose: false })) {
			const bytes: Buffer = part;
			if (head.length === 0) head = new Uint8Array(bytes.subarray(0, headBytes));
			hashing.update(bytes);
		}
		return { head, hash: hashing.digest("hex") };
	} finally {
		await file.close();
	}
}
