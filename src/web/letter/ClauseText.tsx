import { Link } from "@tanstack/react-router";
import { Fragment, useMemo } from "react";
import { comparisonOf } from "../../core/alignment/comparison.ts";
import type { Language } from "../../core/kit.ts";
import type { Clause, Fact } from "../../core/letter/clause.ts";
import { paths } from "../paths.ts";
import { letterWords } from "../texts/letter.ts";
import css from "./Letter.module.css";
import { stretchesOf } from "./stretches.ts";
import { useLetter } from "./useLetter.ts";

/** A clause's words in one language; agreed facts lead to where they were agreed. */
export function ClauseText({ clause, language }: { readonly clause: Clause; readonly language: Language }) {
	const text = clause.texts[language];
	const { facts } = clause;
	const stretches = useMemo(() => stretchesOf(text ?? "", facts, language), [text, facts, language]);
	if (text === null) return <p className={css["missing"]}>{letterWords[language].notWritten}</p>;
	return (
		<div className={css["text"]} dir="auto">
			{stretches.map((it) =>
				it.fact ? <FactLink key={it.at} fact={it.fact} text={it.text} /> : <Fragment key={it.at}>{it.text}</Fragment>,
			)}
		</div>
	);
}

function FactLink({ fact, text }: { readonly fact: Fact; readonly text: string }) {
	const { here } = useLetter();
	const params = { id: here.id };
	// A seat link opens the letter alone, not what lies behind it.
	if (here.link !== null) return text;
	if (fact.term.startsWith("person/"))
		return (
			<Link className={css["fact"]} to={paths.people} params={params}>
				{text}
			</Link>
		);
	// Where alignment was skipped no terms lie open.
	if (!comparisonOf(here.state)) return text;
	return (
		<Link className={css["fact"]} to={paths.terms} params={params} hash={fact.term}>
			{text}
		</Link>
	);
}
