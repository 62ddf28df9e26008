/** Papers as files: each made once and kept for a while, so that whoever waited, or asks again, is given the same bytes. */
import { hashText } from "../record/hash.ts";
import type { Paper } from "./paper.ts";
import { printPdf } from "./pdf/pdf.ts";

/** Every format that a paper can have. */
export const formats = {
	pdf: { type: "application/pdf", make: (paper: Paper): Making => print(paper) },
	docx: {
		type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		make: (paper: Paper): Making => ({ bytes: write(paper), ahead: () => 0 }),
	},
} as const;
export type Format = keyof typeof formats;
export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

interface Making {
	readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
	/** How many documents are before it; 0: it is being made, or it is done. */
	ahead(): number;
}

function print(paper: Paper): Making {
	const { result, ahead } = printPdf(paper);
	return { bytes: result.then(({ bytes }) => bytes), ahead };
}

/** Loaded when the first file is asked for: a host that nobody asks keeps no writer in memory. */
async function write(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
	const { wordOf } = await import("./word/write.ts");
	return new Uint8Array(await wordOf(paper));
}

/** A file on its way. */
export interface Begun extends Making {
	readonly is: "under way" | "done" | "failed";
}

/** A file that was asked for. `tag` changes when, and only when, a character of it does. */
export interface Filed {
	readonly tag: string;
	/** Null: nobody has asked for it yet, and asking costs a place in the line. */
	readonly making: Begun | null;
	/** Makes it, or joins who waits for it already. @throws {PressFull} where too many wait. */
	make(): Begun;
}

interface Kept extends Making {
	is: Begun["is"];
	size: number;
}

/** Most bytes of finished files that are kept; the oldest goes first. */
const mostBytes = 24 * 1024 * 1024;

/** How long a failure is told to those who ask for the same, and how long a file is kept, ms: words may be removed meanwhile. */
const failedMs = 5_000;
const keptMs = 10 * 60_000;

export interface Files {
	of(paper: Paper, format: Format): Filed;
}

export function keepFiles(): Files {
	const kept = new Map<string, Kept>();
	let held = 0;

	function forget(tag: string): void {
		held -= kept.get(tag)?.size ?? 0;
		kept.delete(tag);
	}
	function forgetLater(tag: string, making: Kept, ms: number): void {
		setTimeout(() => kept.get(tag) === making && forget(tag), ms).unref();
	}
	function begin(tag: string, paper: Paper, format: Format): Kept {
		const making: Kept = { ...formats[format].make(paper), is: "under way", size: 0 };
		kept.set(tag, making);
		making.bytes.then(
			({ length }) => {
				making.is = "done";
				making.size = length;
				held += length;
				forgetLater(tag, making, keptMs);
				for (const [oldest, it] of kept) if (held > mostBytes && it.is === "done" && oldest !== tag) forget(oldest);
			},
			// Whoever waits for it is told; who asks later has it tried anew.
			() => {
				making.is = "failed";
				forgetLater(tag, making, failedMs);
			},
		);
		return making;
	}
	return {
		of(paper, format) {
			const tag = hashText(JSON.stringify([format, paper])).slice(0, 32);
			const making = kept.get(tag) ?? null;
			return { tag, making, make: () => kept.get(tag) ?? begin(tag, paper, format) };
		},
	};
}
