import type { Path, Problem } from "../../../../core/alignment/reading.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { problemAt } from "../writing.ts";

/** What does not fit at a place of an answer, in a sentence; null where all is well. */
export type Misfit = (...path: Path) => string | null;

/** Says the misfits of one answer beside their fields. */
export function useMisfit(problems: readonly Problem[]): Misfit {
	const texts = useTexts(sheetTexts).problem;
	const sentence = ({ code, facts }: Problem): string => {
		switch (code) {
			case "missing":
			case "decimal":
			case "notNegative":
			case "date":
			case "currency":
			case "rate":
			case "daysOff":
			case "periodNeeded":
			case "twice":
			case "exclude":
			case "onlyWithBoth":
			case "targetIsBaseline":
				return texts[code];
			case "atMost":
				return texts.atMost({ most: facts["most"] ?? "" });
			case "textTooLong":
				return texts.tooLong({ longest: facts["longest"] ?? "" });
			case "targetAgainstDirection":
				return texts.targetAgainstDirection({ baseline: facts["baseline"] ?? "", target: facts["target"] ?? "" });
			default:
				return texts.other;
		}
	};
	return (...path) => {
		const problem = problemAt(problems, path);
		return problem && sentence(problem);
	};
}
