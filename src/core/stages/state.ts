import { otherSide, type PastEvent, type Side } from "../kit.ts";
import type { Ending, Method, PartnershipType, StageKind, StagesEvents } from "./contract.ts";

/** One side's proposal to leave the present stage unfinished. */
export interface Skip {
	readonly side: Side;
	readonly at: string;
	/** Null once it was removed. */
	readonly reason: string | null;
}

/** Why both left a stage unfinished, and when (R15). */
export interface Skipped {
	readonly at: string;
	/** Null once it was removed. */
	readonly reasons: Readonly<Record<Side, string | null>>;
}

/** A stage on the timeline. `due` ends its time box; `ranOver` once that has been noted; `skipped` where both left it unfinished. */
export interface Stage {
	readonly kind: StageKind;
	readonly since: string;
	readonly due: string | null;
	readonly ranOver: boolean;
	readonly skipped?: Skipped;
}

export interface Closed {
	readonly how: Ending;
	readonly by: readonly Side[];
	readonly at: string;
}

export interface StagesState {
	readonly type: PartnershipType;
	readonly method: Method;
	readonly born: "real" | "demo";
	readonly begunAt: string;
	/** Stages entered so far, the present one last; empty until both owners are here. */
	readonly path: readonly Stage[];
	readonly closed: Closed | null;
	/** The proposal to skip the present stage that waits for the other side's owner. */
	readonly skip: Skip | null;
	/** The last one that was declined, until the stage changes: by whom and why. */
	readonly skipDeclined: Skip | null;
}

export const present = (state: StagesState): Stage | null => state.path.at(-1) ?? null;

/**
 * A record embeds the method it began with, and one of an earlier day does not name every parameter: then no call was asked
 * for, three KPIs were, and a letter had four rounds.
 */
const unnamed = { minCalls: 0, kpiCount: 3, rounds: 4 };
const whole = (method: Method): Method => ({ ...method, parameters: { ...unnamed, ...method.parameters } });

/** Folds one event of the timeline; `begun` makes the state. */
export function evolve(state: StagesState | null, event: PastEvent): StagesState | null {
	if (event.type === "stages.begun") {
		const { type, method, born } = event.data as StagesEvents["stages.begun"];
		return {
			type,
			method: whole(method),
			born,
			begunAt: event.at,
			path: [],
			closed: null,
			skip: null,
			skipDeclined: null,
		};
	}
	if (!state) return null;
	switch (event.type as Exclude<keyof StagesEvents, "stages.begun">) {
		case "stages.entered": {
			const { stage, due } = event.data as StagesEvents["stages.entered"];
			const path = [...state.path, { kind: stage, since: event.at, due, ranOver: false }];
			return { ...state, path, skip: null, skipDeclined: null };
		}
		case "stages.ranOver": {
			const { stage } = event.data as StagesEvents["stages.ranOver"];
			const last = state.path.findLastIndex((it) => it.kind === stage);
			return { ...state, path: state.path.map((it, i) => (i === last ? { ...it, ranOver: true } : it)) };
		}
		case "stages.closed": {
			const { how, by } = event.data as StagesEvents["stages.closed"];
			return { ...state, closed: { how, by, at: event.at }, skip: null, skipDeclined: null };
		}
		case "stages.skipProposed":
			return { ...state, skip: saying(event), skipDeclined: null };
		case "stages.skipDeclined":
			return { ...state, skip: null, skipDeclined: saying(event) };
		case "stages.skipWithdrawn":
			return { ...state, skip: null };
		case "stages.skipped": {
			const { side, reason } = saying(event);
			const reasons: Record<Side, string | null> = { a: null, b: null };
			reasons[side] = reason;
			reasons[otherSide(side)] = state.skip?.reason ?? null;
			const skipped = { at: event.at, reasons };
			const last = state.path.length - 1;
			return { ...state, path: state.path.map((it, i) => (i === last ? { ...it, skipped } : it)), skip: null };
		}
	}
}

function saying({ data, at, texts }: PastEvent): Skip {
	const { side } = data as StagesEvents["stages.skipProposed"];
	return { side, at, reason: texts["reason"] ?? null };
}
