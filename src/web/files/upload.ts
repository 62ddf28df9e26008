/** One upload by tus (tus.io): goes on where it stopped, after a lost line as after a reload of the page. Loaded when first needed. */
import { type DetailedError, type PreviousUpload, Upload, type UrlStorage } from "tus-js-client";
import type { Problem } from "../../core/api.ts";
import { problemFrom } from "../data/failure.ts";
import { forget, recall, remember } from "../data/local.ts";
import { spoken } from "../data/spoken.ts";

/** How an upload is told of. */
export interface Told {
	/** Bytes that the host has, or is being sent. */
	readonly progress: (sent: number) => void;
	/** The line is down; it tries again by itself. */
	readonly waiting: () => void;
	/** All of it is there; the id of the file. */
	readonly done: (id: string) => void;
	/** The host will not have it. */
	readonly refused: (problem: Problem) => void;
}

/** Bytes in one request: what a line that breaks makes one send again at most. */
const partSize = 2 * 1024 * 1024;
const againAfter = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

/** Where an unfinished upload goes on, kept with what else this browser remembers of its person. */
const places: UrlStorage = {
	findAllUploads: async () => [],
	async findUploadsByFingerprint(fingerprint) {
		const kept = recall<PreviousUpload>(fingerprint);
		return kept ? [{ ...kept, urlStorageKey: fingerprint }] : [];
	},
	removeUpload: async (key) => forget(key),
	async addUpload(fingerprint, upload) {
		remember(fingerprint, upload);
		return fingerprint;
	},
};

export interface Uploading {
	pause(): void;
	goOn(): void;
	/** Takes away what was sent. */
	cancel(): void;
}

/** Begins to send a file for a partnership, or goes on where it was left. */
export function upload(file: File, partnership: string, told: Told): Uploading {
	let tries = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	let running = false;
	const it = new Upload(file, {
		endpoint: "/api/uploads",
		chunkSize: partSize,
		retryDelays: null,
		metadata: { partnership, filename: file.name },
		headers: { "Accept-Language": spoken() },
		urlStorage: places,
		fingerprint: async ({ name, size, lastModified }) => `upload.${partnership}.${size}.${lastModified}.${name}`,
		removeFingerprintOnSuccess: true,
		onProgress: (sent) => told.progress(sent),
		onChunkComplete: () => {
			tries = 0;
		},
		onSuccess: () => {
			end();
			told.done(it.url?.split("/").at(-1) ?? "");
		},
		onError(error) {
			running = false;
			const answer = "originalResponse" in error ? (error as DetailedError).originalResponse : null;
			const status = answer?.getStatus() ?? 0;
			// 409: where the host is was not where we thought; 423: it still holds the broken request.
			if (status >= 400 && status < 500 && ![409, 423, 429].includes(status)) {
				end();
				forget(`upload.${partnership}.${file.size}.${file.lastModified}.${file.name}`);
				told.refused(problemFrom(status, read(answer?.getBody() ?? "")));
				return;
			}
			if (stopped) return;
			told.waiting();
			timer = setTimeout(start, againAfter[Math.min(tries, againAfter.length - 1)]);
			tries += 1;
		},
	});
	const start = (): void => {
		clearTimeout(timer);
		if (stopped || running) return;
		running = true;
		it.start();
	};
	const end = (): void => {
		stopped = true;
		clearTimeout(timer);
		removeEventListener("online", start);
	};
	addEventListener("online", start);
	void it.findPreviousUploads().then(([before]) => {
		if (before) it.resumeFromPreviousUpload(before);
		start();
	});
	return {
		pause() {
			stopped = true;
			running = false;
			clearTimeout(timer);
			void it.abort();
		},
		goOn() {
			stopped = false;
			start();
		},
		cancel() {
			end();
			// Where the host cannot be told, it sweeps by itself after a day.
			void it.abort(true).catch(() => undefined);
		},
	};
}

function read(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
