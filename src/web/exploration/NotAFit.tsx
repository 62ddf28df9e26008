import { useState } from "react";
import { cannot } from "../../core/exploration/rules.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { noReason, ReasonFields, reasonOf } from "./ReasonFields.tsx";

/** The honest way out that is open at any time: "not a fit", said at once (R3). */
export function NotAFit() {
	const { state, actor, companies, other } = useHere();
	const { early, confirm } = useTexts(verdictTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState(noReason);
	const { run, busy, refused } = useCommand();
	const no = cannot.declareNotAFit(state, actor);
	return (
		<section className="foot">
			<h2>{early.title}</h2>
			<p className="aside">{early.about}</p>
			{refused && <Note tone="bad" live title={refused} />}
			<Act no={no && core.refusal(no)} onClick={() => setAsking(true)}>
				{early.button}
			</Act>
			<Ask
				title={confirm.title}
				open={asking}
				onClose={() => setAsking(false)}
				confirm={confirm.go}
				cancel={confirm.cancel}
				loading={busy}
				onConfirm={() => void run("exploration.declareNotAFit", reasonOf(reason)).then(() => setAsking(false))}
			>
				<p>{confirm.body(companies[other])}</p>
				<p className="aside">{confirm.sealed}</p>
				<ReasonFields value={reason} onChange={setReason} />
			</Ask>
		</section>
	);
}
