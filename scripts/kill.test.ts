import { expect, test } from "vitest";
import { kill } from "./kill.ts";

for (const store of ["sqlite", "postgres"] as const)
	test(`whatever ${store} acknowledged before its writer was killed is there, whole and once`, async () => {
		const { acknowledged, lost, wrong } = await kill(store, 3);
		expect(acknowledged).toBeGreaterThan(0);
		expect({ lost, wrong }).toEqual({ lost: 0, wrong: [] });
	});
