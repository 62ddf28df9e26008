import { slots } from "../../../core/alignment/contract.ts";
import { sheetIn } from "../../../core/alignment/sealed-sheet.ts";
import type { Sheet } from "../../../core/alignment/sheet.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { useHere } from "../../partnership/here.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { OwnSheet } from "./OwnSheet.tsx";
import { sheetFile } from "./sheetFile.ts";

/** My side's sheet as it was sealed, to read, to print and to keep; nothing where it cannot be read here. */
export function Sealed() {
	const { id, state, side, companies } = useHere();
	const { sealed } = useTexts(sheetTexts);
	const mine = slotOf(state.sealing, slots.sheet)[side];
	const content = mine.is === "held" ? mine.mine : mine.is === "open" ? mine.content : null;
	if (!content) return null;
	const sheet = sheetIn(content, state.stages.type, companies[side]);
	return (
		<Panel title={sealed.takeaway}>
			{mine.is === "held" && <p className="aside">{sealed.takeawayLead}</p>}
			<div className="choices noPrint">
				<Button onClick={() => print()}>{sealed.print}</Button>
				<Download sheet={sheet} name={`oba-${id.slice(0, 8)}-${side}.yaml`} />
			</div>
			<OwnSheet
				answerTo={(question) => sheet.answers[question.id] ?? null}
				daysOff={sheet.daysOff.map((it) => it.join("/"))}
				rates={sheet.rates}
			/>
		</Panel>
	);
}

/** The file is made in this browser: nothing is asked of the host, so it works without a line. */
function Download({ sheet, name }: { readonly sheet: Sheet; readonly name: string }) {
	const { sealed, file } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const save = (): void => {
		const text = sheetFile(sheet, file.about, (question) => words.ask(question, sheet.type));
		const address = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
		const link = document.createElement("a");
		link.href = address;
		link.download = name;
		link.click();
		URL.revokeObjectURL(address);
	};
	return <Button onClick={save}>{sealed.download}</Button>;
}
