import type { Side } from "../../core/kit.ts";
import { deputyAt, ownerOf, successorOf } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { Days } from "./Days.tsx";
import { useNames } from "./names.ts";

/**
 * What is said of a side beneath its people, quietly: who follows, who stands in, and that nobody is its bridge (R20).
 * `asks`: says also what to do about it.
 */
export function Succession({ side, asks = false }: { readonly side: Side; readonly asks?: boolean }) {
	const { state, side: mine } = useHere();
	const { successor, deputy: texts, noBridge } = useTexts(ownershipTexts);
	const { full, given } = useNames();
	const now = useNow();
	const { people } = state;
	const owner = ownerOf(people, side);
	if (!owner || state.stages.closed) return null;
	const next = successorOf(people, side);
	const deputy = people.deputies[side];
	const ahead = deputy && deputyAt(people, side, now) === null && deputy.until > now.slice(0, 10);
	const bridged = people.seats[side].some((it) => it.role === "bridge");
	return (
		<div className="list">
			{next && <p className="aside">{successor.is(full(next))}</p>}
			{deputy && ahead && (
				<p className="aside">
					{texts.coming(full(deputy.person), given(owner))}, <Days from={deputy.from} until={deputy.until} />.
				</p>
			)}
			{!bridged && (
				<p className="aside">
					{side === mine ? noBridge.ours : noBridge.theirs}
					{side === mine && asks && ` ${noBridge.oursLead}`}
				</p>
			)}
		</div>
	);
}
