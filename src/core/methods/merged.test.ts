import { expect, test } from "vitest";
import { method, stageKinds } from "../stages/contract.ts";
import { merged } from "./merged.ts";

test("Oba's own method is a method: exploration first, for two weeks without commitment (R1, R15, R17)", () => {
	expect(method.parse(merged)).toEqual(merged);
	expect(merged.stages[0]).toEqual({ kind: "exploration", days: 14 });
	expect(merged.stages.slice(0, 4).map((it) => it.days)).toEqual([14, 7, 7, 30]);
});

test("its stages stand in the order of the process, each once", () => {
	const places = merged.stages.map((it) => stageKinds.indexOf(it.kind));
	expect(places).toEqual([...new Set(places)].sort((one, two) => one - two));
});
