import { useCallback, useEffect, useRef, useState } from "react";
import { type FileView, largestFile } from "../../core/attachments.ts";
import { Failure } from "../data/failure.ts";
import { request } from "../data/request.ts";
import { useHere } from "../partnership/here.ts";
import type { Uploading } from "./upload.ts";

/** How far a file is. `sent`, `of`: bytes. */
export type Sending =
	| { readonly is: "none" }
	| { readonly is: "tooLarge"; readonly size: number; readonly most: number }
	| { readonly is: "empty" }
	| { readonly is: "failed"; readonly failure: Failure }
	| { readonly is: "here"; readonly file: FileView }
	| {
			readonly is: "sending" | "waiting" | "paused";
			readonly name: string;
			readonly sent: number;
			readonly of: number;
	  };

export interface Uploaded {
	readonly sending: Sending;
	readonly send: (file: File) => void;
	readonly pause: () => void;
	readonly goOn: () => void;
	/** Stops it and has what was sent taken away; what arrived whole goes by itself where nothing refers to it. */
	readonly drop: () => void;
	/** Begins anew: what was sent is somebody's by now. */
	readonly letGo: () => void;
}

const none: Sending = { is: "none" };

/** Sends one file to the host, in parts, and says what of it has arrived. Leaving the page pauses it. */
export function useUpload(): Uploaded {
	const { id } = useHere();
	const [sending, setSending] = useState<Sending>(none);
	const under = useRef<Uploading | null>(null);
	/** Which file is meant: what is heard of an earlier one is nobody's. */
	const turn = useRef(0);
	useEffect(
		() => () => {
			turn.current += 1;
			under.current?.pause();
		},
		[],
	);
	const send = useCallback(
		(file: File): void => {
			turn.current += 1;
			const mine = turn.current;
			const tell = (next: Sending | ((was: Sending) => Sending)): void => {
				if (turn.current === mine) setSending(next);
			};
			const most = file.type.startsWith("video/") ? largestFile.film : largestFile.other;
			if (file.size === 0 || file.size > most) {
				tell(file.size === 0 ? { is: "empty" } : { is: "tooLarge", size: file.size, most });
				return;
			}
			const way = { name: file.name, of: file.size };
			tell({ is: "sending", sent: 0, ...way });
			const fail = (error: unknown): void =>
				tell({ is: "failed", failure: error instanceof Failure ? error : new Failure(null, error) });
			import("./upload.ts")
				.then(({ upload }) => {
					if (turn.current !== mine) return;
					under.current = upload(file, id, {
						progress: (sent) => tell({ is: "sending", sent, ...way }),
						waiting: () => tell((was) => (was.is === "sending" ? { ...was, is: "waiting" } : was)),
						refused: (problem) => fail(new Failure(problem)),
						done: (uploaded) =>
							void request<FileView>(`/api/files/${uploaded}`).then(
								(its) => tell({ is: "here", file: its }),
								(error: unknown) => fail(error),
							),
					});
				})
				.catch(fail);
		},
		[id],
	);
	const pause = useCallback((): void => {
		under.current?.pause();
		setSending((was) => (was.is === "sending" || was.is === "waiting" ? { ...was, is: "paused" } : was));
	}, []);
	const goOn = useCallback((): void => {
		setSending((was) => (was.is === "paused" || was.is === "waiting" ? { ...was, is: "sending" } : was));
		under.current?.goOn();
	}, []);
	const drop = useCallback((): void => {
		turn.current += 1;
		under.current?.cancel();
		under.current = null;
		setSending(none);
	}, []);
	const letGo = useCallback((): void => {
		turn.current += 1;
		under.current = null;
		setSending(none);
	}, []);
	return { sending, send, pause, goOn, drop, letGo };
}
