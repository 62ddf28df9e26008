import type { DayPart } from "../../time/when.ts";

const parts: Record<DayPart, string> = { night: "night", morning: "morning", day: "afternoon", evening: "evening" };

export const time = {
	there: (time: string) => `there ${time}`,
	parts,
};
