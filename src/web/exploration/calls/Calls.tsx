import { useState } from "react";
import { cannotMeet } from "../../../core/exploration/meeting.ts";
import { tooFewCalls } from "../../../core/exploration/rules.ts";
import { callsHeld } from "../../../core/exploration/state.ts";
import { useHere } from "../../partnership/here.ts";
import { callsTexts } from "../../texts/calls.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { CallRow } from "./CallRow.tsx";
import { Enough } from "./Enough.tsx";
import { RecordCall } from "./RecordCall.tsx";

interface Props {
	/** The verdicts wait for this: it stands first, with what is missing and to whom. */
	readonly gate?: boolean;
}

/** The calls both sides had, and what is still missing before the verdicts (R1). */
export function Calls({ gate = false }: Props) {
	const { state, side } = useHere();
	const texts = useTexts(callsTexts);
	const [recording, setRecording] = useState(false);
	const { calls, enough } = state.exploration;
	// With calls enough the word changes nothing: it stays only to be taken back.
	const wordCounts =
		callsHeld(state.exploration).length < state.stages.method.parameters.minCalls || enough[side] !== null;
	const open = cannotMeet.recordCall(state) === null;
	const alone = state.people.seats.a.length === 0 || state.people.seats.b.length === 0;
	if ((!open || alone) && calls.length === 0) return null;
	return (
		<section className="list" aria-label={texts.title}>
			<h2>{gate ? texts.gate.title : texts.title}</h2>
			{open && <Missing gate={gate} />}
			{calls.length > 0 && (
				<ul className="list">
					{calls.map((it) => (
						<CallRow key={it.id} call={it} />
					))}
				</ul>
			)}
			{open && recording && <RecordCall onDone={() => setRecording(false)} />}
			{open && !recording && (
				<div className="choices">
					<Button variant={gate ? "filled" : "default"} onClick={() => setRecording(true)}>
						{texts.record}
					</Button>
					{wordCounts && <Enough />}
				</div>
			)}
		</section>
	);
}

/** What stands, what is missing, and who has not said that they know enough. */
function Missing({ gate }: { readonly gate: boolean }) {
	const { state, side, other, companies } = useHere();
	const texts = useTexts(callsTexts);
	const { enough } = state.exploration;
	const { minCalls } = state.stages.method.parameters;
	const have = callsHeld(state.exploration).length;
	if (have >= minCalls) return <p className="aside">{texts.gate.met(have)}</p>;
	if (tooFewCalls(state) === null) return <p className="aside">{texts.gate.known}</p>;
	const who =
		enough[side] !== null
			? texts.gate.weSaid(companies[other])
			: enough[other] !== null
				? texts.gate.theySaid(companies[other])
				: texts.gate.bothMissing(companies.a, companies.b);
	return (
		<>
			<p role="status">
				{texts.gate.missing(have, minCalls)} {who}
			</p>
			<p className="aside">
				{texts.lead} {gate && texts.gate.anyTime}
			</p>
		</>
	);
}
