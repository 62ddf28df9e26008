import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/kit.ts";
import type { Clause } from "../../core/letter/clause.ts";
import { type Choice, choiceIn, type DraftPart, draftField } from "../../core/letter/drafted.ts";
import { useLanguage } from "../data/language.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { DraftText } from "./DraftText.tsx";
import css from "./Letter.module.css";
import { PlaceField } from "./PlaceField.tsx";
import { useLetter } from "./useLetter.ts";

interface Props {
	/** Null: a new one. */
	readonly clause: Clause | null;
	readonly id: string;
	readonly onDone: () => void;
}

const headingPart = { en: "headingEn", ru: "headingRu" } as const satisfies Record<Language, DraftPart>;

/** Writes a clause. Kept for this side as it is typed; the other side reads it once it is handed over. */
export function Editor({ clause, id, onDone }: Props) {
	const { letter, here, drafts } = useLetter();
	const { editor: texts, newClause } = useTexts(letterTexts);
	const { choice, choose, text, drop } = useDraft(id);
	const theirs = clause?.proposal && clause.proposal.side !== here.side ? clause.proposal : null;
	// Whoever opens the clause has their proposal before their eyes.
	const [seen] = useState(() => theirs?.id ?? null);
	const isNew = !clause || clause.is === "offered";
	const base = (language: Language): string => theirs?.texts[language] ?? clause?.texts[language] ?? "";
	const written = letter.languages.filter((it) => text(it).trim() !== "");
	const oneOnly = letter.languages.length > 1 && written.length < letter.languages.length;
	const { language } = useLanguage();
	const called = clause?.headings[language] || clause?.proposal?.texts[`heading.${language}`] || newClause.title;
	const own = useRef<HTMLElement>(null);
	useEffect(() => own.current?.querySelector("textarea")?.focus(), []);
	const typed = (): void => {
		if (!theirs) return;
		if ((choice.answers ?? null) !== seen) choose({ answers: seen });
		// A counter begins with all that they wrote: what is left as it stands in the fields goes over as well.
		for (const it of letter.languages)
			for (const [part, words] of [
				[it, theirs.texts[it]],
				[headingPart[it], theirs.texts[`heading.${it}`]],
			] as const)
				if (words !== undefined && text(part) === "") drafts.set(draftField(id, part), words);
	};
	return (
		<section ref={own} className={css["editor"]} aria-label={texts.label(called)}>
			{theirs && theirs.id !== choice.answers && text("en") + text("ru") !== "" && (
				<p className={css["note"]} data-tone="bad">
					{texts.met}{" "}
					<button type="button" className="link" onClick={() => choose({ answers: theirs.id })}>
						{texts.readIt}
					</button>
				</p>
			)}
			<div className={css["facing"]} data-writing="true">
				{letter.languages.map((it) => (
					<div key={it} data-language={it} className={css["cell"]}>
						{isNew && (
							<DraftText
								field={draftField(id, headingPart[it])}
								label={letter.languages.length > 1 ? texts.heading[it] : texts.headingOne}
								base={clause?.proposal?.texts[`heading.${it}`] ?? ""}
								language={it}
								rows={1}
								onTyped={typed}
							/>
						)}
						<DraftText
							field={draftField(id, it)}
							label={letter.languages.length > 1 ? texts.text[it] : texts.textOne}
							base={base(it)}
							language={it}
							rows={4}
							hints
							onTyped={typed}
						/>
					</div>
				))}
			</div>
			{oneOnly && !isNew && written.length > 0 && (
				<Checkbox
					label={texts.inStep}
					description={texts.inStepHelp}
					checked={choice.inStep ?? false}
					onChange={({ currentTarget }) => choose({ inStep: currentTarget.checked })}
				/>
			)}
			{clause &&
				clause.lags.length > 0 &&
				written.length === 0 &&
				!letter.languages.some((it) => clause.texts[it] === null) && (
					<Checkbox
						label={texts.nowInStep}
						checked={choice.inStep ?? false}
						onChange={({ currentTarget }) => choose({ inStep: currentTarget.checked })}
					/>
				)}
			<Checkbox
				label={texts.binding}
				description={texts.bindingHelp}
				checked={choice.binding ?? clause?.binding ?? false}
				onChange={({ currentTarget }) => choose({ binding: currentTarget.checked })}
			/>
			{isNew && <PlaceField id={id} value={choice.after ?? null} onChange={(after) => choose({ after })} />}
			<DraftText
				field={draftField(id, "note")}
				label={texts.note}
				base=""
				language={null}
				rows={1}
				onTyped={() => {}}
			/>
			<div className={css["moves"]}>
				<Button variant="filled" onClick={onDone}>
					{texts.done}
				</Button>
				<Button
					onClick={() => {
						drop();
						onDone();
					}}
				>
					{texts.drop}
				</Button>
			</div>
			<p className="aside">{texts.kept}</p>
		</section>
	);
}

/** The fields of one clause as this side writes it. */
export function useDraft(id: string) {
	const { drafts } = useLetter();
	const text = (part: DraftPart): string => drafts.fields[draftField(id, part)]?.text ?? "";
	const choice = choiceIn(text("choice"));
	const { keepMine, set } = drafts;
	const field = draftField(id, "choice");
	const theirs = drafts.fields[field]?.theirs?.text;
	const merged = theirs === undefined ? null : JSON.stringify({ ...choiceIn(theirs), ...choice });
	// A colleague chose something at the same moment: both choices hold, and where they differ the later one.
	useEffect(() => {
		if (merged === null) return;
		keepMine(field);
		set(field, merged);
	}, [merged, field, keepMine, set]);
	return {
		text,
		choice,
		choose: (its: Choice): void => drafts.set(draftField(id, "choice"), JSON.stringify({ ...choice, ...its })),
		/** Nothing of it is to be handed over. */
		drop: (): void => {
			for (const part of ["en", "ru", "headingEn", "headingRu", "note", "choice"] as const)
				if (text(part) !== "") drafts.set(draftField(id, part), "");
		},
	};
}
