import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countries, isCountry } from "./countries.ts";
import { dayOf, daysAfter, earlier, isZone } from "./zones.ts";

describe("zones", () => {
	test.each(["Europe/Moscow", "America/Chicago", "Asia/Kathmandu", "America/Argentina/Buenos_Aires", "UTC"])(
		"%s is a zone",
		(zone) => expect(isZone(zone)).toBe(true),
	);

	test.each([
		"+03:00",
		"-06:00",
		"MSK",
		"CST",
		"GMT+3",
		"Etc/GMT-3",
		"Europe/Moskva",
		"Europe",
		"",
		"Europe/Moscow\n",
		"../../etc",
	])("%j is none: an offset or a nickname cannot know when clocks change", (zone) => expect(isZone(zone)).toBe(false));
});

describe("days", () => {
	test("are twenty-four hours, also over the weekend when Austin changes its clocks and Moscow does not", () => {
		expect(daysAfter("2026-03-07T15:00:00.000Z", 2)).toBe("2026-03-09T15:00:00.000Z");
		expect(daysAfter("2026-10-24T22:30:00.000Z", 7)).toBe("2026-10-31T22:30:00.000Z");
		expect(daysAfter("2028-02-28T00:00:00.000Z", 1)).toBe("2028-02-29T00:00:00.000Z");
		expect(daysAfter("2026-12-31T23:59:59.999Z", 1)).toBe("2027-01-01T23:59:59.999Z");
	});

	test("are written with milliseconds, so that instants compare as text", () => {
		expect(daysAfter("2026-03-02T06:00:00Z", 0)).toBe("2026-03-02T06:00:00.000Z");
	});

	test("a box that began this minute is on day 1, one of fourteen days ends on day 15's first moment", () => {
		const since = "2026-03-02T06:00:00.000Z";
		expect(dayOf(since, since)).toBe(1);
		expect(dayOf(since, "2026-03-03T05:59:59.999Z")).toBe(1);
		expect(dayOf(since, "2026-03-03T06:00:00.000Z")).toBe(2);
		expect(dayOf(since, daysAfter(since, 14))).toBe(15);
	});

	test("a clock that runs behind does not make a day nought", () => {
		expect(dayOf("2026-03-02T06:00:00.000Z", "2026-03-01T06:00:00.000Z")).toBe(1);
	});

	test("as text and as time, instants stand in the same order", () => {
		const instant = fc.date({ min: new Date(0), max: new Date("9000-01-01"), noInvalidDate: true });
		fc.assert(
			fc.property(instant, fc.integer({ min: 0, max: 400 }), (date, days) => {
				const at = date.toISOString();
				const later = daysAfter(at, days);
				expect(later >= at).toBe(true);
				expect(dayOf(at, later)).toBe(days + 1);
				expect(earlier(at, later)).toBe(at);
				expect(earlier(later, at)).toBe(at);
			}),
			{ seed: 20260302 },
		);
	});

	test("the earlier of one instant is that instant", () => {
		expect(earlier(null, "2026-03-02T06:00:00.000Z")).toBe("2026-03-02T06:00:00.000Z");
		expect(earlier("2026-03-02T06:00:00.000Z", null)).toBe("2026-03-02T06:00:00.000Z");
		expect(earlier(null, null)).toBeNull();
	});
});

describe("countries", () => {
	test("the 249 codes of ISO 3166-1, each once, as every browser knows them", () => {
		expect(countries).toHaveLength(249);
		expect(new Set(countries).size).toBe(249);
		const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
		expect(countries.filter((code) => names.of(code) === undefined)).toEqual([]);
	});

	test.each(["SU", "ru", "RUS", "", "XX", "EU"])("%j is none", (code) => expect(isCountry(code)).toBe(false));
});
