import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../kit.ts";
import { fieldsFrom, fieldsOf, isHollow, typedFrom } from "./drafted.ts";
import { readSheet } from "./read-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { anyPair, sheet } from "./testing/sheets.ts";

const read = (fields: Readonly<Record<string, string>>, { type, company, date }: Sheet) =>
	readSheet({ ...typedFrom(type, fields), company, date }, type);

/** The answers that say something; a list of no KPIs is left empty. */
const told = ({ answers }: Sheet): Sheet["answers"] =>
	Object.fromEntries(
		Object.entries(answers).filter(
			([, { kind, value }]) => !isHollow(value as unknown as Json) && !(kind === "kpis" && value.length === 0),
		),
	);

test("a recalled sheet becomes drafts from which the same sheet is read again", () => {
	fc.assert(
		fc.property(anyPair, ({ a }) => {
			const again = read(fieldsFrom(a), a);
			expect(again.ok).toBe(true);
			if (!again.ok) return;
			expect(again.sheet.answers).toEqual(told(a));
			expect([again.sheet.rates, again.sheet.daysOff]).toEqual([a.rates, a.daysOff]);
		}),
		{ numRuns: 60 },
	);
});

test("every field a recalled sheet fills in is one that the sheet has, and none is filled in twice", () => {
	fc.assert(
		fc.property(anyPair, ({ a }) => {
			const known = fieldsOf(a.type);
			expect(new Set(known).size).toBe(known.length);
			for (const field of Object.keys(fieldsFrom(a))) expect(known).toContain(field);
		}),
		{ numRuns: 60 },
	);
});

test("drafts of any text are read without a throw, and what does not fit is told where it was typed", () => {
	const text = fc.oneof(fc.string(), fc.json(), fc.constantFrom("{", "null", '{"give":{"amount":"12,5"}}'));
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom(...fieldsOf("distribution")), text), (fields) => {
			const typed = typedFrom("distribution", fields);
			const again = readSheet({ ...typed, company: "Hill Country Honey", date: "2026-11-23" }, "distribution");
			if (!again.ok) expect(again.problems.length).toBeGreaterThan(0);
		}),
	);
});

test("Dana's third KPI stays the third while the second is still empty", () => {
	const kpi = (id: string, day30: string) => JSON.stringify({ id, day30, measuredBy: "them" });
	const fields = { "kpis.1": kpi("leads", "40"), "kpis.3": kpi("leads", "40"), success: "  40 new shops by May  " };
	const typed = typedFrom("co-marketing", fields);
	expect(typed.answers["success"]).toBe("40 new shops by May");
	const again = readSheet({ ...typed, company: "Brightline", date: "2026-11-23" }, "co-marketing");
	const places = again.ok ? [] : again.problems.map((it) => it.path.slice(0, 3).join("."));
	expect(places).toContain("answers.kpis.2");
	expect(places).not.toContain("answers.kpis.1");
});

test("an answer whose every part is empty counts as left empty", () => {
	const hollow = sheet({ hours: { give: null, expect: null } });
	expect(fieldsFrom(hollow)).toEqual({});
	expect(typedFrom("co-marketing", { hours: '{"give":null,"expect":null}' }).answers).toEqual({});
});
