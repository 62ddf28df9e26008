import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../core/partnership.ts";
import { openApi } from "./openapi.ts";
import { elsewhere } from "./partnerships.ts";
import { openHouse } from "./testing/house.ts";

const written = JSON.stringify(openApi(), null, "\t");
const file = "docs/openapi.json";

test("the committed OpenAPI document is the one this code makes (renew: OBA_RENEW=1 npx vitest run src/server/http/openapi.test.ts)", () => {
	if (process.env["OBA_RENEW"] === "1") writeFileSync(file, `${written}\n`);
	expect(readFileSync(file, "utf8")).toBe(`${written}\n`);
});

test("every command has its route, or is reached by one that says so", () => {
	const { paths } = openApi() as { paths: Record<string, unknown> };
	for (const name of Object.keys(commands)) {
		const path = `/api/partnerships/{id}/commands/${name}`;
		const reached = name === "people.begin" || !elsewhere.some((it) => it === name);
		expect([name, path in paths]).toEqual([name, reached]);
	}
});

test("every route of the document exists, and answers a stranger with a problem rather than a fault", async () => {
	const house = await openHouse();
	const { paths } = openApi() as { paths: Record<string, Record<string, unknown>> };
	for (const [path, methods] of Object.entries(paths)) {
		for (const method of Object.keys(methods)) {
			const url = house.base + path.replaceAll(/\{\w+\}/g, "0".repeat(32));
			const body = method === "get" ? {} : { body: "{}", headers: { "content-type": "application/json" } };
			const answer = await fetch(url, { method: method.toUpperCase(), ...body });
			const text = await answer.text();
			expect([path, method, answer.status < 500]).toEqual([path, method, true]);
			expect([path, method, text.includes("http.notFound"), text.includes("http.wrongMethod")]).toEqual([
				path,
				method,
				false,
				false,
			]);
		}
	}
	await house.end();
});
