import { otherSide, type Side } from "../../../core/kit.ts";
import { fold, type Partnership } from "../../../core/partnership.ts";
import type { PeopleEvents } from "../../../core/people/contract.ts";
import { isFacilitator } from "../../../core/people/state.ts";
import type { Ending, PartnershipType, StageKind, StagesEvents } from "../../../core/stages/contract.ts";
import { present } from "../../../core/stages/state.ts";
import { eventOf } from "../../../record/chain.ts";
import type { Head } from "../../../record/entry.ts";
import type { People } from "../../accounts/people.ts";
import type { Kept } from "../../keeper.ts";

/** What a mail may know of a partnership: what the shared chain holds, and names. Nothing sealed, private or drafted is in it. */
export interface Place {
	readonly partnership: string;
	/** Null where the text was removed. */
	readonly companies: Readonly<Record<Side, string | null>>;
	readonly zones: Readonly<Record<Side, string>>;
	/** The reader's side; null for the facilitator. */
	readonly side: Side | null;
	readonly type: PartnershipType;
	readonly stage: StageKind | null;
	readonly ended: Ending | null;
	readonly head: Head;
	/** Which stage was entered by the shared entry at this position. */
	stageAt(position: number): StageKind | null;
	/** Who became owner by the shared entry at this position; no name where they have none any more. */
	ownerAt(position: number): { readonly name: string | null; readonly side: Side } | null;
}

/** The fold of the shared chain alone, so that nothing else can find its way into a mail. */
const sharedOf = (kept: Kept): Partnership | null =>
	fold(kept.entries.filter((it) => it.chain === "both").map(eventOf));

function sideOf({ people }: Partnership, person: string): Side | null {
	if (isFacilitator(people, person)) return null;
	return people.seats.b.some((it) => it.person === person) ? "b" : "a";
}

/** A partnership as one reader's mail may tell of it; null where there is none. */
export async function placeFor(kept: Kept, person: string, people: Pick<People, "names">): Promise<Place | null> {
	const state = sharedOf(kept);
	if (!state) return null;
	const at = (position: number) => {
		const entry = kept.entries.find((it) => it.chain === "both" && it.position === position);
		return entry ? eventOf(entry) : null;
	};
	const owners = Object.values(state.people.ownerChanges).flatMap((it) => (it ? [it.to] : []));
	const names = await people.names(owners);
	const { sides } = state.people;
	return {
		partnership: kept.partnership,
		companies: { a: sides.a.company, b: sides.b.company },
		zones: { a: sides.a.zone, b: sides.b.zone },
		side: sideOf(state, person),
		type: state.stages.type,
		stage: present(state.stages)?.kind ?? null,
		ended: state.stages.closed?.how ?? null,
		head: kept.heads.both,
		stageAt(position) {
			const event = at(position);
			return event?.type === "stages.entered" ? (event.data as StagesEvents["stages.entered"]).stage : null;
		},
		ownerAt(position) {
			const event = at(position);
			if (event?.type !== "people.ownerChanged") return null;
			const { to, side } = event.data as PeopleEvents["people.ownerChanged"];
			const its = names[to];
			const name = its ? `${its.givenName} ${its.familyName}`.trim() : "";
			return { name: name === "" ? null : name, side };
		},
	};
}

/** The side that the reader looks across at; for the facilitator, the one that was invited. */
export const across = ({ side }: Pick<Place, "side">): Side => otherSide(side ?? "a");
