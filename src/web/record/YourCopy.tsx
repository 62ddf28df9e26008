import { useHere } from "../partnership/here.ts";
import { exportOf } from "../paths.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { AnchorButton } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import css from "./Record.module.css";

/** The whole copy as a file, and how anyone can check it. */
export function YourCopy() {
	const { id, record } = useHere();
	const { copy } = useTexts(recordTexts);
	return (
		<Panel title={copy.title}>
			<p>{copy.lead}</p>
			<div>
				<AnchorButton variant="filled" href={exportOf(id)} download>
					{copy.download}
				</AnchorButton>
			</div>
			<h3>{copy.verify}</h3>
			<p className="aside">{copy.verifyLead}</p>
			<pre className={css["code"]}>
				<code>oba verify FILE --key {record.key}</code>
			</pre>
			<p className="aside">{copy.compare}</p>
			<pre className={css["code"]}>
				<code>oba verify A B</code>
			</pre>
		</Panel>
	);
}
