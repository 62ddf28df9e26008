import { createHash } from "node:crypto";
import type { FileView } from "../src/core/attachments.ts";
import type { Visitor } from "./browser.ts";
import { command, newId } from "./setting.ts";

const tus = { "Tus-Resumable": "1.0.0" };
const text64 = (text: string): string => Buffer.from(text).toString("base64");

/** Brings a file by the protocol, in one part. */
export async function bring({ context }: Visitor, partnership: string, name: string, bytes: Buffer): Promise<FileView> {
	const begun = await context.request.post("/api/uploads", {
		headers: {
			...tus,
			"Upload-Length": String(bytes.length),
			"Upload-Metadata": `partnership ${text64(partnership)},filename ${text64(name)}`,
		},
	});
	const path = begun.headers()["location"] ?? "";
	await context.request.patch(path, {
		headers: { ...tus, "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" },
		data: bytes,
	});
	const answer = await context.request.get(path.replace("/api/uploads/", "/api/files/"));
	const file = (await answer.json()) as FileView;
	if (file.hash !== createHash("sha256").update(bytes).digest("hex")) throw new Error("what was brought is not there");
	return file;
}

/** A video message with what it says in short. The film begins as one does, which is all that is looked at. */
export async function film(visitor: Visitor, partnership: string, summary: string): Promise<void> {
	const bytes = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(60_000)]);
	const { at: _, ...file } = await bring(visitor, partnership, "video.webm", bytes);
	if (file.type !== "video/webm") throw new Error("a film is one by its first bytes");
	await command(visitor, partnership, "exploration.sendVideo", {
		video: newId(),
		file: { ...file, type: file.type },
		seconds: 74,
		summary,
	});
}
