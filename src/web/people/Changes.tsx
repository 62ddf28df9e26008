import { lazy, Suspense, useState } from "react";
import { cannotInvite, notOwner } from "../../core/people/rules.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { InviteForm } from "./InviteForm.tsx";
import css from "./People.module.css";

/** Its long lists of countries and zones come only when they are asked for. */
const Details = lazy(async () => ({ default: (await import("./Details.tsx")).Details }));

/** What the owner can do here: bring a colleague, correct the company's details. One at a time. */
export function Changes() {
	const { state, side, actor } = useHere();
	const { section, details } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const [open, setOpen] = useState<"colleague" | "details" | null>(null);
	const now = useNow();
	const noColleague = cannotInvite(state.people, actor, { side, role: "member" }, now);
	const noDetails = notOwner(actor);
	const close = (): void => setOpen(null);
	if (state.stages.closed) return null;
	if (open === "colleague")
		return (
			<div className={css["form"]}>
				<h3>{section.add}</h3>
				<p className="aside">{section.addAbout}</p>
				<InviteForm side={side} as="colleague" onMade={close} onCancel={close} />
			</div>
		);
	if (open === "details")
		return (
			<div className={css["form"]}>
				<h3>{details.button}</h3>
				<Suspense fallback={<Waiting />}>
					<Details onDone={close} />
				</Suspense>
			</div>
		);
	return (
		<div className={css["changes"]}>
			<Act no={noColleague && core.refusal(noColleague)} onClick={() => setOpen("colleague")}>
				{section.add}
			</Act>
			{!noDetails && (
				<Act variant="subtle" onClick={() => setOpen("details")}>
					{details.button}
				</Act>
			)}
		</div>
	);
}
