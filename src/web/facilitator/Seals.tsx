import { type Side, sides } from "../../core/kit.ts";
import type { Slot } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { slotTexts } from "../texts/slots.ts";
import { useTexts } from "../texts/texts.ts";
import css from "./Middle.module.css";

type Standing = "notYet" | "overdue" | "sealed" | "sealedLate" | "open";

/** Where a side stands with one slot: that it has submitted, never what. */
function standingOf(slot: Slot, side: Side): Standing {
	const { is } = slot[side];
	if (is === "open") return "open";
	if (is === "none") return slot.late === side ? "overdue" : "notYet";
	return slot.late !== null && slot.late !== side ? "sealedLate" : "sealed";
}

/** Who has submitted what, and who is late with it. */
export function Seals() {
	const { state, companies } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const { slot: names } = useTexts(slotTexts);
	const slots = Object.entries(state.sealing);
	const called: Readonly<Record<string, string>> = names;
	return (
		<section className="list">
			<h2>{texts.seals}</h2>
			{slots.length === 0 ? (
				<p className="aside">{texts.notBegun}</p>
			) : (
				<table className={css["seals"]}>
					<thead>
						<tr>
							<td />
							{sides.map((side) => (
								<th key={side} scope="col">
									{companies[side]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{slots.map(([name, slot]) => (
							<tr key={name}>
								<th scope="row">{called[name] ?? name}</th>
								{sides.map((side) => {
									const is = standingOf(slot, side);
									return (
										<td key={side} data-is={is === "overdue" ? "late" : is}>
											{texts[is]}
										</td>
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}
