import { useState } from "react";
import { longestReason } from "../../../core/exploration/contract.ts";
import { cannotMeet } from "../../../core/exploration/meeting.ts";
import type { Call } from "../../../core/exploration/state.ts";
import { offers, useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { callsTexts } from "../../texts/calls.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Ask } from "../../ui/Ask.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { languageOf, Written } from "../OwnAnswers.tsx";
import css from "./Calls.module.css";
import { OwnImpression } from "./OwnImpression.tsx";

/** One call as both sides read it; beneath it what one made of it oneself, which the other side never sees. */
export function CallRow({ call }: { readonly call: Call }) {
	const here = useHere();
	const { state, side, companies } = here;
	const texts = useTexts(callsTexts);
	const { full } = useNames();
	const open = cannotMeet.recordCall(state) === null;
	return (
		<li className={css["call"]}>
			<p className={css["head"]} data-struck={call.struck !== null}>
				<strong>{texts.kinds[call.kind]}</strong> <When at={call.at} />, {texts.minutes(call.minutes)}
			</p>
			<p className="aside">
				{call.attended.map(full).join(", ")} · {texts.by(companies[call.by])}
			</p>
			{call.struck && (
				<p>
					<strong>{texts.strike.struck}</strong>
					{call.struck.reason && (
						<>
							: <span lang={languageOf(call.struck.reason)}>{call.struck.reason}</span>
						</>
					)}
				</p>
			)}
			{call.notes && <Written text={call.notes} />}
			{call.nextStep && (
				<div>
					<h3>{texts.next}</h3>
					<Written text={call.nextStep} />
				</div>
			)}
			{!call.struck && offers(here, "exploration.keepImpression") && <OwnImpression call={call.id} />}
			{open && !call.struck && call.by === side && offers(here, "exploration.strikeCall") && <Strike call={call.id} />}
		</li>
	);
}

/** Strikes a call that one's own side recorded by mistake. */
function Strike({ call }: { readonly call: string }) {
	const { strike: texts, form } = useTexts(callsTexts);
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState("");
	const [wrong, setWrong] = useState<string | null>(null);
	const { run, busy, refused } = useCommand();
	const words = reason.trim();
	const go = (): void => {
		const no = words === "" ? texts.noReason : words.length > longestReason ? form.tooLong : null;
		setWrong(no);
		if (no) return;
		void run("exploration.strikeCall", { call, reason: words }).then((ok) => ok && setAsking(false));
	};
	return (
		<div className="list">
			<div>
				<button type="button" className="link" onClick={() => setAsking(true)}>
					{texts.button}
				</button>
			</div>
			<Ask
				title={texts.title}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={go}
				confirm={texts.go}
				cancel={texts.cancel}
				loading={busy}
			>
				<p>{texts.lead}</p>
				<WritingField
					label={texts.reason}
					value={reason}
					rows={1}
					onChange={setReason}
					invalid={wrong !== null}
					below={
						wrong && (
							<p className={css["wrong"]} role="alert">
								{wrong}
							</p>
						)
					}
				/>
				{refused && <Note tone="bad" live title={refused} />}
			</Ask>
		</div>
	);
}
