/** A paper as PDF: Typst in worker threads, one document at a time in each, at most one thread for each core. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Paper } from "../paper.ts";
import { type Hand, makePress, type Printing } from "./press.ts";
import { type Setting, settingOf } from "./setting.ts";

export interface Pdf {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
}

/** What a thread is asked. */
export interface Question {
	readonly setting: Setting;
	/** The moment that goes into the file, seconds since 1970. */
	readonly seconds: number;
}
export type Answer = (Pdf & { readonly failed?: never }) | { readonly failed: string };

/** Beside this file as source; under the server's one file once it is built (scripts/build.ts). */
const places = ["worker.ts", "typst/worker.js"];

function hire(): Hand<Question, Pdf> {
	const entry = places.map((it) => join(import.meta.dirname, it)).find(existsSync);
	if (!entry) throw new Error("The server was built without its Typst worker.");
	const thread = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
	// A thread that waits for work keeps nobody running.
	thread.unref();
	return {
		work: (question) =>
			new Promise((done, fail) => {
				const gone = (code: number) => fail(new Error(`The Typst worker ended (${code}).`));
				thread.ref();
				thread.once("error", fail);
				thread.once("exit", gone);
				thread.once("message", (answer: Answer) => {
					thread.off("error", fail);
					thread.off("exit", gone);
					thread.unref();
					if (answer.failed === undefined) done(answer);
					else fail(new Error(answer.failed));
				});
				thread.postMessage(question);
			}),
		end: () => void thread.terminate(),
	};
}

/** A compiler holds some 60 MB while it lives: one that has been idle this long is let go. */
const idleMs = 3 * 60_000;
/** Waiting longer than some 200 documents take is no waiting. */
const room = 200;
const press = makePress({ hire, hands: availableParallelism(), room, idleMs });

/**
 * The paper as a tagged PDF (PDF/UA-1), fonts embedded; the same bytes for the same paper.
 * @throws {PressFull} at once, where too many wait already.
 */
export const printPdf = (paper: Paper): Printing<Pdf> =>
	press.print({ setting: settingOf(paper), seconds: Math.floor(Date.parse(paper.at) / 1000) });

/** As `printPdf`, when it is done. */
export const pdfOf = async (paper: Paper): Promise<Pdf> => printPdf(paper).result;
