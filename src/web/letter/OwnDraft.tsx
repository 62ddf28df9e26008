import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { useDraft } from "./Editor.tsx";
import css from "./Letter.module.css";
import { Wording } from "./Offered.tsx";
import { Quoted } from "./Quoted.tsx";
import type { OwnDraft as Own } from "./useLetter.ts";

/** What this side would propose on a clause: only its own people see it until it is handed over. */
export function OwnDraft({ draft, onWrite }: { readonly draft: Own; readonly onWrite: () => void }) {
	const { own: texts } = useTexts(letterTexts);
	const { drop } = useDraft(draft.id);
	return (
		<fieldset className={css["draft"]} aria-label={texts.title}>
			<p className="aside">
				<strong>{texts.title}</strong>
			</p>
			<Proposed draft={draft} />
			<div className={css["moves"]}>
				{!draft.drafted.choice.removed && <Button onClick={onWrite}>{texts.goOn}</Button>}
				<Button variant="subtle" onClick={drop}>
					{draft.drafted.choice.removed ? texts.leaveIn : texts.drop}
				</Button>
			</div>
		</fieldset>
	);
}

/** A draft as the other side will read it, or why it cannot go over yet. */
export function Proposed({ draft: { amount, clause } }: { readonly draft: Own }) {
	const { own: texts } = useTexts(letterTexts);
	if (amount.is === "same" || amount.is === "gone") return null;
	if (amount.is !== "change")
		return (
			<p className={css["note"]} data-tone="bad">
				{texts.unready[amount.is]}
			</p>
		);
	const { offer, en, ru, headingEn, headingRu, note } = amount.change;
	const written = { en, ru, "heading.en": headingEn, "heading.ru": headingRu };
	const words = Object.fromEntries(Object.entries(written).flatMap(([key, text]) => (text ? [[key, text]] : [])));
	return (
		<>
			{offer.is === "removed" ? <p>{texts.removes}</p> : <Wording clause={clause} offer={offer} texts={words} />}
			{note && <Quoted text={note} />}
		</>
	);
}
