import { paths } from "../paths.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { useTexts } from "../texts/texts.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";

/** In the settings of whoever administers the host. */
export function ToOutbox() {
	const texts = useTexts(outboxTexts);
	return (
		<Panel title={texts.settings}>
			<p>{texts.settingsLead}</p>
			<div>
				<LinkButton to={paths.outbox}>{texts.toOutbox}</LinkButton>
			</div>
		</Panel>
	);
}
