import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Side } from "../../core/kit.ts";
import { sides } from "../../core/kit.ts";
import { type Invitation, invitedTo, ownerlessSince } from "../../core/people/state.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { coreTexts } from "../texts/core.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { SideBadge } from "../ui/SideBadge.tsx";
import { Changes } from "./Changes.tsx";
import { useNames } from "./names.ts";
import { OpenInvitation } from "./OpenInvitation.tsx";
import css from "./People.module.css";
import { Succession } from "./Succession.tsx";

/** Who sits on both sides, and the way to bring a colleague to one's own. */
export function People() {
	const { id } = useHere();
	const { section } = useTexts(peopleTexts);
	const { page } = useTexts(ownershipTexts);
	return (
		<section className="foot">
			<h2>{section.title}</h2>
			<div className={css["sides"]}>
				{sides.map((side) => (
					<Seats key={side} side={side} />
				))}
			</div>
			<p>
				<Link to={paths.people} params={{ id }}>
					{page.open}
				</Link>
			</p>
			<Changes />
		</section>
	);
}

function Seats({ side }: { readonly side: Side }) {
	const { state, companies, side: mine } = useHere();
	const { section } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const { noOwner } = useTexts(ownershipTexts);
	const { full } = useNames();
	const seats = state.people.seats[side];
	const invited = side === mine ? invitedTo(state.people, side) : [];
	return (
		<div className={css["seats"]}>
			<h3>
				<SideBadge side={side} name={companies[side]} small />
				{side === mine ? section.ownSide(companies[side]) : companies[side]}
			</h3>
			<ul>
				{seats.length === 0 && (
					<li className="aside">{ownerlessSince(state.people, side) ? noOwner.nobody : section.nobody}</li>
				)}
				{seats.map(({ person, role }) => (
					<li key={person}>
						{full(person)} <small>{core.role[role]}</small>
					</li>
				))}
				{invited.map((it) => (
					<Invited key={it.id} invitation={it} />
				))}
			</ul>
			<Succession side={side} />
		</div>
	);
}

export function Invited({ invitation }: { readonly invitation: Invitation }) {
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
