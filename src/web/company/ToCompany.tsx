import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { colleagueTexts } from "../texts/colleagues.ts";
import { useTexts } from "../texts/texts.ts";

/** The way from one's settings to the people of one's company. */
export function ToCompany() {
	const texts = useTexts(colleagueTexts);
	return (
		<p>
			<Link to={paths.company}>{texts.settings}</Link>
		</p>
	);
}
