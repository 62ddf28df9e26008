/** Two whole sheets of one partnership, as the command line ships them for an example, and the way to their opening. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { CommandInput } from "../src/core/partnership.ts";
import type { Visitor } from "./browser.ts";
import type { Person } from "./people.ts";
import { command, newSalt, sealAnswers } from "./setting.ts";

type Sheet = CommandInput<"alignment.submitSheet">["sheet"];

/** What this side fills in: side a writes English, side b Russian. */
export function sheetOf({ side, account }: Person): Sheet {
	const file = `src/cli/examples/co-marketing.${side}.${account.language}.yaml`;
	// Decimals travel as text: JSON has whole numbers alone on this record.
	const whole = (_: unknown, it: unknown): unknown =>
		typeof it === "number" && !Number.isInteger(it) ? String(it) : it;
	const { date, rates, daysOff, answers } = parse(readFileSync(file, "utf8"), whole) as Sheet;
	return { date, rates, daysOff, answers };
}

export const sealSheet = (visitor: Visitor, partnership: string, person: Person): Promise<void> =>
	command(visitor, partnership, "alignment.submitSheet", { sheet: sheetOf(person), salt: newSalt() });

/** From exploration to alignment: both have answered and want to explore further. */
export async function toAlignment(
	partnership: string,
	...both: readonly (readonly [Visitor, Person])[]
): Promise<void> {
	const verdict = { verdict: "exploreFurther", reason: null, shareReason: false } as const;
	for (const [visitor, person] of both) await sealAnswers(visitor, partnership, person);
	for (const [visitor] of both)
		await command(visitor, partnership, "exploration.sealVerdict", { ...verdict, salt: newSalt() });
}
