/** What somebody may do whom the other side has let wait, for the random histories. */
import { otherSide, type Side } from "../kit.ts";
import type { CommandName, Partnership } from "../partnership.ts";
import type { Choice } from "./choices.ts";

const whenLate: Readonly<Record<string, readonly [CommandName, CommandName]>> = {
	"exploration.answers": ["exploration.withdrawAnswers", "exploration.closeWithoutAnswer"],
	"exploration.verdict": ["exploration.withdrawVerdict", "exploration.closeWithoutAnswer"],
	"alignment.sheet": ["alignment.recallSheet", "alignment.closeWithoutAnswer"],
};
/** The command, and for which side. */
export function afterLate(state: Partnership, it: Choice): { readonly side: Side; readonly what: CommandName } | null {
	const waits = Object.entries(state.sealing).find(([, { late }]) => late !== null);
	const what = waits && whenLate[waits[0]]?.[it.share ? 0 : 1];
	return waits?.[1].late && what ? { side: otherSide(waits[1].late), what } : null;
}
