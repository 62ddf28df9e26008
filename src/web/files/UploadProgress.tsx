import { filesTexts } from "../texts/files.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { useBytes } from "./bytes.ts";
import css from "./Files.module.css";
import type { Uploaded } from "./useUpload.ts";

/** What of a file has been sent and what has not, and what one may do about it. */
export function UploadProgress({ sending, pause, goOn, drop }: Pick<Uploaded, "sending" | "pause" | "goOn" | "drop">) {
	const texts = useTexts(filesTexts);
	const bytes = useBytes();
	switch (sending.is) {
		case "none":
			return null;
		case "empty":
			return <Note tone="bad" live title={texts.empty} />;
		case "tooLarge":
			return <Note tone="bad" live title={texts.tooLarge(bytes(sending.size), bytes(sending.most))} />;
		case "failed":
			return <Problem failure={sending.failure} />;
		case "here":
			return (
				<div className={css["row"]}>
					<p role="status">{texts.here(sending.file.name, bytes(sending.file.size))}</p>
					<Button variant="subtle" onClick={drop}>
						{texts.remove}
					</Button>
				</div>
			);
		case "sending":
		case "waiting":
		case "paused":
			return (
				<div className={css["upload"]}>
					<p className={css["name"]}>{texts.uploading(sending.name)}</p>
					<progress aria-label={texts.uploading(sending.name)} max={sending.of} value={sending.sent} />
					<p className="aside">{texts.sent(bytes(sending.sent), bytes(sending.of))}</p>
					<p role="status" className="aside">
						{sending.is === "waiting" && texts.waiting}
						{sending.is === "paused" && texts.paused}
					</p>
					<div className={css["row"]}>
						{sending.is === "sending" && <Button onClick={pause}>{texts.pause}</Button>}
						{sending.is !== "sending" && <Button onClick={goOn}>{texts.goOn}</Button>}
						<Button variant="subtle" onClick={drop}>
							{texts.cancel}
						</Button>
					</div>
				</div>
			);
	}
}
