/**
 * A file that an entry of the record refers to. The host keeps the bytes; the record keeps their hash, so that whoever has a
 * copy can show that it is this one. Everybody who reads the entry may have the file.
 */
import * as z from "zod/mini";
import { id, words } from "./stages/contract.ts";

/** What a file may be, by its own bytes, as its media type. */
export const fileTypes = [
	"application/pdf",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	"application/vnd.openxmlformats-officedocument.presentationml.presentation",
	"application/vnd.oasis.opendocument.text",
	"image/png",
	"image/jpeg",
	"image/webp",
	"text/plain",
	"text/csv",
	"audio/mpeg",
	"audio/mp4",
	"video/mp4",
	"video/webm",
] as const;
export type FileType = (typeof fileTypes)[number];
export const videoTypes = ["video/mp4", "video/webm"] as const satisfies readonly FileType[];

/** Largest film and largest of anything else, bytes. */
export const largestFile = { film: 200 * 1024 * 1024, other: 25 * 1024 * 1024 } as const;

const bytes = z.int().check(z.minimum(1), z.maximum(largestFile.film));
/** SHA-256 of the bytes, hex. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const facts = { file: id, size: bytes, hash, name: words(200) };
export const attachment = z.strictObject({ ...facts, type: z.enum(fileTypes) });
export const film = z.strictObject({ ...facts, type: z.enum(videoTypes) });
export type Attachment = z.infer<typeof attachment>;

/** The same in an event, without its name, which is a text. */
export const attached = { file: z.string(), size: z.int(), hash: z.string(), type: z.string() };

/** GET /api/files/:id, and what the page has after an upload. */
export interface FileView extends Attachment {
	readonly at: string;
}
