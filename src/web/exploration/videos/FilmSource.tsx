import { useState } from "react";
import { videoTypes } from "../../../core/attachments.ts";
import { ChooseFile } from "../../files/ChooseFile.tsx";
import { useTexts } from "../../texts/texts.ts";
import { videosTexts } from "../../texts/videos.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Recorder } from "./Recorder.tsx";
import { secondsOf } from "./recording.ts";

interface Props {
	/** Seconds. */
	readonly longest: number;
	readonly onFilm: (film: Blob, seconds: number) => void;
}

/** Where a film comes from: this camera, or one that was made before. */
export function FilmSource({ longest, onFilm }: Props) {
	const { form: texts, film: wrongs } = useTexts(videosTexts);
	const [recording, setRecording] = useState(false);
	const [wrong, setWrong] = useState<string | null>(null);
	const bring = async (file: File): Promise<void> => {
		const seconds = await secondsOf(file);
		const no = seconds === null ? wrongs.unreadable : seconds > longest ? wrongs.tooLong : null;
		setWrong(no);
		if (no === null && seconds !== null) onFilm(file, seconds);
	};
	if (recording) return <Recorder onFilm={onFilm} onBack={() => setRecording(false)} />;
	return (
		<div className="list">
			<div className="choices">
				<Button variant="filled" onClick={() => setRecording(true)}>
					{texts.record}
				</Button>
				<ChooseFile label={texts.bring} accept={videoTypes.join(",")} onChoose={(file) => void bring(file)} />
			</div>
			<p className="aside">{texts.or}</p>
			{wrong && <Note tone="bad" live title={wrong} />}
		</div>
	);
}
