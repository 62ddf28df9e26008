import { standingClauses } from "../../core/letter/letter.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { numbersOf } from "./numbers.ts";
import { useLetter } from "./useLetter.ts";

/** What a signature binds to and what it does not, by the clauses' numbers. */
export function Binds() {
	const { letter } = useLetter();
	const { binds: texts } = useTexts(letterSigningTexts);
	const numbers = numbersOf(letter.clauses);
	const bound = standingClauses(letter).flatMap(({ id, binding }) => (binding ? [numbers.get(id) ?? 0] : []));
	return (
		<div className="list">
			<p>{bound.length === 0 ? texts.nothing : texts.these(bound)}</p>
			<p className="aside">{texts.rest}</p>
		</div>
	);
}
