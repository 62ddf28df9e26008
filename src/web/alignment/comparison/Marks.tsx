import type { Finding } from "../../../core/alignment/finding.ts";
import { type Mark, marks } from "../../../core/alignment/sheet.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../../ui/Note.tsx";
import { Choice } from "./Choice.tsx";
import { useCompared } from "./compared.ts";
import css from "./Marks.module.css";

const silent: Mark = { theirs: null, checkable: null };

/** How each side reads the other's words, and whether it could check them (B3). The owner marks; both see both. */
export function Marks({ finding }: { readonly finding: Finding }) {
	const { here, comparison, names, no, past } = useCompared();
	const { marks: texts } = useTexts(comparisonTexts);
	const { run, busy, refused } = useCommand();
	const { question } = finding;
	const asked = comparison.questions.find((it) => it.id === question);
	if (asked?.kind !== "narrative" || finding.a === null || finding.b === null) return null;
	const mine = comparison.sheets[here.side].marks[question] ?? silent;
	const theirs = comparison.sheets[here.other].marks[question] ?? silent;
	const success = asked.success === true;
	const mark = (change: Partial<Mark>) => void run("alignment.mark", { question, ...mine, ...change });
	return (
		<div className={css["marks"]}>
			{past ? (
				mine.theirs && <p>{texts.ofYou(said(mine))}.</p>
			) : (
				<div className={css["asked"]}>
					<Choice
						label={texts.ask}
						options={marks.map((it) => [it, texts[it]] as const)}
						chosen={mine.theirs}
						no={no}
						busy={busy}
						onChoose={(theirs) => mark({ theirs })}
					/>
					{success && (
						<Choice
							label={texts.check}
							options={[
								["yes", texts.yes],
								["no", texts.no],
							]}
							chosen={mine.checkable === null ? null : mine.checkable ? "yes" : "no"}
							no={no}
							busy={busy}
							onChoose={(it) => mark({ checkable: it === "yes" })}
						/>
					)}
				</div>
			)}
			{!past && no && <p className="aside">{no}</p>}
			<p className="aside">
				{theirs.theirs === null && theirs.checkable === null
					? texts.notYet(names[here.other])
					: texts.ofThem(names[here.other], said(theirs))}
				.
			</p>
			{/* Where the finding itself says it, it is said already. */}
			{finding.why.code !== "notCheckable" && [mine, theirs].some((it) => it.checkable === false) && (
				<p className="aside">{texts.meaningNo}</p>
			)}
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);

	function said({ theirs: how, checkable }: Mark): string {
		const parts = [how && texts[how].toLowerCase(), checkable !== null && (checkable ? texts.could : texts.couldNot)];
		return parts.filter(Boolean).join(", ");
	}
}
