/** Two whole sheets of one partnership, as the command line ships them for an example, and the way to their opening. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CommandInput } from "../src/core/partnership.ts";
import type { Visitor } from "./browser.ts";
import type { Person } from "./people.ts";
import { command, newSalt, sealAnswers } from "./setting.ts";

type Sheet = CommandInput<"alignment.submitSheet">["sheet"];

/** Decimals travel as text: among numbers the record knows whole ones alone. */
const asText = (_: unknown, it: unknown): unknown =>
	typeof it === "number" && !Number.isInteger(it) ? String(it) : it;

/** In Russian, what Dana calls "New subscribers": the same thing under another name. */
const subscribers = {
	name: "Подписчики рассылки",
	unit: "человек",
	kind: "cumulative",
	direction: "up",
	baseline: 0,
	day30: 60,
	day90: 150,
	source: "Mailchimp",
	measuredBy: "you",
	movedBy: "both",
};

/** What this side fills in: side a in English, side b in Russian, with one KPI more than in the example. */
export function sheetOf({ side, account: { language } }: Person): Sheet {
	const file = `src/cli/examples/co-marketing.${side}.${language}.yaml`;
	const { date, rates, daysOff, answers } = parse(readFileSync(file, "utf8"), asText) as Sheet;
	const kpis = answers["kpis"] as Sheet["rates"];
	return { date, rates, daysOff, answers: side === "a" ? answers : { ...answers, kpis: [...kpis, subscribers] } };
}

export const sealSheet = (visitor: Visitor, partnership: string, person: Person): Promise<void> =>
	command(visitor, partnership, "alignment.submitSheet", { sheet: sheetOf(person), salt: newSalt() });

/** From exploration to alignment: both have answered, know enough and want to explore further. */
export async function toAlignment(
	partnership: string,
	...both: readonly (readonly [Visitor, Person])[]
): Promise<void> {
	const verdict = { verdict: "exploreFurther", reason: null, shareReason: false } as const;
	for (const [visitor, person] of both) await sealAnswers(visitor, partnership, person);
	for (const [visitor] of both) await command(visitor, partnership, "exploration.sayEnough", {});
	for (const [visitor] of both)
		await command(visitor, partnership, "exploration.sealVerdict", { ...verdict, salt: newSalt() });
}
