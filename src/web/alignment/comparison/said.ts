/** How one side of a finding is said on its page: under which label, and how large. */
import { slots } from "../../../core/alignment/contract.ts";
import type { Finding, Said, Verdict } from "../../../core/alignment/finding.ts";
import type { Side } from "../../../core/kit.ts";
import { type SealingState, slotOf } from "../../../core/sealing/state.ts";
import type { comparison } from "../../texts/en/comparison.ts";
import type { How } from "../../ui/Overlap.tsx";

/** The two circles that stand for a verdict. */
export const signOf: Readonly<Record<Verdict, How>> = {
	conflict: "apart",
	gap: "touching",
	close: "crossing",
	overlap: "one",
	silent: "hollow",
};

/** Whose expectation is held against whose giving; where a question has no direction, each simply says. */
export function labelOf(finding: Finding, side: Side): keyof typeof comparison.says {
	const said = finding[side];
	const asks = finding.asks === side;
	switch (finding.kind) {
		case "giveExpect":
			return asks ? "expects" : "gives";
		case "wants":
			return asks ? "wants" : "helps";
		case "when":
			if (said?.is !== "date") return "says";
			return asks ? "needs" : "can";
		default:
			return "says";
	}
}

/** A figure, a date, one choice, one name: read at a glance, so set large. */
export function isShort(said: Said): boolean {
	if (said === null) return false;
	return said.is === "options" ? said.options.length === 1 : said.is !== "text" && said.is !== "kpi";
}

/** Was something written here whose text has been removed since? The fact that it was stays, its words are gone. */
export function isRemoved(sealing: SealingState, { kind, question }: Finding, side: Side): boolean {
	const sealed = slotOf(sealing, slots.sheet)[side];
	if (kind !== "narrative" || sealed.is !== "open") return false;
	const answers = sealed.content.data["answers"] as Readonly<Record<string, unknown>>;
	return Object.hasOwn(answers, question) && sealed.content.texts[question] === undefined;
}

/** Tells the findings of one comparison apart. */
export const keyOf = ({ question, item, asks, a }: Finding): string => [question, item, asks, a === null].join(" ");
