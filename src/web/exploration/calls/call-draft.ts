/** A call as it is being typed, and what of it can be put on the record. Pure. */
import { longestAnswer, longestCall, longestReason, type RecordCall } from "../../../core/exploration/contract.ts";
import { type Side, sides } from "../../../core/kit.ts";
import { instantIn } from "../../time/instant.ts";

export interface CallDraft {
	readonly kind: RecordCall["kind"];
	/** As the browser's field gives it: 2026-11-23T10:00, on the wall of the reader's zone. */
	readonly at: string;
	readonly minutes: string;
	readonly attended: readonly string[];
	readonly notes: string;
	readonly nextStep: string;
}

export const emptyCall: CallDraft = { kind: "call", at: "", minutes: "30", attended: [], notes: "", nextStep: "" };

/** The first field that keeps it from the record. */
export type WrongInCall = "at" | "minutes" | "attended" | "notes" | "nextStep";

interface Around {
	readonly zone: string;
	readonly now: string;
	readonly seats: Readonly<Record<Side, readonly { readonly person: string }[]>>;
	/** The id it will have. */
	readonly call: string;
}

const wordsOrNull = (text: string): string | null => text.trim() || null;

/** The call as a command takes it, or which field is wrong. */
export function callOf(
	draft: CallDraft,
	{ zone, now, seats, call }: Around,
): { readonly is: "call"; readonly call: RecordCall } | { readonly is: "wrong"; readonly what: WrongInCall } {
	const wrong = (what: WrongInCall) => ({ is: "wrong", what }) as const;
	const at = instantIn(zone, draft.at);
	if (at === null || at > now) return wrong("at");
	const minutes = Number(draft.minutes);
	if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestCall) return wrong("minutes");
	const there = (side: Side) => seats[side].filter((it) => draft.attended.includes(it.person));
	if (sides.some((side) => there(side).length === 0)) return wrong("attended");
	const attended = sides.flatMap((side) => there(side).map((it) => it.person));
	const [notes, nextStep] = [wordsOrNull(draft.notes), wordsOrNull(draft.nextStep)];
	if ((notes?.length ?? 0) > longestAnswer) return wrong("notes");
	if ((nextStep?.length ?? 0) > longestReason) return wrong("nextStep");
	return { is: "call", call: { call, kind: draft.kind, at, minutes, attended, notes, nextStep } };
}
