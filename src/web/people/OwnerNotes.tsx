import type { Side } from "../../core/kit.ts";
import { sides } from "../../core/kit.ts";
import { deputyAt, ownerlessSince, ownerOf } from "../../core/people/state.ts";
import { daysAfter } from "../../core/time/zones.ts";
import { useNow } from "../data/clock.ts";
import { useCompany } from "../data/company.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { colleagueTexts } from "../texts/colleagues.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";
import { Days } from "./Days.tsx";
import { useNames } from "./names.ts";

/** For so many days a change of owner is told at the head of the page; afterwards the record tells it. */
const toldForDays = 7;

/** What both sides have to know about who decides: a side without an owner, a new one, a deputy, a seal that waits for a word. */
export function OwnerNotes() {
	const { state } = useHere();
	if (state.stages.closed) return null;
	return (
		<>
			<OwnSideAlone />
			<OtherSideAlone />
			{sides.map((side) => (
				<Changed key={side} side={side} />
			))}
			{sides.map((side) => (
				<Acting key={side} side={side} />
			))}
		</>
	);
}

function OwnSideAlone() {
	const { state, side } = useHere();
	const { noOwner } = useTexts(ownershipTexts);
	const { run, busy, refused } = useCommand();
	if (!ownerlessSince(state.people, side)) return null;
	return (
		<Note
			title={noOwner.ours}
			actions={
				<Act variant="filled" loading={busy} onClick={() => void run("people.takeOver", {})}>
					{noOwner.takeOver}
				</Act>
			}
		>
			{refused ?? noOwner.oursLead}
			<Appoint />
		</Note>
	);
}

/** For an administrator of the company: the colleagues here of whom one can be made the owner. */
function Appoint() {
	const { state, side, actor } = useHere();
	const texts = useTexts(colleagueTexts);
	const { full } = useNames();
	const { run, busy, refused } = useCommand();
	const company = useCompany();
	if (company.data?.mine !== "administrator" || actor.kind !== "person") return null;
	const colleagues = new Set(company.data.people.map((it) => it.person));
	const others = state.people.seats[side].filter((it) => it.person !== actor.person && colleagues.has(it.person));
	if (others.length === 0) return null;
	return (
		<>
			<p>{texts.appointLead}</p>
			<div className="choices">
				{others.map(({ person }) => (
					<Act key={person} loading={busy} onClick={() => void run("people.appointOwner", { person })}>
						{texts.appoint(full(person))}
					</Act>
				))}
			</div>
			{refused}
		</>
	);
}

function OtherSideAlone() {
	const { state, other, companies } = useHere();
	const { noOwner } = useTexts(ownershipTexts);
	const since = ownerlessSince(state.people, other);
	if (!since) return null;
	return (
		<Note
			title={
				<>
					{noOwner.theirs(companies[other])} {noOwner.since} <When at={since} day />.
				</>
			}
		>
			{noOwner.theirsLead}
		</Note>
	);
}

function Changed({ side }: { readonly side: Side }) {
	const { state, companies } = useHere();
	const { changed } = useTexts(ownershipTexts);
	const { full, given } = useNames();
	const now = useNow();
	const last = state.people.ownerChanges[side];
	if (!last || ownerOf(state.people, side) !== last.to || daysAfter(last.at, toldForDays) <= now) return null;
	const [to, company] = [full(last.to), companies[side]];
	const title =
		last.how === "appointed"
			? changed.appointed(to, company)
			: last.how === "tookOver" || last.from === null
				? changed.tookOver(to, company)
				: changed[last.how](to, company, given(last.from));
	return (
		<Note title={title}>
			<When at={last.at} />
		</Note>
	);
}

function Acting({ side }: { readonly side: Side }) {
	const { state } = useHere();
	const { deputy: texts } = useTexts(ownershipTexts);
	const { full, given } = useNames();
	const deputy = deputyAt(state.people, side, useNow());
	const owner = ownerOf(state.people, side);
	if (!deputy || !owner) return null;
	return (
		<p className="aside">
			{texts.acts(full(deputy.person), given(owner))}, <Days from={deputy.from} until={deputy.until} />.
		</p>
	);
}
