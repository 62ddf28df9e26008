import { useState } from "react";
import type { Language } from "../../core/kit.ts";
import { newId } from "../data/ids.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Editor } from "./Editor.tsx";
import css from "./Letter.module.css";
import { OwnDraft } from "./OwnDraft.tsx";
import { useLetter } from "./useLetter.ts";

/** Clauses of one's own that the letter does not have yet: those being written, and the way to one more. */
export function NewClause({ shown }: { readonly shown: Language }) {
	const { own, writing, letter } = useLetter();
	const { newClause: texts } = useTexts(letterTexts);
	const [open, setOpen] = useState<string | null>(null);
	if (!writing) return null;
	const begun = own.filter((it) => it.clause === null && it.id !== open);
	return (
		<section className={css["adding"]} data-two={letter.languages.length > 1} data-shown={shown}>
			{begun.map((it) => (
				<div key={it.id} className="list">
					<h3>{texts.begun}</h3>
					<OwnDraft draft={it} onWrite={() => setOpen(it.id)} />
				</div>
			))}
			{open !== null ? (
				<div className="list">
					<h3>{texts.title}</h3>
					<Editor clause={null} id={open} onDone={() => setOpen(null)} />
				</div>
			) : (
				<div>
					<Button onClick={() => setOpen(newId())}>{texts.add}</Button>
				</div>
			)}
		</section>
	);
}
