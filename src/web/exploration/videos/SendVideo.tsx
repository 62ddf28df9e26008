import { useCallback, useEffect, useState } from "react";
import { longestReason, longestVideo } from "../../../core/exploration/contract.ts";
import { now } from "../../data/clock.ts";
import { newId } from "../../data/ids.ts";
import { UploadProgress } from "../../files/UploadProgress.tsx";
import { useUpload } from "../../files/useUpload.ts";
import { useKept } from "../../language/useKept.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useTexts } from "../../texts/texts.ts";
import { videosTexts } from "../../texts/videos.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { Film } from "./Film.tsx";
import { FilmSource } from "./FilmSource.tsx";
import { fileOf } from "./recording.ts";
import css from "./Videos.module.css";

interface Taken {
	readonly film: Blob;
	readonly seconds: number;
	readonly url: string;
}

/** A film and what it says, in short. The film is sent while one writes; the message itself only by its button. */
export function SendVideo({ onDone }: { readonly onDone: () => void }) {
	const { form: texts } = useTexts(videosTexts);
	const [taken, setTaken] = useState<Taken | null>(null);
	const [tried, setTried] = useState(false);
	const kept = useKept("video", { summary: "" });
	const uploaded = useUpload();
	const { run, busy, refused } = useCommand();
	const { sending, send, drop } = uploaded;
	const summary = kept.value.summary.trim();
	const wrong = summary === "" ? texts.noSummary : summary.length > longestReason ? texts.tooLong : null;
	const url = taken?.url;
	useEffect(() => (url ? () => URL.revokeObjectURL(url) : undefined), [url]);
	const take = useCallback(
		(film: Blob, seconds: number): void => setTaken({ film, seconds, url: URL.createObjectURL(film) }),
		[],
	);
	const again = (): void => {
		drop();
		setTaken(null);
	};
	const submit = (): void => {
		setTried(true);
		if (wrong !== null || sending.is !== "here" || !taken) return;
		const { file, name, size, hash, type } = sending.file;
		if (type !== "video/webm" && type !== "video/mp4") return;
		const input = { video: newId(), file: { file, name, size, hash, type }, seconds: taken.seconds, summary };
		void run("exploration.sendVideo", input).then((done) => {
			if (!done) return;
			kept.drop();
			onDone();
		});
	};
	const missing = !taken || sending.is === "none" ? texts.noFilm : sending.is === "here" ? null : texts.unsent;
	return (
		<Form onSubmit={submit} label={texts.title}>
			<h3>{texts.title}</h3>
			<p className="aside">{texts.both}</p>
			{!taken && <FilmSource longest={longestVideo} onFilm={take} />}
			{taken && <Film src={taken.url} label={texts.title} summary={null} seconds={taken.seconds} />}
			{taken && (sending.is === "none" || sending.is === "failed" || sending.is === "tooLarge") && (
				<div className="choices">
					<Button
						variant="filled"
						onClick={() => send(taken.film instanceof File ? taken.film : fileOf(taken.film, now().slice(0, 10)))}
					>
						{texts.use}
					</Button>
					<Button onClick={again}>{texts.again}</Button>
				</div>
			)}
			<UploadProgress {...uploaded} drop={again} />
			<WritingField
				label={texts.summary}
				help={texts.summaryHelp}
				value={kept.value.summary}
				rows={2}
				onChange={(text) => kept.keep({ summary: text })}
				invalid={tried && wrong !== null}
				below={
					tried &&
					wrong && (
						<p className={css["wrong"]} role="alert">
							{wrong}
						</p>
					)
				}
			/>
			{tried && wrong === null && missing && <p role="status">{missing}</p>}
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant={sending.is === "here" ? "filled" : "default"} loading={busy}>
					{texts.send}
				</Button>
				<Button
					variant="subtle"
					onClick={() => {
						drop();
						onDone();
					}}
				>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
