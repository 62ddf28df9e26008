import { createContext, useContext } from "react";
import type { Actor, Role, Side } from "../../core/kit.ts";
import { linkPurposes } from "../../core/links.ts";
import type { MoveCode } from "../../core/moves.ts";
import type { CommandName, Partnership } from "../../core/partnership.ts";
import type { RecordView } from "../data/record.ts";
import type { Sending } from "../data/send.ts";

type Ready = Extract<RecordView, { readonly is: "ready" }>;

/** One opened partnership, as everything on its page needs it. */
export interface Here {
	readonly id: string;
	readonly record: Ready;
	readonly state: Partnership;
	readonly side: Side;
	readonly other: Side;
	/** The companies' names; where one was removed, a dash. */
	readonly companies: Readonly<Record<Side, string>>;
	readonly role: Role;
	/** Who looks: a person of `side`; or the facilitator, who has none and is shown what both share. */
	readonly actor: Actor;
	readonly sending: Sending;
	/** The one thing this page is about, where it was opened by a seat link; null where somebody is signed in. */
	readonly link: MoveCode | null;
	/** Its token. */
	readonly token: string | null;
}

/** May this page send this command at all? A link sends those of its purpose alone, so it offers no others. */
export const offers = ({ link }: Pick<Here, "link">, command: CommandName): boolean =>
	link === null || linkPurposes[link].commands.includes(command);

export const HereContext = createContext<Here | null>(null);

/** The partnership this page is about. Only beneath `Opened`. */
export function useHere(): Here {
	const here = useContext(HereContext);
	if (!here) throw new Error("asked for a partnership outside of its page");
	return here;
}
