import { useEffect, useRef, useState } from "react";
import type { DocumentState } from "../../core/api.ts";
import { Failure } from "../data/failure.ts";
import { request } from "../data/request.ts";

/** How far a file is. `of`: how many were before it when one came, so that a bar can show what has gone by. */
export type Progress =
	| { readonly is: "idle" | "saved" }
	| { readonly is: "under way"; readonly ahead: number; readonly of: number }
	| { readonly is: "failed"; readonly failure: Failure };

/** Asks again how far it is after so long, ms: a page is set in a tenth of a second, a line moves as fast. */
const again = 300;
const pause = (signal: AbortSignal) =>
	new Promise<void>((done) => {
		const timer = setTimeout(done, again);
		signal.addEventListener("abort", () => {
			clearTimeout(timer);
			done();
		});
	});

/** Has a file made, waits its turn, and hands it to the browser to save. */
export function useFile(): { readonly progress: Progress; readonly save: (path: string) => Promise<void> } {
	const [progress, setProgress] = useState<Progress>({ is: "idle" });
	const leaving = useRef(new AbortController());
	useEffect(() => {
		const left = new AbortController();
		leaving.current = left;
		return () => left.abort();
	}, []);
	const save = async (path: string): Promise<void> => {
		const { signal } = leaving.current;
		let of = 0;
		setProgress({ is: "under way", ahead: 0, of });
		try {
			for (;;) {
				const { state, ahead } = await request<DocumentState>(path, { method: "POST", signal });
				of = Math.max(of, ahead);
				if (state === "ready") break;
				setProgress({ is: "under way", ahead, of });
				await pause(signal);
				if (signal.aborted) return;
			}
		} catch (error) {
			if (!signal.aborted)
				setProgress({ is: "failed", failure: error instanceof Failure ? error : new Failure(null, error) });
			return;
		}
		handOver(path);
		setProgress({ is: "saved" });
	};
	return { progress, save };
}

/** The browser saves it under the name that the host gives it. */
function handOver(path: string): void {
	const link = document.createElement("a");
	link.href = path;
	link.download = "";
	link.click();
}
