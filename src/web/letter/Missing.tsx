import { Link } from "@tanstack/react-router";
import type { Missing as Lack } from "../../core/letter/rules.ts";
import { useLanguage } from "../data/language.ts";
import { paths } from "../paths.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Letter.module.css";
import { numbersOf } from "./numbers.ts";
import { useLetter } from "./useLetter.ts";

/** What keeps the letter from being signed: each with whose move it is, and the way to where it is mended. */
export function Missing() {
	const { here, missing, names } = useLetter();
	const { missing: texts } = useTexts(letterSigningTexts);
	const whose = ({ by }: Lack): string =>
		by === "both" ? texts.by.both : by === here.side ? texts.by.you : texts.by.them(names[by]);
	return (
		<>
			<p>{texts.title(missing.length)}</p>
			<ul className={css["lacks"]}>
				{missing.map((it) => (
					<li key={JSON.stringify(it)}>
						<To lack={it} />
						<span>{whose(it)}</span>
					</li>
				))}
			</ul>
		</>
	);
}

function To({ lack }: { readonly lack: Lack }) {
	const { here, letter } = useLetter();
	const { language } = useLanguage();
	const { missing: texts } = useTexts(letterSigningTexts);
	if (lack.code === "owner")
		return (
			<Link to={paths.people} params={{ id: here.id }}>
				{texts.owner}
			</Link>
		);
	if (!("clause" in lack))
		return (
			<Link to={paths.legal} params={{ id: here.id }}>
				{texts[lack.code]}
			</Link>
		);
	const clause = letter.clauses.find((it) => it.id === lack.clause);
	const number = numbersOf(letter.clauses).get(lack.clause);
	const { headings = {}, proposal } = clause ?? {};
	const own = proposal?.texts[`heading.${language}`];
	const called = headings[language] || own || Object.values(headings).find((it) => it !== "") || "";
	return (
		<a href={`#clause-${lack.clause}`}>
			{number === undefined ? "" : `${number}. `}
			<span lang={language}>{called}</span>: {texts[lack.code]}
		</a>
	);
}
