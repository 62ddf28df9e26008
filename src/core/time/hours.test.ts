import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextOpen, usualHours } from "./hours.ts";

const moscow = "Europe/Moscow";
const austin = "America/Chicago";

describe("Светлана in Moscow, who has said nothing of her hours", () => {
	test.each([
		["on a Monday at noon, now", "2026-11-23T09:00:00.000Z", "2026-11-23T09:00:00.000Z"],
		["on a Monday at seven, at nine", "2026-11-23T04:00:00.000Z", "2026-11-23T06:00:00.000Z"],
		["on a Monday at six in the evening, on Tuesday at nine", "2026-11-23T15:00:00.000Z", "2026-11-24T06:00:00.000Z"],
		["on a Friday at night, on Monday at nine", "2026-11-20T20:00:00.000Z", "2026-11-23T06:00:00.000Z"],
	])("is written to %s", (_, at, then) => expect(nextOpen(at, moscow, null, null)).toBe(then));

	test("not while it is quiet: her lunch ends at two", () => {
		const lunch = { from: "13:00", until: "14:00" };
		expect(nextOpen("2026-11-23T10:20:00.000Z", moscow, null, lunch)).toBe("2026-11-23T11:00:00.000Z");
	});

	test("a quiet time over the whole of her hours leaves no moment: a word too early beats none", () => {
		const always = { from: "08:00", until: "20:00" };
		expect(nextOpen("2026-11-23T10:20:00.000Z", moscow, null, always)).toBe("2026-11-23T10:20:00.000Z");
	});
});

test("Dana in Austin is written to at nine on her clock, before and after it changes", () => {
	expect(nextOpen("2026-10-30T23:30:00.000Z", austin, null, null)).toBe("2026-11-02T15:00:00.000Z");
	expect(nextOpen("2026-10-29T23:30:00.000Z", austin, null, null)).toBe("2026-10-30T14:00:00.000Z");
});

test("a guard's night from ten to six belongs to the day on which it begins", () => {
	const night = { from: "22:00", until: "06:00", days: [5] };
	expect(nextOpen("2026-11-21T01:00:00.000Z", moscow, night, null)).toBe("2026-11-21T01:00:00.000Z");
	expect(nextOpen("2026-11-20T01:00:00.000Z", moscow, night, null)).toBe("2026-11-20T19:00:00.000Z");
});

test("never before it was asked, always inside the hours, and asked again the same", () => {
	const instant = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
	const zones = fc.constantFrom(moscow, austin, "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia");
	fc.assert(
		fc.property(instant, zones, (date, zone) => {
			const at = date.toISOString();
			const then = nextOpen(at, zone, null, null);
			expect(then >= at).toBe(true);
			expect(nextOpen(then, zone, null, null)).toBe(then);
			const there = Temporal.Instant.from(then).toZonedDateTimeISO(zone);
			expect(usualHours.days).toContain(there.dayOfWeek);
			expect(there.hour).toBeGreaterThanOrEqual(9);
			expect(there.hour).toBeLessThan(18);
		}),
		{ seed: 20261123 },
	);
});
