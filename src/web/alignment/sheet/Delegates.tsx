import { sections } from "../../../core/alignment/contract.ts";
import { useHere } from "../../partnership/here.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";

/** Who of my side fills in which section, where that was said. */
export function Delegates() {
	const { state, side, record } = useHere();
	const { section: its, delegate } = useTexts(sheetTexts);
	return sections.map((section) => {
		const person = state.alignment.delegates[side][section];
		if (person === undefined) return null;
		const mine = person === record.viewer.person;
		const name = record.names[person]?.givenName ?? delegate.someone;
		return (
			<p key={section}>
				{its.name[section]}: {mine ? delegate.you : delegate.fills(name)}
			</p>
		);
	});
}
