import { type NewEvent, type Refusal, refusal, type Side } from "../kit.ts";
import { daysAfter } from "../time/zones.ts";
import type { Ending, Method, PartnershipType, StageKind } from "./contract.ts";
import { present, type StagesState } from "./state.ts";

export type StagesRefusal =
	| "stages.closed"
	| "stages.notThisStage"
	| "stages.alreadyBegun"
	| "stages.ownerOnly"
	| "stages.nothingToSkip"
	| "stages.skipWaits"
	| "stages.noSkip";

export const begin = (type: PartnershipType, method: Method, born: "real" | "demo"): NewEvent => ({
	chain: "both",
	type: "stages.begun",
	version: 1,
	data: { type, method, born },
});

/** Enters a stage of the method; its time box starts now. */
export function enter(method: Method, stage: StageKind, at: string): NewEvent {
	const days = method.stages.find((it) => it.kind === stage)?.days ?? null;
	const due = days === null ? null : daysAfter(at, days);
	return { chain: "both", type: "stages.entered", version: 1, data: { stage, due } };
}

/** The stage that follows in the method, or null at its end. */
export function following(method: Method, stage: StageKind): StageKind | null {
	const at = method.stages.findIndex((it) => it.kind === stage);
	return method.stages[at + 1]?.kind ?? null;
}

export const close = (how: Ending, by: readonly Side[]): NewEvent => ({
	chain: "both",
	type: "stages.closed",
	version: 1,
	data: { how, by },
});

/** Is the partnership in this stage, and open? Null means yes. */
export function notIn(state: StagesState, stage: StageKind): Refusal<StagesRefusal> | null {
	if (state.closed) return refusal("stages.closed", { how: state.closed.how });
	const now = present(state);
	if (now?.kind !== stage) return refusal("stages.notThisStage", { stage, now: now?.kind ?? "invitation" });
	return null;
}

/** When the present time box ends, if that has not been noted yet. */
export function boxEnds(state: StagesState): { readonly stage: StageKind; readonly due: string } | null {
	const now = present(state);
	return now && !state.closed && now.due && !now.ranOver ? { stage: now.kind, due: now.due } : null;
}

/** Running over never blocks; it is noted once, shown and counted (domain: Stages). */
export const noteRanOver = (stage: StageKind): NewEvent => ({
	chain: "both",
	type: "stages.ranOver",
	version: 1,
	data: { stage },
});
