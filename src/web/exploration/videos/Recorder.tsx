import { useCallback, useEffect, useRef, useState } from "react";
import { longestVideo } from "../../../core/exploration/contract.ts";
import { useTexts } from "../../texts/texts.ts";
import { videosTexts } from "../../texts/videos.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { clockOf, closeCamera, type NoCamera, openCamera, type Recording, record } from "./recording.ts";
import css from "./Videos.module.css";

interface Props {
	/** A film, and how long it is in seconds. */
	readonly onFilm: (film: Blob, seconds: number) => void;
	readonly onBack: () => void;
}

type Phase =
	| { readonly is: "asking" }
	| { readonly is: "none"; readonly why: NoCamera }
	| { readonly is: "ready"; readonly stream: MediaStream }
	| { readonly is: "recording"; readonly stream: MediaStream; readonly recording: Recording };

/** The camera: asked for, seen as in a mirror, recorded up to the longest. It is off as soon as this is gone. */
export function Recorder({ onFilm, onBack }: Props) {
	const { form: texts, camera } = useTexts(videosTexts);
	const [phase, setPhase] = useState<Phase>({ is: "asking" });
	const [seconds, setSeconds] = useState(0);
	const gone = useRef(false);
	const picture = useRef<HTMLVideoElement>(null);
	const stream = "stream" in phase ? phase.stream : null;
	/** The camera that is on. */
	const open = useRef<MediaStream | null>(null);
	const ask = useCallback(async (): Promise<void> => {
		setPhase({ is: "asking" });
		const it = await openCamera();
		if (typeof it === "string") {
			setPhase({ is: "none", why: it });
			return;
		}
		closeCamera(open.current);
		open.current = it;
		if (gone.current) closeCamera(it);
		else setPhase({ is: "ready", stream: it });
	}, []);
	useEffect(() => {
		gone.current = false;
		void ask();
		return () => {
			gone.current = true;
			closeCamera(open.current);
		};
	}, [ask]);
	useEffect(() => {
		if (picture.current) picture.current.srcObject = stream;
	}, [stream]);
	const recording = phase.is === "recording" ? phase.recording : null;
	const stop = useCallback(async (): Promise<void> => {
		if (!recording) return;
		const film = await recording.stop();
		onFilm(film, Math.max(1, Math.min(longestVideo, Math.round(seconds))));
	}, [recording, seconds, onFilm]);
	useEffect(() => {
		if (!recording) return;
		const began = performance.now();
		const timer = setInterval(() => setSeconds((performance.now() - began) / 1_000), 250);
		return () => clearInterval(timer);
	}, [recording]);
	useEffect(() => {
		if (recording && seconds >= longestVideo) void stop();
	}, [recording, seconds, stop]);

	if (phase.is === "asking") return <p role="status">{texts.asking}</p>;
	if (phase.is === "none")
		return (
			<Note
				tone="bad"
				live
				title={camera[phase.why]}
				actions={
					<>
						{phase.why !== "unable" && <Button onClick={() => void ask()}>{texts.record}</Button>}
						<Button variant="subtle" onClick={onBack}>
							{texts.back}
						</Button>
					</>
				}
			/>
		);
	return (
		<div className="list">
			<video ref={picture} className={css["mirror"]} autoPlay muted playsInline />
			{phase.is === "ready" && <p className="aside">{texts.mirror}</p>}
			{phase.is === "recording" && <p role="timer">{texts.left(clockOf(longestVideo - seconds))}</p>}
			<div className="choices">
				{phase.is === "ready" && (
					<>
						<Button
							variant="filled"
							onClick={() => setPhase({ is: "recording", stream: phase.stream, recording: record(phase.stream) })}
						>
							{texts.start}
						</Button>
						<Button variant="subtle" onClick={onBack}>
							{texts.back}
						</Button>
					</>
				)}
				{phase.is === "recording" && (
					<Button variant="filled" onClick={() => void stop()}>
						{texts.stop}
					</Button>
				)}
			</div>
		</div>
	);
}
