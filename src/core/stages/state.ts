import type { PastEvent, Side } from "../kit.ts";
import type { Ending, Method, PartnershipType, StageKind, StagesEvents } from "./contract.ts";

/** A stage on the timeline. `due` ends its time box; `ranOver` once that has been noted. */
export interface Stage {
	readonly kind: StageKind;
	readonly since: string;
	readonly due: string | null;
	readonly ranOver: boolean;
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
}

export const present = (state: StagesState): Stage | null => state.path.at(-1) ?? null;

/**
 * A record embeds the method it began with, and one of an earlier day does not name every parameter: then no call was asked
 * for, and three KPIs were.
 */
const unnamed = { minCalls: 0, kpiCount: 3 };
const whole = (method: Method): Method => ({ ...method, parameters: { ...unnamed, ...method.parameters } });

/** Folds one event of the timeline; `begun` makes the state. */
export function evolve(state: StagesState | null, event: PastEvent): StagesState | null {
	if (event.type === "stages.begun") {
		const { type, method, born } = event.data as StagesEvents["stages.begun"];
		return { type, method: whole(method), born, begunAt: event.at, path: [], closed: null };
	}
	if (!state) return null;
	switch (event.type as Exclude<keyof StagesEvents, "stages.begun">) {
		case "stages.entered": {
			const { stage, due } = event.data as StagesEvents["stages.entered"];
			return { ...state, path: [...state.path, { kind: stage, since: event.at, due, ranOver: false }] };
		}
		case "stages.ranOver": {
			const { stage } = event.data as StagesEvents["stages.ranOver"];
			const last = state.path.findLastIndex((it) => it.kind === stage);
			return { ...state, path: state.path.map((it, i) => (i === last ? { ...it, ranOver: true } : it)) };
		}
		case "stages.closed": {
			const { how, by } = event.data as StagesEvents["stages.closed"];
			return { ...state, closed: { how, by, at: event.at } };
		}
	}
}
