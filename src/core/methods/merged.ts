import type { Method } from "../stages/contract.ts";

/** Oba's own method, merged from the six described by practitioners (R17): the default. */
export const merged: Method = {
	id: "oba",
	version: 1,
	stages: [
		{ kind: "exploration", days: 14 },
		{ kind: "alignment", days: 7 },
		{ kind: "letter", days: 7 },
		{ kind: "pilot", days: 30 },
		{ kind: "checkpoint", days: 7 },
		{ kind: "scale", days: null },
	],
	parameters: { answerDays: 7, invitationDays: 21, minCalls: 3, kpiCount: 3, rounds: 4 },
};
