import { type ReactNode, useId, useMemo } from "react";
import type { Language } from "../../core/kit.ts";
import { occurrences } from "../../core/language/glossary.ts";
import type { Term } from "../../core/language/state.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import css from "./WithGlossary.module.css";

interface Props {
	readonly text: string;
	/** The language the text is in; null: neither, so that no word of the glossary can stand in it. */
	readonly language: Language | null;
}

/** A text in which the words that both sides agreed on are quietly underlined, and say what they mean. */
export function WithGlossary({ text, language }: Props) {
	const { terms } = useHere().state.language;
	const found = useMemo(() => (language ? occurrences(text, language, terms) : []), [text, language, terms]);
	const parts: ReactNode[] = [];
	let from = 0;
	for (const { start, end, term } of found) {
		parts.push(text.slice(from, start), <Known key={start} said={text.slice(start, end)} term={term} />);
		from = end;
	}
	return (
		<>
			{parts}
			{text.slice(from)}
		</>
	);
}

/** One word, and at a press what both agreed that it means. */
function Known({ said, term }: { readonly said: string; readonly term: Term }) {
	const id = useId();
	const { language } = useLanguage();
	const { agreed } = term;
	if (!agreed) return said;
	const meanings = { en: agreed.meaningEn, ru: agreed.meaningRu };
	const meant = meanings[language] === null ? (language === "en" ? "ru" : "en") : language;
	const both = [agreed.en, agreed.ru].filter((it) => it !== null);
	return (
		<>
			<button type="button" className={css["word"]} popoverTarget={id}>
				{said}
			</button>
			<span id={id} popover="auto" className={css["meaning"]}>
				<strong lang={both.length === 1 && agreed.ru !== null ? "ru" : "en"}>{both.join(" · ")}</strong>
				{meanings[meant] !== null && <span lang={meant}>{meanings[meant]}</span>}
			</span>
		</>
	);
}
