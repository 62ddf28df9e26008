import { useState } from "react";
import { isLastOne, notOwnerThemselves } from "../../core/people/ownership.ts";
import { notOwner } from "../../core/people/rules.ts";
import { successorOf } from "../../core/people/state.ts";
import { dateIn } from "../../core/time/zones.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { HandOver } from "./HandOver.tsx";
import { Leave } from "./Leave.tsx";
import { NameDeputy } from "./NameDeputy.tsx";
import { NameSuccessor } from "./NameSuccessor.tsx";
import { useNames } from "./names.ts";
import css from "./People.module.css";

const matters = ["successor", "deputy", "handOver", "leave"] as const;
type Matter = (typeof matters)[number];

/** Who stands in when somebody is away, and who comes after: one matter open at a time. Leaving is everybody's. */
export function StandIns() {
	const { state, side, actor } = useHere();
	const texts = useTexts(ownershipTexts);
	const [open, setOpen] = useState<Matter | null>(null);
	const close = (): void => setOpen(null);
	const owner = !notOwnerThemselves(actor);
	const alone = state.people.seats[side].length < 2;
	const ofOwner: readonly Matter[] = state.stages.closed ? ["handOver", "leave"] : matters;
	const offered: readonly Matter[] = isLastOne(state, side) ? [] : owner && !alone ? ofOwner : ["leave"];
	const named = { successor: texts.successor, deputy: texts.deputy, handOver: texts.handOver, leave: texts.leave };
	return (
		<section className="foot">
			{owner && alone && !state.stages.closed && <p className="aside">{texts.alone}</p>}
			{owner && !alone && !successorOf(state.people, side) && <p className="aside">{texts.successor.none}</p>}
			{open === null && <EndDeputy />}
			{open ? (
				<div className={css["form"]}>
					<h2>{named[open].name}</h2>
					<p className="aside">{named[open].about}</p>
					{open === "successor" && <NameSuccessor onDone={close} />}
					{open === "deputy" && <NameDeputy onDone={close} />}
					{open === "handOver" && <HandOver onDone={close} />}
					{open === "leave" && <Leave onDone={close} />}
				</div>
			) : (
				<div className={css["changes"]}>
					{offered.map((it) => (
						<Act key={it} variant={it === "leave" ? "subtle" : "default"} onClick={() => setOpen(it)}>
							{named[it].name}
						</Act>
					))}
				</div>
			)}
		</section>
	);
}

/** The deputy's time can be ended by the owner, or by the deputy on their own days. */
function EndDeputy() {
	const { state, side, actor } = useHere();
	const { deputy } = useTexts(ownershipTexts);
	const { given } = useNames();
	const { run, busy } = useCommand();
	const today = dateIn(state.people.sides[side].zone, useNow());
	const named = state.people.deputies[side];
	if (!named || named.until < today || notOwner(actor)) return null;
	return (
		<div className={css["changes"]}>
			<Act variant="subtle" loading={busy} onClick={() => void run("people.endDeputy", {})}>
				{deputy.end(given(named.person))}
			</Act>
		</div>
	);
}
