import { useState } from "react";
import { cannot } from "../../core/letter/rules.ts";
import { noReason, ReasonFields, reasonOf } from "../exploration/ReasonFields.tsx";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { useLetter } from "./useLetter.ts";

/** "If the letter is hard to write, the partnership won't work" (R8): the honest way out of this stage, open at any time. */
export function PartWays() {
	const { here, when, names } = useLetter();
	const { part: texts } = useTexts(letterSigningTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState(noReason);
	const { run, busy, refused } = useCommand();
	if (when !== "now") return null;
	const no = cannot.partWays(here.state, here.actor);
	return (
		<section className="foot noPrint" id="part">
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
				onConfirm={() => void run("letter.partWays", reasonOf(reason)).then((done) => done && setAsking(false))}
			>
				<p>{texts.ask.body(names[here.other])}</p>
				<ReasonFields value={reason} onChange={setReason} />
				{refused && <Note tone="bad" live title={refused} />}
			</Ask>
		</section>
	);
}
