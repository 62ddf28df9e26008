import { expect, test } from "vitest";
import { instantIn } from "./instant.ts";

test("ten in the morning of Austin and of Moscow are two moments", () => {
	expect(instantIn("America/Chicago", "2026-11-23T10:00")).toBe("2026-11-23T16:00:00.000Z");
	expect(instantIn("Europe/Moscow", "2026-11-23T10:00")).toBe("2026-11-23T07:00:00.000Z");
	expect(instantIn("Asia/Kathmandu", "2026-11-23T10:00")).toBe("2026-11-23T04:15:00.000Z");
});

test("on the days the clocks of Austin change, each hour is that of its own offset", () => {
	expect(instantIn("America/Chicago", "2026-03-08T01:30")).toBe("2026-03-08T07:30:00.000Z");
	expect(instantIn("America/Chicago", "2026-03-08T03:30")).toBe("2026-03-08T08:30:00.000Z");
	expect(instantIn("America/Chicago", "2026-11-01T12:00")).toBe("2026-11-01T18:00:00.000Z");
	expect(instantIn("America/Chicago", "2026-03-08T02:30")).toMatch(/^2026-03-08T0[78]:30/);
});

test("half a day is no moment", () => {
	for (const wrong of ["", "2026-11-23", "10:00", "2026-11-23T1:00"]) expect(instantIn("UTC", wrong), wrong).toBeNull();
});
