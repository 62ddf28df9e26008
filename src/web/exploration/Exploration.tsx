import { useHere } from "../partnership/here.ts";
import { InviteOwner } from "../people/InviteOwner.tsx";
import { Answered } from "./Answered.tsx";
import { Answering } from "./Answering.tsx";
import { Besides } from "./Besides.tsx";
import { CloseWithoutAnswer } from "./CloseWithoutAnswer.tsx";
import { Calls } from "./calls/Calls.tsx";
import { Deciding } from "./Deciding.tsx";
import { NotAFit } from "./NotAFit.tsx";
import { Outcome } from "./Outcome.tsx";
import { standingOf, toInvite } from "./standing.ts";
import { VerdictSealed } from "./VerdictSealed.tsx";
import { Videos } from "./videos/Videos.tsx";

/** The stage of exploration, as this side stands in it. */
export function Exploration() {
	const { state, side } = useHere();
	const standing = standingOf(state, side);
	const inviting = toInvite(state, side);
	// Before the first link there is one thing to do; afterwards there is time to answer.
	const invited = state.people.invitations.some((it) => it.side !== side);
	switch (standing.is) {
		case "ended":
		case "beyond":
			return <Outcome standing={standing} />;
		case "answering":
			return (
				<>
					{inviting && <InviteOwner />}
					{(!inviting || invited) && <Answering standing={standing} meanwhile={inviting} />}
					<Calls />
					<Videos />
					<Besides />
					{inviting && <CloseWithoutAnswer />}
					<NotAFit />
				</>
			);
		case "answered":
			return (
				<>
					{inviting && <InviteOwner />}
					<Answered standing={standing} meanwhile={inviting} />
					<Calls />
					<Videos />
					<Besides />
					<NotAFit />
				</>
			);
		case "deciding":
			return <Deciding standing={standing} />;
		case "decided":
			return (
				<>
					<VerdictSealed standing={standing} />
					<Calls />
					<Videos />
					<Besides />
					<NotAFit />
				</>
			);
	}
}
