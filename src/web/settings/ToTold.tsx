import { paths } from "../paths.ts";
import { ownDataTexts } from "../texts/ownData.ts";
import { useTexts } from "../texts/texts.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

/** The way from the settings to what one is told, and how. */
export function ToTold() {
	const { told } = useTexts(ownDataTexts);
	return (
		<Panel title={told.title}>
			<p className="aside">{told.about}</p>
			<div>
				<LinkButton to={paths.told}>{told.open}</LinkButton>
			</div>
		</Panel>
	);
}
