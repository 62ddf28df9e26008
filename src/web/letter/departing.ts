/** Which agreed facts a clause no longer carries, as its reader is told: each said once. Pure. */
import type { Language } from "../../core/kit.ts";
import type { Clause, Fact } from "../../core/letter/clause.ts";
import { departed } from "../../core/letter/letter.ts";

type Departure = Clause["departures"][number];

/** What is said of one departure, in the reader's language where it stands in that one. */
export interface Said {
	readonly text: string;
	readonly language: Language;
	/** In every language of the letter. */
	readonly whole: boolean;
}

/** One line may carry many terms: it is said once, whatever number of them have gone with it. */
export function saidOnce(
	departures: readonly Departure[],
	reader: Language,
	all: readonly Language[],
): readonly Said[] {
	const said = departures.flatMap(({ fact, languages }): readonly Said[] => {
		const language = languages.includes(reader) ? reader : languages[0];
		const text = language && fact.texts[language];
		return text ? [{ text, language, whole: languages.length === all.length }] : [];
	});
	return [...new Map(said.map((it) => [it.text, it])).values()];
}

/** Facts that the clause carries now and would not carry in this wording. */
export function wouldDepart(
	{ facts, texts }: Pick<Clause, "facts" | "texts">,
	written: Readonly<Record<string, string | undefined>>,
	all: readonly Language[],
): readonly Departure[] {
	const goes = (fact: Fact, language: Language): boolean => {
		const [before, after] = [texts[language], written[language]];
		if (after === undefined || before === null) return false;
		return departed([fact], language, before).length === 0 && departed([fact], language, after).length > 0;
	};
	return facts.flatMap((fact) => {
		const languages = all.filter((it) => fact.texts[it] !== undefined && goes(fact, it));
		return languages.length > 0 ? [{ fact, languages }] : [];
	});
}
