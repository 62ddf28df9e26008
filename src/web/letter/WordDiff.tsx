import { useMemo } from "react";
import type { Language } from "../../core/kit.ts";
import { useLanguage } from "../data/language.ts";
import { useTexts } from "../texts/texts.ts";
import { wordDiffTexts } from "../texts/wordDiff.ts";
import { differenceOf, type Stretch } from "./difference.ts";
import css from "./WordDiff.module.css";

interface Props {
	readonly before: string;
	readonly after: string;
	/** Of the text, not of the reader. */
	readonly language: Language;
}

/** A wording with what went struck out and what came underlined, in whole words; its lines are kept. */
export function WordDiff({ before, after, language }: Props) {
	const stretches = useMemo(() => differenceOf(before, after, language), [before, after, language]);
	return (
		<div className={css["text"]} lang={language} dir="auto">
			{keyed(stretches).map(([key, it]) => (it.is === "same" ? it.text : <Changed key={key} stretch={it} />))}
		</div>
	);
}

/** Where a stretch begins is what tells it from the others. */
function keyed(stretches: readonly Stretch[]): readonly (readonly [string, Stretch])[] {
	let at = 0;
	return stretches.map((it) => {
		const key = `${it.is} ${at}`;
		at += it.text.length;
		return [key, it];
	});
}

/** Said to ears where it begins and ends: readers of screens pass over <ins> and <del> in silence. */
function Changed({ stretch: { is, text } }: { readonly stretch: Stretch }) {
	const texts = useTexts(wordDiffTexts);
	const { language } = useLanguage();
	const Tag = is === "gone" ? "del" : "ins";
	const said = (words: string) => (
		<span className={`silent ${css["said"]}`} lang={language}>
			{words}
		</span>
	);
	return (
		<Tag className={css[is]}>
			{said(is === "gone" ? texts.gone : texts.come)}
			{text.trim() === "" && <span aria-hidden="true">{text.includes("\n") ? "¶" : "␣"}</span>}
			{text}
			{said(texts.end)}
		</Tag>
	);
}
