/** Recording with the browser's own means. Kept apart from the screens: what a camera may answer, and what a film is called. */

/** Why there is no picture. */
export type NoCamera = "refused" | "missing" | "busy" | "unable";

const ways = ["video/webm;codecs=vp9,opus", "video/webm;codecs=vp8,opus", "video/webm", "video/mp4"] as const;
/** Of picture and sound, bits per second: a minute is about 8 MB, what a phone's line can send. */
const bitsPerSecond = 1_000_000;

const canRecord = (): boolean =>
	typeof MediaRecorder !== "undefined" && globalThis.navigator?.mediaDevices !== undefined;

/** Asks for camera and microphone. */
export async function openCamera(): Promise<MediaStream | NoCamera> {
	if (!canRecord()) return "unable";
	try {
		return await navigator.mediaDevices.getUserMedia({
			audio: true,
			video: { facingMode: "user", width: { ideal: 960 }, height: { ideal: 540 } },
		});
	} catch (error) {
		const name = error instanceof DOMException ? error.name : "";
		if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
		return name === "NotReadableError" || name === "AbortError" ? "busy" : "refused";
	}
}

export const closeCamera = (stream: MediaStream | null): void => {
	for (const track of stream?.getTracks() ?? []) track.stop();
};

export interface Recording {
	/** Ends it; the film. */
	stop(): Promise<Blob>;
}

/** Begins to record what the camera sees. */
export function record(stream: MediaStream): Recording {
	const mimeType = ways.find((it) => MediaRecorder.isTypeSupported(it));
	const recorder = new MediaRecorder(stream, { videoBitsPerSecond: bitsPerSecond, ...(mimeType ? { mimeType } : {}) });
	const parts: Blob[] = [];
	recorder.addEventListener("dataavailable", ({ data }) => {
		if (data.size > 0) parts.push(data);
	});
	const ended = new Promise<void>((done) => recorder.addEventListener("stop", () => done(), { once: true }));
	recorder.start(1_000);
	return {
		async stop() {
			if (recorder.state !== "inactive") recorder.stop();
			await ended;
			return new Blob(parts, { type: (recorder.mimeType || "video/webm").split(";")[0] ?? "video/webm" });
		},
	};
}

/** A film as a file, called after its day. */
export const fileOf = (film: Blob, day: string): File => {
	const ending = film.type === "video/mp4" ? "mp4" : "webm";
	return new File([film], `video-${day}.${ending}`, { type: film.type });
};

/** Minutes and seconds: 1:05. */
export const clockOf = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** How long a film is, whole seconds of at least one; null where this browser cannot read it. */
export function secondsOf(film: Blob): Promise<number | null> {
	const video = document.createElement("video");
	const url = URL.createObjectURL(film);
	return new Promise<number | null>((done) => {
		const end = (seconds: number | null): void => {
			URL.revokeObjectURL(url);
			video.removeAttribute("src");
			done(seconds);
		};
		const look = (): void => {
			if (Number.isFinite(video.duration)) end(Math.max(1, Math.round(video.duration)));
			// A recorded film does not know its length until its end is looked at.
			else video.currentTime = 1e7;
		};
		video.preload = "metadata";
		video.addEventListener("loadedmetadata", look);
		video.addEventListener("durationchange", () => Number.isFinite(video.duration) && look());
		video.addEventListener("error", () => end(null));
		video.src = url;
	});
}
