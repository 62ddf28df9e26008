import { lazy, Suspense, useState } from "react";
import type { Side } from "../../core/kit.ts";
import { sides } from "../../core/kit.ts";
import { cannotInvite, notOwner } from "../../core/people/rules.ts";
import type { Invitation } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { OpenInvitation } from "./OpenInvitation.tsx";
import css from "./People.module.css";

/** Its long lists of countries and zones come only when they are asked for. */
const Details = lazy(async () => ({ default: (await import("./Details.tsx")).Details }));

/** Who sits on both sides, and the way to bring a colleague to one's own. */
export function People() {
	const { section } = useTexts(peopleTexts);
	return (
		<section className="foot">
			<h2>{section.title}</h2>
			<div className={css["sides"]}>
				{sides.map((side) => (
					<Seats key={side} side={side} />
				))}
			</div>
			<Changes />
		</section>
	);
}

function Seats({ side }: { readonly side: Side }) {
	const { state, companies, record, side: mine } = useHere();
	const { section } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const seats = state.people.seats[side];
	const invited = state.people.invitations.filter((it) => it.is === "open" && it.side === side && side === mine);
	return (
		<div className={css["seats"]}>
			<h3>
				<SideBadge side={side} name={companies[side]} small />
				{side === mine ? section.ownSide(companies[side]) : companies[side]}
			</h3>
			<ul>
				{seats.length === 0 && <li className="aside">{section.nobody}</li>}
				{seats.map(({ person, role }) => (
					<li key={person}>
						{record.names[person] ? `${record.names[person].givenName} ${record.names[person].familyName}` : "—"}{" "}
						<small>{core.role[role]}</small>
					</li>
				))}
				{invited.map((it) => (
					<Invited key={it.id} invitation={it} />
				))}
			</ul>
		</div>
	);
}

function Invited({ invitation }: { readonly invitation: Invitation }) {
	const { record } = useHere();
	const { section } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const [shown, setShown] = useState(false);
	const name = record.invited[invitation.id]?.givenName;
	return (
		<li>
			{name ? section.invited(name) : section.invitedNobody} <small>{core.role[invitation.role]}</small>{" "}
			<button type="button" className="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
				{shown ? section.hideLink : section.showLink}
			</button>
			{shown && <OpenInvitation invitation={invitation} />}
		</li>
	);
}

/** What the owner can do here: bring a colleague, correct the company's details. One at a time. */
function Changes() {
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
