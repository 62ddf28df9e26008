import { documentTexts } from "../texts/documents.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import css from "./Download.module.css";
import { useFile } from "./useFile.ts";

const formats = ["pdf", "docx"] as const;

interface Props {
	/** Address of the document without its ending. */
	readonly path: string;
	/** What it is, for whoever hears only the button. */
	readonly name: string;
	/** Choices that the address takes. */
	readonly query?: Readonly<Record<string, string>>;
}

/** A document to save, as PDF or as Word: waits its turn with a bar that says the truth. */
export function Download({ path, name, query = {} }: Props) {
	const texts = useTexts(documentTexts);
	const { progress, save } = useFile();
	const asked = new URLSearchParams(query).toString();
	const addressOf = (format: string): string => `${path}.${format}${asked === "" ? "" : `?${asked}`}`;
	const busy = progress.is === "under way";
	return (
		<div className={css["download"]}>
			<div className={css["formats"]}>
				{formats.map((it) => (
					<Button
						key={it}
						disabled={busy}
						aria-label={texts.save(name, texts.formats[it])}
						onClick={() => void save(addressOf(it))}
					>
						{texts.formats[it]}
					</Button>
				))}
			</div>
			<div role="status" className={css["progress"]}>
				{busy && (
					<>
						<progress aria-label={name} max={progress.of + 1} value={progress.of - progress.ahead} />
						<span>{progress.ahead > 0 ? texts.waiting(progress.ahead) : texts.making}</span>
					</>
				)}
				{progress.is === "saved" && <span>{texts.saved}</span>}
			</div>
			{progress.is === "failed" && <Problem failure={progress.failure} />}
		</div>
	);
}
