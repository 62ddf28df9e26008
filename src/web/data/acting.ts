import type { PartnershipView } from "../../core/api.ts";
import type { ActingPerson } from "../../core/kit.ts";
import type { Partnership } from "../../core/partnership.ts";
import { actorIn } from "../../core/people/state.ts";

/**
 * As whom the viewer acts at this moment, by the record: roles change and deputies have dates. Without a seat in what is
 * known here, what the host said last stands; the host judges anew in any case.
 */
export const actingIn = (
	{ people }: Pick<Partnership, "people">,
	{ person, side, role }: PartnershipView["viewer"],
	at: string,
): ActingPerson => actorIn(people, person, at) ?? { kind: "person", person, side, role };
