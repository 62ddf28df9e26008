/** When one side must see a result, and when the other can deliver it. */
import { otherSide, type Side, sides } from "../kit.ts";
import { facing } from "./amounts.ts";
import { type Finding, found, type Said, type Scored, type Why } from "./finding.ts";
import type { Asked } from "./questions.ts";
import { answerTo, type DaysOff, type Nothing, type Sheet } from "./sheet.ts";

const dayMs = 86_400_000;
const closeWorkingDays = 3;
/** Counting stops here: a later date is a gap however one counts. */
const longestCount = 400;

const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
/** Day 0, 1 January 1970, was a Thursday: 2 and 3 are the weekend. */
const isWeekend = (day: number): boolean => [2, 3].includes(((day % 7) + 7) % 7);

/** A's *need by* against B's *can by*, and the reverse. */
export function compareWhen(question: Asked<"when">, sheets: Readonly<Record<Side, Sheet>>): readonly Finding[] {
	const since = sheets.a.date > sheets.b.date ? sheets.a.date : sheets.b.date;
	return sides.map((asks) => {
		const deliverer = sheets[otherSide(asks)];
		const need = answerTo(sheets[asks], question.id, question.kind)?.needBy ?? null;
		const can = answerTo(deliverer, question.id, question.kind)?.canBy ?? null;
		const [verdict, why] = timeliness(need, can, since, deliverer.daysOff);
		return found(question, verdict, facing(asks, dateSaid(need), dateSaid(can)), why, { asks });
	});
}

function dateSaid(it: string | Nothing | null): Said {
	if (it === null) return null;
	return it === "nothing" ? { is: "nothing" } : { is: "date", date: it };
}

function timeliness(
	need: string | Nothing | null,
	can: string | Nothing | null,
	since: string,
	daysOff: readonly DaysOff[],
): readonly [Finding["verdict"], Why] {
	if (need === null || can === null) return ["silent", { code: "empty" }];
	if (need === "nothing") return ["overlap", { code: "noDateNeeded" }];
	if (can === "nothing") return ["conflict", { code: "cannotDeliver" }];
	if (can <= need) return ["overlap", { code: "inTime" }];
	const days = dayNumber(can) - dayNumber(need);
	const workingDays = workingDaysBetween(need, can, daysOff);
	const near = isNear(days, workingDays, dayNumber(need) - dayNumber(since));
	return near
		? ["close", { code: "slightlyLate", days, workingDays }]
		: ["gap", { code: "tooLate", days, workingDays }];
}

/** Late by at most three working days of whoever delivers, or by a tenth of the horizon in calendar days. */
const isNear = (days: number, workingDays: number, horizon: number): boolean =>
	workingDays <= closeWorkingDays || days * 10 <= horizon;

/** Working days after `from` up to and with `to`; ISO dates. */
function workingDaysBetween(from: string, to: string, daysOff: readonly DaysOff[]): number {
	const off = daysOff.map(([first, last]) => [dayNumber(first), dayNumber(last)] as const);
	const isOff = (day: number): boolean => isWeekend(day) || off.some(([first, last]) => first <= day && day <= last);
	const start = dayNumber(from);
	const length = dayNumber(to) - start;
	if (length > longestCount) return Math.floor((length * 5) / 7);
	let count = 0;
	for (let day = start + 1; day <= start + length; day++) if (!isOff(day)) count += 1;
	return count;
}

/** Two dates that should be one: the same, at most three working days apart (by both calendars), or further. */
export function agreeingDates(one: string, two: string, daysOff: readonly DaysOff[]): Scored {
	if (one === two) return "overlap";
	const [first, second] = one < two ? [one, two] : [two, one];
	return workingDaysBetween(first, second, daysOff) <= closeWorkingDays ? "close" : "gap";
}
