import { useState } from "react";
import type { Side } from "../../core/kit.ts";
import { sides } from "../../core/kit.ts";
import { cannotInvite } from "../../core/people/rules.ts";
import type { Invitation } from "../../core/people/state.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { OpenInvitation } from "./OpenInvitation.tsx";
import css from "./People.module.css";

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
			<Colleague />
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

function Colleague() {
	const { state, side, actor } = useHere();
	const { section } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const [open, setOpen] = useState(false);
	const now = useNow();
	const no = cannotInvite(state.people, actor, { side, role: "member" }, now);
	if (state.stages.closed) return null;
	if (!open)
		return (
			<Act no={no && core.refusal(no)} onClick={() => setOpen(true)}>
				{section.add}
			</Act>
		);
	return (
		<div className={css["form"]}>
			<h3>{section.add}</h3>
			<p className="aside">{section.addAbout}</p>
			<InviteForm side={side} as="colleague" onMade={() => setOpen(false)} onCancel={() => setOpen(false)} />
		</div>
	);
}
