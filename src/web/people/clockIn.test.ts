import { expect, test } from "vitest";
import { clockIn } from "./clockIn.ts";

test("Moscow's working day on Austin's clock, in winter and in summer, past midnight and with half an hour", () => {
	expect(clockIn("10:00", "Europe/Moscow", "America/Chicago", "2026-01-15T12:00:00.000Z")).toBe("01:00");
	expect(clockIn("10:00", "Europe/Moscow", "America/Chicago", "2026-07-15T23:30:00.000Z")).toBe("02:00");
	expect(clockIn("19:00", "America/Chicago", "Europe/Moscow", "2026-01-15T02:00:00.000Z")).toBe("04:00");
	expect(clockIn("09:30", "Asia/Kolkata", "Europe/Moscow", "2026-01-15T20:00:00.000Z")).toBe("07:00");
	expect(clockIn("09:30", "Europe/Moscow", "Europe/Moscow", "2026-01-15T20:00:00.000Z")).toBe("09:30");
});
