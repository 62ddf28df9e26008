import { Link } from "@tanstack/react-router";
import { glossary } from "../../core/language/state.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";

/** The way from a partnership to its glossary, and whether a word waits there. */
export function GlossaryLine() {
	const { id, state, side } = useHere();
	const { line } = useTexts(languageTexts);
	const words = glossary(state.language);
	const agreed = words.filter((it) => it.agreed).length;
	const yours = words.filter((it) => it.proposed && it.proposed.side !== side).length;
	return (
		<section className="foot">
			<h2>{line.title}</h2>
			<p className="aside">
				{agreed === 0 ? line.none : line.agreed(agreed)} {yours > 0 && <strong>{line.yours(yours)}</strong>}
			</p>
			<p>
				<Link to={paths.glossary} params={{ id }}>
					{line.open}
				</Link>
			</p>
		</section>
	);
}
