import type { ReactNode } from "react";
import { slots } from "../../core/exploration/contract.ts";
import type { Side } from "../../core/kit.ts";
import { notOwner } from "../../core/people/rules.ts";
import { awaitsConfirmation, slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Facing } from "../ui/Facing.tsx";
import { OwnAnswers } from "./OwnAnswers.tsx";
import type { Standing } from "./standing.ts";
import { TakeBack } from "./TakeBack.tsx";

interface Props {
	readonly standing: Extract<Standing, { readonly is: "answered" }>;
	readonly meanwhile: boolean;
}

/** This side has sealed and waits: until when, what it wrote, and what it can do once the other is late. */
export function Answered({ standing, meanwhile }: Props) {
	const { state, side, other, companies, actor } = useHere();
	const { answered } = useTexts(explorationTexts);
	const { confirm } = useTexts(ownershipTexts);
	const mine = slotOf(state.sealing, slots.answers)[side];
	// An owner is asked at the head of the page whether it stands: that is the heading then.
	const asked = awaitsConfirmation(mine) && !notOwner(actor);
	const who = companies[other];
	if (standing.opening) return <Opening />;
	return (
		<>
			{meanwhile || asked ? (
				<h2>{standing.confirming ? confirm.sealed : answered.titleNobody}</h2>
			) : standing.confirming ? (
				<Answer title={confirm.sealed} />
			) : (
				<Answer title={standing.late ? answered.late(who) : answered.title(who)}>
					<p>
						{standing.late ? answered.wasDue : answered.until(who)} <When at={standing.until} />.
					</p>
					{standing.late && <p>{answered.lateLead}</p>}
				</Answer>
			)}
			{standing.late && <TakeBack what="answers" />}
			{mine.is === "held" && mine.mine && (
				<Facing
					title={<h2>{answered.takeaway}</h2>}
					{...facing(
						side,
						<div className="list">
							<p className="aside">{answered.takeawayLead}</p>
							<OwnAnswers texts={mine.mine.texts} />
						</div>,
						<p className="aside">{answered.place(who)}</p>,
					)}
				/>
			)}
			{!standing.late && !standing.confirming && <TakeBack what="answers" />}
		</>
	);
}

/** Both are sealed, and the host has not opened them yet: a moment, or as long as the line is down. */
export function Opening() {
	const { answered } = useTexts(explorationTexts);
	return (
		<Answer title={answered.opening}>
			<p>{answered.openingLead}</p>
		</Answer>
	);
}

/** Mine on my side of the pages, theirs on theirs. */
const facing = (side: Side, mine: ReactNode, theirs: ReactNode): { readonly a: ReactNode; readonly b: ReactNode } =>
	side === "a" ? { a: mine, b: theirs } : { a: theirs, b: mine };
