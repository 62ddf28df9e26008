import { cannotApprove, hasApproved, versionOf } from "../../../core/alignment/gate.ts";
import { sides } from "../../../core/kit.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { termTexts } from "../../texts/agreement.ts";
import { alignmentDocumentTexts } from "../../texts/alignmentDocument.ts";
import { coreTexts } from "../../texts/core.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Act } from "../../ui/Act.tsx";
import { Note } from "../../ui/Note.tsx";
import { useCompared } from "../comparison/compared.ts";
import { changedSince } from "./changed.ts";
import css from "./Document.module.css";

/** The foot of the document: who approved which version when, and this side's own approval. */
export function Approval() {
	const { here, past, names } = useCompared();
	const { approve: texts } = useTexts(alignmentDocumentTexts);
	const core = useTexts(coreTexts);
	const { full } = useNames();
	const { run, busy, refused } = useCommand();
	const { state, actor, side } = here;
	const no = cannotApprove(state, actor);
	const version = versionOf(state);
	return (
		<section className={css["approval"]}>
			<h2>{texts.title}</h2>
			<ul className="list">
				{sides.map((it) => {
					const approval = state.alignment.approvals[it];
					return (
						<li key={it} data-side={it}>
							{approval && hasApproved(state, it) ? (
								<>
									{texts.by(approval.person ? full(approval.person) : names[it], names[it], approval.version)},{" "}
									<When at={approval.at} />
								</>
							) : (
								texts.not(names[it])
							)}
						</li>
					);
				})}
			</ul>
			{!past && (
				<div className="list noPrint">
					<Changes />
					{refused && <Note tone="bad" live title={refused} />}
					{!hasApproved(state, side) && (
						<Act
							variant="filled"
							no={no && core.refusal(no)}
							loading={busy}
							onClick={() => void run("alignment.approve", { version })}
						>
							{texts.button(version)}
						</Act>
					)}
					<p className="aside">{texts.about}</p>
				</div>
			)}
		</section>
	);
}

/** What is different from what this side has approved. */
function Changes() {
	const { here, comparison, type, names } = useCompared();
	const { approve: texts } = useTexts(alignmentDocumentTexts);
	const words = useTexts(termTexts);
	const changed = changedSince(here.state, comparison, here.side);
	if (!changed) return null;
	const titles = changed.terms.map((it) => words.title(it, { type, names })).join("; ");
	return (
		<Note title={texts.yours(changed.from)}>
			<ul>
				{titles !== "" && <li>{texts.terms(titles)}</li>}
				{changed.others > 0 && <li>{texts.others(changed.others)}</li>}
			</ul>
		</Note>
	);
}
