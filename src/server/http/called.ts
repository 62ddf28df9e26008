import { sides } from "../../core/kit.ts";
import type { People } from "../../core/letter/letter.ts";
import type { PeopleState } from "../../core/people/state.ts";
import type { Host } from "./host.ts";

/** Full names of everybody who has or had a seat, by their id; who has none is not among them. */
export async function calledIn(host: Host, { seats, former }: PeopleState): Promise<People> {
	const persons = sides.flatMap((side) => [...seats[side], ...former[side]].map(({ person }) => person));
	const names = Object.entries(await host.accounts.people.names(persons));
	return Object.fromEntries(
		names.flatMap(([id, { givenName, familyName }]) => {
			const full = `${givenName} ${familyName}`.trim();
			return full === "" ? [] : [[id, full]];
		}),
	);
}
