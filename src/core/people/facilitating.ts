/** The neutral third person (domain: facilitator): wanted by both owners, sent away by either. */
import { type Actor, accept, type Context, type NewEvent, type Refusal, type Result, refusal } from "../kit.ts";
import type { StagesRefusal } from "../stages/rules.ts";
import type { Situation } from "./ownership.ts";
import { cannotUse, notOwner, type PeopleRefusal } from "./rules.ts";

type No = Refusal<PeopleRefusal | StagesRefusal> | null;
type Decision = Result<readonly NewEvent[], PeopleRefusal | StagesRefusal>;
const refused = (no: Refusal<PeopleRefusal | StagesRefusal>): Decision => ({ ok: false, refusal: no });
const shared = (type: string, data: NewEvent["data"], texts: NewEvent["texts"] = {}): NewEvent => ({
	chain: "both",
	type,
	version: 1,
	data,
	texts,
});

/** May this actor agree to the facilitator whom the other side has invited? Null means yes. */
export function cannotAgree({ people, stages }: Situation, actor: Actor, at: string): No {
	if (stages.closed) return refusal("stages.closed", { how: stages.closed.how });
	const no = notOwner(actor);
	if (no || actor.kind !== "person") return no ?? refusal("people.ownerOnly");
	const { facilitator } = people;
	if (!facilitator || facilitator.agreed || facilitator.by === actor.side) return refusal("people.noFacilitator");
	const used = cannotUse(people, facilitator.invitation, at);
	return used?.code === "people.facilitatorNotAgreed" ? null : used;
}

export function agree(it: Situation, context: Context): Decision {
	const no = cannotAgree(it, context.actor, context.at);
	const { facilitator } = it.people;
	if (no || !facilitator || context.actor.kind !== "person") return refused(no ?? refusal("people.noFacilitator"));
	const { invitation } = facilitator;
	return accept([shared("people.facilitatorAgreed", { invitation, side: context.actor.side })]);
}

/** May this actor send the facilitator away, or decline the one who is invited? Either owner, also when all is over. */
export function cannotRemove({ people }: Situation, actor: Actor): No {
	const no = notOwner(actor);
	return no ?? (people.facilitator ? null : refusal("people.noFacilitator"));
}

export function remove(it: Situation, reason: string | null, context: Context): Decision {
	const no = cannotRemove(it, context.actor);
	if (no || context.actor.kind !== "person") return refused(no ?? refusal("people.noFacilitator"));
	const { side } = context.actor;
	const person = it.people.facilitator?.person ?? null;
	const why = reason === null ? {} : { reason };
	return accept([shared("people.facilitatorEnded", { person, how: "removed", side }, why)]);
}

/** The facilitator leaves by themselves, at any time. */
export function stepBack({ people }: Situation, { actor }: Context): Decision {
	if (actor.kind !== "facilitator" || people.facilitator?.person !== actor.person)
		return refused(refusal("people.noFacilitator"));
	return accept([shared("people.facilitatorEnded", { person: actor.person, how: "steppedBack", side: null })]);
}
