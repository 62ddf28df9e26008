import { useLanguage } from "../../data/language.ts";
import { useHere } from "../../partnership/here.ts";
import { useNames } from "../../people/names.ts";
import { callsTexts } from "../../texts/calls.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../../ui/Note.tsx";
import { languageOf } from "../OwnAnswers.tsx";

/** What one's own side made of the calls that count, beside its own verdict: the mean and every worry (R38). Private. */
export function OurImpressions() {
	const { state, side } = useHere();
	const { language } = useLanguage();
	const { ours, impression } = useTexts(callsTexts);
	const { given } = useNames();
	const counted = new Set(state.exploration.calls.filter((it) => it.struck === null).map((it) => it.id));
	const kept = state.exploration.impressions[side].filter((it) => counted.has(it.call));
	if (kept.length === 0) return null;
	const mean = kept.reduce((sum, it) => sum + it.wouldWork, 0) / kept.length;
	const said = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mean);
	const worries = kept.filter((it) => it.worries !== null);
	return (
		<Note title={ours.title}>
			<p>{ours.mean(said, kept.length)}</p>
			{worries.length > 0 && (
				<ul aria-label={ours.worries}>
					{worries.map((it) => (
						<li key={`${it.call} ${it.person}`}>
							{given(it.person)}: <span lang={languageOf(it.worries ?? "")}>{it.worries}</span>
						</li>
					))}
				</ul>
			)}
			<p className="aside">{impression.private}</p>
		</Note>
	);
}
