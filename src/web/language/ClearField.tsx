import { type ReactNode, useDeferredValue, useMemo } from "react";
import type { PersonName } from "../../core/api.ts";
import type { Ask } from "../../core/language/clarity.ts";
import { languageOf } from "../../core/language/script.ts";
import type { Drafts } from "../data/drafts.ts";
import { useLanguage } from "../data/language.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./Draft.module.css";
import { type Hints, hintsFor } from "./hints.ts";
import { TwoVersions } from "./TwoVersions.tsx";

interface Props {
	/** The draft's field. */
	readonly field: string;
	readonly fieldId: string;
	readonly label: ReactNode;
	readonly help?: ReactNode;
	/** What an answer to this must hold to be acted on; null where that is not known. */
	readonly ask: Ask | null;
	/** Longest answer, characters. */
	readonly most: number;
	readonly drafts: Drafts;
	readonly names: Readonly<Record<string, PersonName>>;
	readonly disabled: boolean;
}

/** A text that two colleagues may write, saved as one types, with what could be clearer said under it. */
export function ClearField({ field: name, fieldId, label, help, ask, most, drafts, names, disabled }: Props) {
	const texts = useTexts(explorationTexts);
	const { language } = useLanguage();
	const field = drafts.fields[name];
	const text = field?.text ?? "";
	const settled = useDeferredValue(text);
	const hints = useMemo(() => hintsFor(settled, language, ask), [settled, language, ask]);
	const tooLong = text.length > most;
	const join = (): void => {
		drafts.keepMine(name);
		drafts.set(name, `${text.trimEnd()}\n\n${field?.theirs?.text ?? ""}`);
	};
	return (
		<WritingField
			fieldId={fieldId}
			label={label}
			help={help}
			value={text}
			lang={languageOf(text, language) ?? undefined}
			onChange={(changed) => drafts.set(name, changed)}
			marks={settled === text ? hints.blurred : []}
			placeholder={texts.placeholder}
			disabled={disabled || !drafts.ready}
			invalid={tooLong}
			below={
				<div className={css["below"]}>
					{tooLong ? (
						<p className={css["wrong"]}>{texts.tooLong(most)}</p>
					) : (
						<Said hints={hints} lang={languageOf(text, language) ?? language} />
					)}
					{field && text !== "" && (
						<span className={css["state"]} data-state={field.state}>
							{texts.states[field.state]}
						</span>
					)}
					{field?.theirs && (
						<TwoVersions
							who={names[field.theirs.by]?.givenName ?? null}
							mine={text}
							theirs={field.theirs.text}
							onMine={() => drafts.keepMine(name)}
							onTheirs={() => drafts.takeTheirs(name)}
							onJoin={join}
						/>
					)}
				</div>
			}
		/>
	);
}

/** Suggestions are in the language of the text. */
function Said({ hints, lang }: { readonly hints: Hints; readonly lang: string }) {
	const texts = useTexts(explorationTexts);
	if (hints.clear) return <p className={css["clear"]}>{texts.hints.clear}</p>;
	return (
		<ul className={css["hints"]} lang={lang} aria-label={texts.hints.title}>
			{hints.blurred.map((it) => (
				<li key={`${it.kind} ${it.start}`}>
					<q>{it.text}</q> {it.suggestion}
				</li>
			))}
			{hints.missing.map((it) => (
				<li key={it.kind}>{it.suggestion}</li>
			))}
		</ul>
	);
}
