import { useState } from "react";
import { cannot } from "../../../core/alignment/rules.ts";
import { present } from "../../../core/stages/state.ts";
import { noReason, ReasonFields, reasonOf } from "../../exploration/ReasonFields.tsx";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { cannotAlignTexts } from "../../texts/cannotAlign.ts";
import { coreTexts } from "../../texts/core.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Ask } from "../../ui/Ask.tsx";
import { Note } from "../../ui/Note.tsx";

/** "If you can't align here, don't proceed" (R6): the honest way out of this stage, open at any time. */
export function CannotAlign() {
	const { state, actor, companies, other } = useHere();
	const texts = useTexts(cannotAlignTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState(noReason);
	const { run, busy, refused } = useCommand();
	if (state.stages.closed || present(state.stages)?.kind !== "alignment") return null;
	const no = cannot.cannotAlign(state, actor);
	return (
		<section className="foot">
			<h2>{texts.title}</h2>
			<p className="aside">{texts.about}</p>
			<Act no={no && core.refusal(no)} onClick={() => setAsking(true)}>
				{texts.button}
			</Act>
			<Ask
				title={texts.ask.title}
				open={asking}
				onClose={() => setAsking(false)}
				confirm={texts.ask.go}
				cancel={texts.ask.cancel}
				loading={busy}
				onConfirm={() => void run("alignment.cannotAlign", reasonOf(reason)).then((done) => done && setAsking(false))}
			>
				<p>{texts.ask.body(companies[other])}</p>
				<p className="aside">{texts.ask.sealed}</p>
				<ReasonFields value={reason} onChange={setReason} />
				{refused && <Note tone="bad" live title={refused} />}
			</Ask>
		</section>
	);
}
