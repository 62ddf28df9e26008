import { Link } from "@tanstack/react-router";
import { countChecks } from "../../core/exploration/door/door.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { countryName } from "../people/countryName.ts";
import { doorTexts } from "../texts/door.ts";
import { readyTexts } from "../texts/ready.ts";
import { useTexts } from "../texts/texts.ts";

/** What belongs beside the answers: what one asks oneself, in private, and what the two countries ask of both. */
export function Besides() {
	const { id, state } = useHere();
	const { language } = useLanguage();
	const door = useTexts(doorTexts);
	const ready = useTexts(readyTexts);
	const { a, b } = state.people.sides;
	const count = countChecks([a.country, b.country], state.stages.type);
	return (
		<nav className="list" aria-label={ready.title}>
			<Link to={paths.ready} params={{ id }}>
				{ready.link}
			</Link>
			{count > 0 && (
				<Link to={paths.door} params={{ id }}>
					{door.link(count, countryName(a.country, language), countryName(b.country, language))}
				</Link>
			)}
		</nav>
	);
}
