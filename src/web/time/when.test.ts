import { expect, test } from "vitest";
import { cityOf } from "./city.ts";
import { dateIn, dayPartIn, momentIn, thereIn, weekdayTimeIn } from "./when.ts";

const now = "2026-03-10T12:00:00.000Z";
const moscow = "Europe/Moscow";
const chicago = "America/Chicago";

test("a moment is said day first, with the month in words, in the reader's zone and language", () => {
	const at = "2026-12-03T13:00:00.000Z";
	expect(momentIn(at, moscow, "en", now)).toBe("Thu 3 December, 16:00");
	expect(momentIn(at, moscow, "ru", now)).toBe("чт, 3 декабря, 16:00");
});

test("another year is named, this one is not", () => {
	expect(dateIn("2027-01-04T12:00:00.000Z", moscow, "en", now)).toBe("Mon, 4 January 2027");
	expect(dateIn("2026-01-05T12:00:00.000Z", moscow, "en", now)).not.toContain("2026");
});

test("the other side's clock carries its weekday only where their day is another", () => {
	expect(thereIn("2026-03-10T13:00:00.000Z", moscow, chicago, "en")).toBe("08:00");
	expect(thereIn("2026-03-10T01:30:00.000Z", moscow, chicago, "en")).toBe("Mon 20:30");
	expect(thereIn("2026-03-10T01:30:00.000Z", moscow, chicago, "ru")).toBe("пн 20:30");
});

test("the offset is that of the date in question: Austin is an hour nearer after its clocks change on 8 March", () => {
	expect(thereIn("2026-03-06T13:00:00.000Z", moscow, chicago, "en")).toBe("07:00");
	expect(thereIn("2026-03-09T13:00:00.000Z", moscow, chicago, "en")).toBe("08:00");
});

test.each([
	["02:59", "night", "2026-03-09T23:59:00.000Z"],
	["06:00", "morning", "2026-03-10T03:00:00.000Z"],
	["12:00", "day", "2026-03-10T09:00:00.000Z"],
	["18:10", "evening", "2026-03-10T15:10:00.000Z"],
	["23:00", "night", "2026-03-10T20:00:00.000Z"],
] as const)("%s in Moscow is %s", (time, part, at) => {
	expect(weekdayTimeIn(at, moscow, "en").slice(-5)).toBe(time);
	expect(dayPartIn(at, moscow)).toBe(part);
});

test("a zone is called by its city, in Russian where the list knows it", () => {
	expect(cityOf(chicago, "ru")).toBe("Чикаго");
	expect(cityOf("America/Los_Angeles", "en")).toBe("Los Angeles");
	expect(cityOf("America/Indiana/Tell_City", "ru")).toBe("Tell City");
});
