import { cannotInvite } from "../../core/people/rules.ts";
import { useNow } from "../data/clock.ts";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { OpenInvitation } from "./OpenInvitation.tsx";

/** Brings the other side's owner in: a form for the link, then the link. */
export function InviteOwner() {
	const { state, other, companies, record, actor } = useHere();
	const texts = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const owners = state.people.invitations.filter((it) => it.side === other && it.role === "owner");
	const open = owners.find((it) => it.is === "open");
	const lastExpired = owners.at(-1)?.is === "expired";
	const now = useNow();
	const no = cannotInvite(state.people, actor, { side: other, role: "owner" }, now);
	const name = open && record.invited[open.id]?.givenName;
	if (open)
		return (
			<>
				<Answer title={name ? texts.open.title(name) : texts.open.titleNobody}>
					<p>{texts.open.lead}</p>
				</Answer>
				<Panel>
					<OpenInvitation invitation={open} main />
				</Panel>
			</>
		);
	return (
		<>
			<Answer title={texts.invite.title(companies[other])}>
				<p>{texts.invite.lead}</p>
			</Answer>
			{lastExpired && <Note title={texts.expired} />}
			{no ? (
				<Note title={core.refusal(no)} />
			) : (
				<Panel>
					<InviteForm side={other} as="owner" />
				</Panel>
			)}
		</>
	);
}
