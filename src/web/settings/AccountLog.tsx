import type { LoggedEvent } from "../../core/signing.ts";
import { guardTexts } from "../texts/guard.ts";
import { settingsTexts } from "../texts/settings.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Panel } from "../ui/Panel.tsx";
import { deviceOf } from "./device.ts";
import { Row } from "./Row.tsx";

/** What happened to this account, so that its holder notices what was not them. */
export function AccountLog({ log }: { readonly log: readonly LoggedEvent[] }) {
	const { log: texts } = useTexts(guardTexts);
	const { device: deviceText } = useTexts(settingsTexts);
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			{log.length === 0 && <p>{texts.none}</p>}
			<ul className="list">
				{log.map((it) => {
					const device = deviceOf(it.userAgent ?? "");
					return (
						<Row key={it.id}>
							{texts.what[it.what]}{" "}
							<small className="aside">
								<When at={it.at} />
								{device && ` · ${deviceText(device.browser, device.system)}`}
							</small>
						</Row>
					);
				})}
			</ul>
		</Panel>
	);
}
