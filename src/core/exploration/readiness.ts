import { type Level, type Statement, statements } from "./questions.ts";
import type { Readiness } from "./state.ts";

/** A side's statements with how far each is true of it, the weakest first; those at the top step need no mending. */
export const weakestFirst = ({
	levels,
}: Readiness): readonly { readonly statement: Statement; readonly level: Level }[] =>
	statements
		.flatMap((statement) => {
			const level = levels[statement];
			return level === undefined ? [] : [{ statement, level }];
		})
		.sort((one, two) => one.level - two.level);
