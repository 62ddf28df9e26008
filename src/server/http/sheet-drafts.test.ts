import { afterEach, beforeEach, expect, test } from "vitest";
import { typedFrom } from "../../core/alignment/drafted.ts";
import { answersOf, type Browser, bothSeated, type House, id, openHouse, pact, salt } from "./testing/house.ts";

let house: House;
beforeEach(async () => {
	house = await openHouse();
});
afterEach(() => house.end());

const drafts = `/api/partnerships/${pact}/drafts/alignment.sheet`;
const fields = {
	success: "40 shops by 30 April 2027, 3,000 jars sold.",
	"kpis.2": JSON.stringify({ id: null, name: "Repeat orders", unit: "orders", kind: "cumulative", direction: "up" }),
	hours: JSON.stringify({ give: { amount: "4", unit: "hours", per: "week" }, expect: "nothing" }),
	daysOff: JSON.stringify(["2026-12-24/2026-12-26"]),
};

/** Both at the beginning of alignment. */
async function aligning(): Promise<{ readonly dana: Browser; readonly svetlana: Browser }> {
	const { dana, svetlana } = await bothSeated(house);
	const further = { verdict: "exploreFurther", reason: null, shareReason: false } as const;
	for (const [n, each] of [dana, svetlana].entries())
		await each.command(pact, "exploration.sealAnswers", { answers: answersOf(`${n}`), salt: salt(n) }, id(10 + n));
	for (const [n, each] of [dana, svetlana].entries()) await each.command(pact, "exploration.sayEnough", {}, id(15 + n));
	for (const [n, each] of [dana, svetlana].entries())
		await each.command(pact, "exploration.sealVerdict", { ...further, salt: salt(n + 4) }, id(20 + n));
	return { dana, svetlana };
}

async function type(who: Browser, all: Readonly<Record<string, string>>): Promise<void> {
	for (const [field, text] of Object.entries(all)) {
		const written = await who.send("PUT", `${drafts}/${field}`, { text, version: 0 });
		expect([field, written.status]).toEqual([field, 200]);
	}
}

const written = async (who: Browser): Promise<Readonly<Record<string, string>>> => {
	const { json } = await who.get<{ drafts: { field: string; text: string }[] }>(drafts);
	return Object.fromEntries(json.drafts.map(({ field, text }) => [field, text]));
};

const submit = (who: Browser, all: Readonly<Record<string, string>>, n: number) => {
	const sheet = { ...typedFrom("co-marketing", all), date: "2026-11-23" };
	return who.command(pact, "alignment.submitSheet", { sheet, salt: salt(n) }, id(n));
};

test("Dana's drafts of her sheet are her side's alone, and only the sheet's own fields are kept", async () => {
	const { dana, svetlana } = await aligning();
	await type(dana, fields);
	expect(await written(dana)).toEqual(fields);
	expect(await written(svetlana)).toEqual({});
	expect((await dana.send("PUT", `${drafts}/kpis.6`, { text: "{}", version: 0 })).status).toBe(404);
	expect((await dana.send("PUT", `${drafts}/margin`, { text: "28", version: 0 })).status).toBe(404);
	expect((await dana.get(`/api/partnerships/${pact}/drafts/constructor`)).status).toBe(404);
});

test("sealed, her drafts are gone and closed; recalled, they stand there again and read as the same sheet", async () => {
	const { dana } = await aligning();
	await type(dana, fields);
	expect((await submit(dana, fields, 40)).status).toBe(200);
	expect(await written(dana)).toEqual({});
	expect((await dana.send("PUT", `${drafts}/success`, { text: "late", version: 0 })).code).toBe("drafts.closed");

	expect((await dana.command(pact, "alignment.recallSheet", {}, id(41))).status).toBe(200);
	const again = await written(dana);
	expect(again["success"]).toBe(fields.success);
	expect(JSON.parse(again["hours"] ?? "")).toEqual(JSON.parse(fields.hours));
	expect(Object.keys(again).sort()).toEqual(["daysOff", "hours", "kpis.1", "success"]);
	expect((await submit(dana, again, 42)).status).toBe(200);
	expect(await written(dana)).toEqual({});
});

test("what Mike wrote a moment before Dana sealed without it stays", async () => {
	const { dana } = await aligning();
	await type(dana, fields);
	await type(dana, { fallback: "Below 100 orders we stop the advertising." });
	await submit(dana, fields, 40);
	expect((await written(dana))["fallback"]).toBe("Below 100 orders we stop the advertising.");
});
