import { notOwner } from "../../core/people/rules.ts";
import type { Invitation } from "../../core/people/state.ts";
import { useInvitationLink } from "../data/api.ts";
import { SendInvitation } from "../outbox/SendInvitation.tsx";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

interface Props {
	readonly invitation: Invitation;
	readonly main?: boolean;
}

/** The link of an open invitation, until when it is good, and the way to take it back. */
export function OpenInvitation({ invitation, main = false }: Props) {
	const { id, actor } = useHere();
	const { open } = useTexts(peopleTexts);
	const core = useTexts(coreTexts);
	const link = useInvitationLink(id, invitation.id);
	const { run, busy, refused } = useCommand();
	const no = notOwner(actor);
	return (
		<div className="list">
			{link.data ? (
				<Copy label={open.link} value={link.data.link} main={main} />
			) : (
				link.isPending && <Waiting lines={1} />
			)}
			{link.data && !no && <SendInvitation invitation={invitation.id} mail={link.data.mail} />}
			<Problem failure={link.error} retry={() => void link.refetch()} />
			<p className="aside">
				{open.expires} <When at={invitation.expires} />.
			</p>
			{refused && <Note tone="bad" live title={refused} />}
			<Act
				no={no && core.refusal(no)}
				loading={busy}
				onClick={() => void run("people.withdrawInvitation", { invitation: invitation.id })}
			>
				{open.withdraw}
			</Act>
		</div>
	);
}
