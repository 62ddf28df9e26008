import { useMemo } from "react";
import { slots } from "../../../core/exploration/contract.ts";
import type { Question } from "../../../core/exploration/questions.ts";
import { isVague } from "../../../core/language/clarity.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { backTexts } from "../../texts/backs.ts";
import { useTexts } from "../../texts/texts.ts";
import css from "./Facing.module.css";
import { clearOf, vagueAmong } from "./vague.ts";

/** How clear one opened answer is; its findings under it, for whoever wants to know why. */
export function Clearness({ text, question }: { readonly text: string; readonly question: Question }) {
	const { language } = useLanguage();
	const { clarity: texts } = useTexts(backTexts);
	const found = useMemo(() => clearOf(text, question, language), [text, question, language]);
	return (
		<details className={css["clearness"]}>
			<summary>
				{texts.score(found.score)}
				{isVague(found) && `, ${texts.vague}`}
			</summary>
			{found.findings.length === 0 ? (
				<p>{texts.clear}</p>
			) : (
				<ul>
					{found.findings.map((it) => (
						<li key={`${it.kind} ${it.start}`} lang={language}>
							{it.text && <q>{it.text}</q>} {it.suggestion}
						</li>
					))}
				</ul>
			)}
		</details>
	);
}

/** Whether either side is vague, said in a sentence, and that stopping here is a good outcome (R3). */
export function ClearnessOfBoth() {
	const { state, side, other, companies } = useHere();
	const { language } = useLanguage();
	const { clarity: texts } = useTexts(backTexts);
	const { [side]: mine, [other]: theirs } = slotOf(state.sealing, slots.answers);
	if (mine.is !== "open" || theirs.is !== "open") return null;
	const [we, they] = [vagueAmong(mine.content.texts, language), vagueAmong(theirs.content.texts, language)];
	const who = companies[other];
	if (we + they === 0) return <p>{texts.bothClear}</p>;
	const said =
		we === 0 ? texts.theyVague(they, who) : they === 0 ? texts.youVague(we, who) : texts.bothVague(we, they, who);
	return (
		<>
			<p>
				{said} {texts.stop}
			</p>
			<p className="aside">{texts.about}</p>
		</>
	);
}
