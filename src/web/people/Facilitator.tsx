import { useState } from "react";
import { cannotAgree, cannotRemove } from "../../core/people/facilitating.ts";
import { cannotInvite } from "../../core/people/rules.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { useNames } from "./names.ts";
import { OpenInvitation } from "./OpenInvitation.tsx";
import css from "./People.module.css";

/** The neutral third person: proposed by one side, wanted by both, sent away by either (domain: facilitator). */
export function Facilitator() {
	const { state, side, other, companies } = useHere();
	const texts = useTexts(facilitatorTexts);
	const { full } = useNames();
	const { facilitator } = state.people;
	const invitation = state.people.invitations.find((it) => it.id === facilitator?.invitation);
	if (state.stages.closed && !facilitator) return null;
	return (
		<section className="foot">
			<h2>{texts.title}</h2>
			<p className="aside">{texts.about}</p>
			{!facilitator && <Propose />}
			{facilitator && !facilitator.agreed && facilitator.by !== side && <FacilitatorAsked />}
			{facilitator && facilitator.person === null && (facilitator.agreed || facilitator.by === side) && (
				<p>{facilitator.agreed ? texts.agreed : texts.waits(companies[other])}</p>
			)}
			{facilitator?.person === null && facilitator.by === side && invitation && (
				<OpenInvitation invitation={invitation} />
			)}
			{facilitator?.person && <p>{texts.here(full(facilitator.person))}</p>}
			{(facilitator?.person || facilitator?.agreed) && <Part />}
			<Former />
		</section>
	);
}

function Propose() {
	const { state, side, other, actor, companies } = useHere();
	const texts = useTexts(facilitatorTexts);
	const core = useTexts(coreTexts);
	const [open, setOpen] = useState(false);
	const no = cannotInvite(state.people, actor, { side, role: "facilitator" }, useNow());
	if (open)
		return (
			<div className={css["form"]}>
				<p className="aside">{texts.proposeLead(companies[other])}</p>
				<InviteForm side={side} as="facilitator" onMade={() => setOpen(false)} onCancel={() => setOpen(false)} />
			</div>
		);
	return (
		<>
			<p>{texts.none}</p>
			<div>
				<Act no={no && core.refusal(no)} onClick={() => setOpen(true)}>
					{texts.propose}
				</Act>
			</div>
		</>
	);
}

/** The other side proposes somebody: what that person would see, and both answers. */
export function FacilitatorAsked() {
	const { state, side, other, actor, companies } = useHere();
	const texts = useTexts(facilitatorTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const now = useNow();
	const { facilitator } = state.people;
	if (!facilitator || facilitator.agreed || facilitator.by === side || state.stages.closed) return null;
	const no = cannotAgree(state, actor, now);
	const says = no && core.refusal(no);
	return (
		<Note
			title={texts.asked(companies[other])}
			actions={
				<>
					<Act variant="filled" no={says} loading={busy} onClick={() => void run("people.agreeFacilitator", {})}>
						{texts.agree}
					</Act>
					<Act
						variant="subtle"
						no={says}
						loading={busy}
						onClick={() => void run("people.removeFacilitator", { reason: null })}
					>
						{texts.decline}
					</Act>
				</>
			}
		>
			{refused ?? texts.about}
		</Note>
	);
}

function Part() {
	const { state, actor } = useHere();
	const texts = useTexts(facilitatorTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const [reason, setReason] = useState("");
	const { run, busy, refused } = useCommand();
	const no = cannotRemove(state, actor);
	const confirm = async (): Promise<void> => {
		await run("people.removeFacilitator", { reason: reason.trim() === "" ? null : reason.trim() });
		setAsking(false);
	};
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			<div>
				<Act variant="subtle" no={no && core.refusal(no)} onClick={() => setAsking(true)}>
					{texts.part}
				</Act>
			</div>
			<Ask
				title={texts.partAsk}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={() => void confirm()}
				confirm={texts.part}
				cancel={texts.cancel}
				loading={busy}
			>
				<p>{texts.partLead}</p>
				<WritingField label={texts.reason} help={texts.reasonHelp} value={reason} rows={2} onChange={setReason} />
			</Ask>
		</>
	);
}

/** Who sat in the middle before, and how that ended: both sides read the same. */
function Former() {
	const { state, companies } = useHere();
	const { former: texts } = useTexts(facilitatorTexts);
	const { full } = useNames();
	const said = state.people.formerFacilitators.map(({ person, side }) =>
		side === null
			? texts.steppedBack(full(person ?? ""))
			: person === null
				? texts.declined(companies[side])
				: texts.removed(full(person), companies[side]),
	);
	return (
		<>
			{said.map((it, n) => (
				<p key={`${it} ${state.people.formerFacilitators[n]?.endedAt}`} className="aside">
					{it} {state.people.formerFacilitators[n]?.reason}
				</p>
			))}
		</>
	);
}
