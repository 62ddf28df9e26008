import type { PartnershipView } from "../../core/api.ts";
import type { ActingPerson, Facilitating } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { actorIn } from "../../core/people/state.ts";

/**
 * As whom the viewer acts at this moment, by the record: roles change and deputies have dates. Without a seat in what is
 * known here, what the host said last stands; the host judges anew in any case.
 */
export function actingIn(
	{ people }: Pick<Partnership, "people">,
	viewer: PartnershipView["viewer"],
	at: string,
): ActingPerson | Facilitating {
	const { person } = viewer;
	if (viewer.side === "facilitator") return { kind: "facilitator", person };
	return actorIn(people, person, at) ?? { kind: "person", person, side: viewer.side, role: viewer.role };
}
