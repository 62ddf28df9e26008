import { useRef, useState } from "react";
import type { FileChange } from "../../../core/letter/imported.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Waiting } from "../../ui/Waiting.tsx";
import { useLetter } from "../useLetter.ts";
import { Preview } from "./Preview.tsx";
import { accepted, largest, useReadWord } from "./useReadWord.ts";
import css from "./WordBack.module.css";

/** A Word file that somebody worked on comes back: what is different, clause by clause, and what of it is taken over. */
export function WordBack({ onTake }: { readonly onTake: (changes: readonly FileChange[]) => void }) {
	const { here } = useLetter();
	const texts = useTexts(wordBackTexts);
	const read = useReadWord(here.id);
	const field = useRef<HTMLInputElement>(null);
	const [tooLarge, setTooLarge] = useState(false);
	const [taken, setTaken] = useState(0);
	const choose = (file: File | undefined): void => {
		if (field.current) field.current.value = "";
		if (!file) return;
		setTaken(0);
		setTooLarge(file.size > largest);
		if (file.size > largest) read.reset();
		else read.mutate(file);
	};
	const take = (changes: readonly FileChange[]): void => {
		onTake(changes);
		setTaken(changes.length);
		read.reset();
	};
	return (
		<section className={`noPrint ${css["back"]}`} aria-label={texts.title}>
			<h3>{texts.title}</h3>
			<p className="aside">{texts.lead}</p>
			<div className={css["row"]}>
				<input
					ref={field}
					type="file"
					accept={accepted}
					hidden
					aria-label={texts.field}
					onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
				/>
				<Button loading={read.isPending} onClick={() => field.current?.click()}>
					{read.data ? texts.other : texts.choose}
				</Button>
				{read.data && (
					<Button variant="subtle" onClick={() => read.reset()}>
						{texts.away}
					</Button>
				)}
			</div>
			{read.isPending && (
				<div>
					<p className="aside">{texts.reading}</p>
					<Waiting lines={4} />
				</div>
			)}
			{tooLarge && <Note tone="bad" live title={texts.tooLarge} />}
			<Problem failure={read.error} />
			{read.data && <Preview key={read.submittedAt} name={read.variables.name} preview={read.data} onTake={take} />}
			{taken > 0 && <Note live title={texts.taken(taken)} />}
		</section>
	);
}
