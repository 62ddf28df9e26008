import { paths } from "../paths.ts";
import { colleagueTexts } from "../texts/colleagues.ts";
import { useTexts } from "../texts/texts.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The way from one's settings to the people of one's company. */
export function ToCompany() {
	const texts = useTexts(colleagueTexts);
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.about}</p>
			<div>
				<LinkButton to={paths.company}>{texts.settings}</LinkButton>
			</div>
		</Panel>
	);
}
