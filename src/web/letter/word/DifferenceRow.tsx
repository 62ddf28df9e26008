import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox } from "@mantine/core";
import type { Language } from "../../../core/kit.ts";
import { useLanguage } from "../../data/language.ts";
import { letterWords } from "../../texts/letter.ts";
import { useTexts } from "../../texts/texts.ts";
import { wordBackTexts } from "../../texts/wordBack.ts";
import { useLetter } from "../useLetter.ts";
import { WordDiff } from "../WordDiff.tsx";
import { ClauseName } from "./ClauseName.tsx";
import { Comments } from "./Comments.tsx";
import type { Difference } from "./choosing.ts";
import css from "./WordBack.module.css";

interface Props {
	readonly difference: Difference;
	readonly chosen: boolean;
	/** This side is writing on the clause already. */
	readonly writing: boolean;
	readonly onToggle: () => void;
}

/** One difference: which clause, what kind, word by word in each language, and what to know before it is taken over. */
export function DifferenceRow({ difference, chosen, writing, onToggle }: Props) {
	const { it, change } = difference;
	const texts = useTexts(wordBackTexts);
	const label = (
		<>
			{it.is === "new" ? <NewName it={it} /> : <ClauseName id={it.clause} />} — {texts.kinds[it.is]}
		</>
	);
	const notes = [
		...(it.is === "wording" && it.foundBy === "heading" ? [texts.byHeading] : []),
		...(it.is === "wording" && it.foundBy === "place" ? [texts.byPlace] : []),
		...(it.is === "wording" ? it.emptied.map((each) => texts.emptied[each]) : []),
		...(it.is === "missing" && change ? [texts.missing] : []),
		...(change === null && it.is !== "wording" ? [texts.needed] : []),
		...(writing && change ? [texts.writing] : []),
	];
	return (
		<li>
			{change ? <Checkbox label={label} checked={chosen} onChange={onToggle} /> : <strong>{label}</strong>}
			{notes.map((each) => (
				<p key={each} className="aside">
					{each}
				</p>
			))}
			{it.is === "wording" && <Facing it={it} />}
			{it.is === "new" && <NewWords it={it} />}
			{it.is !== "missing" && it.comments.length > 0 && <Comments title={texts.comments} comments={it.comments} />}
		</li>
	);
}

/** The words against what stands, each language in its column. */
function Facing({ it }: { readonly it: Extract<Difference["it"], { is: "wording" }> }) {
	const { letter } = useLetter();
	const texts = useTexts(wordBackTexts);
	const clause = letter.clauses.find(({ id }) => id === it.clause);
	const differs = (each: Language) => it.texts[each] !== undefined || it.headings[each] !== undefined;
	return (
		<div className={css["facing"]}>
			{letter.languages.filter(differs).map((each) => (
				<div key={each}>
					{it.headings[each] !== undefined && (
						<>
							<span className="aside">{texts.heading}</span>
							<WordDiff before={clause?.headings[each] ?? ""} after={it.headings[each]} language={each} />
						</>
					)}
					{it.texts[each] !== undefined && (
						<WordDiff before={clause?.texts[each] ?? ""} after={it.texts[each]} language={each} />
					)}
				</div>
			))}
		</div>
	);
}

/** What the file calls a clause that the letter does not have, in the reader's language where it does. */
function NewName({ it }: { readonly it: Extract<Difference["it"], { is: "new" }> }) {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const named = [language, ...letter.languages].find((each) => it.headings[each]);
	return <span lang={named}>{named ? it.headings[named] : letterWords[language].noHeading}</span>;
}

/** A clause that the letter does not have: nothing to compare it with. */
function NewWords({ it }: { readonly it: Extract<Difference["it"], { is: "new" }> }) {
	const { letter } = useLetter();
	return (
		<div className={css["facing"]}>
			{letter.languages.map((each) => (
				<div key={each} lang={each} dir="auto" className={css["new"]}>
					{it.headings[each] && <strong>{it.headings[each]}</strong>}
					<p>{it.texts[each]}</p>
				</div>
			))}
		</div>
	);
}
