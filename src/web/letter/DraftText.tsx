import { useDeferredValue, useMemo, useState } from "react";
import type { Language } from "../../core/kit.ts";
import { longestClause } from "../../core/letter/contract.ts";
import { useLanguage } from "../data/language.ts";
import { hintsFor } from "../language/hints.ts";
import { TwoVersions } from "../language/TwoVersions.tsx";
import { explorationTexts } from "../texts/exploration.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

interface Props {
	/** The draft's field. */
	readonly field: string;
	readonly label: string;
	/** What stands there until somebody writes. */
	readonly base: string;
	/** Of the text; null: the reader's. */
	readonly language: Language | null;
	readonly rows: number;
	/** Say what could be clearer. */
	readonly hints?: boolean;
	readonly onTyped: () => void;
}

/** A text of a clause: begins as it stands, saved as one types, both versions kept where two colleagues write. */
export function DraftText({ field: name, label, base, language, rows, hints = false, onTyped }: Props) {
	const { drafts, here } = useLetter();
	const { language: reader } = useLanguage();
	const { states, tooLong } = useTexts(explorationTexts);
	const { editor } = useTexts(letterTexts);
	// An empty draft means "as it stands"; whoever has emptied the field to begin anew sees it empty.
	const [touched, setTouched] = useState(false);
	const field = drafts.fields[name];
	const text = field?.text || (touched ? "" : base);
	const settled = useDeferredValue(text);
	const spoken = language ?? reader;
	const found = useMemo(() => (hints ? hintsFor(settled, spoken, null).blurred : []), [hints, settled, spoken]);
	const long = text.length > longestClause;
	const change = (typed: string): void => {
		setTouched(true);
		onTyped();
		drafts.set(name, typed);
	};
	return (
		<WritingField
			label={label}
			value={text}
			lang={language ?? undefined}
			onChange={change}
			marks={settled === text ? found : []}
			disabled={!drafts.ready}
			invalid={long}
			rows={rows}
			below={
				<div className={css["below"]}>
					{long && <p className={css["wrong"]}>{tooLong(longestClause)}</p>}
					{found.length > 0 && (
						<ul lang={spoken} className={css["hints"]}>
							{found.map((it) => (
								<li key={`${it.kind} ${it.start}`}>
									<q>{it.text}</q> {it.suggestion}
								</li>
							))}
						</ul>
					)}
					{touched && text === "" && base !== "" && <p className="aside">{editor.empty}</p>}
					{field && field.text !== "" && (
						<span className={css["state"]} data-state={field.state}>
							{states[field.state]}
						</span>
					)}
					{field?.theirs && (
						<TwoVersions
							who={here.record.names[field.theirs.by]?.givenName ?? null}
							mine={text}
							theirs={field.theirs.text}
							onMine={() => drafts.keepMine(name)}
							onTheirs={() => drafts.takeTheirs(name)}
						/>
					)}
				</div>
			}
		/>
	);
}
