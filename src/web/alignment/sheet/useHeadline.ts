import { slots } from "../../../core/alignment/contract.ts";
import { questionsOf } from "../../../core/alignment/types/types.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { useHere } from "../../partnership/here.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { answeredness } from "./progress.ts";

/** Where my side's sheet stands while it is being filled in, in a sentence. */
export function useHeadline(fields: Readonly<Record<string, string>>): string {
	const { state, other, companies } = useHere();
	const { stage } = useTexts(sheetTexts);
	const all = questionsOf(state.stages.type);
	const states = all.map((it) => answeredness(it, fields));
	const done = states.filter((it) => it === "answered").length;
	const theySealed = slotOf(state.sealing, slots.sheet)[other].is === "held";
	if (done === all.length) return stage.full;
	if (states.some((it) => it !== "empty")) return stage.begun(done, all.length);
	return theySealed ? stage.theySealed(companies[other]) : stage.fresh;
}
