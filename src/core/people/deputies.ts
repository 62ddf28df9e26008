/** Deputies with dates (domain: When people leave or fall silent). */
import { accept, type Context, type NewEvent, type Result, refuse } from "../kit.ts";
import type { StagesRefusal } from "../stages/rules.ts";
import { dateIn, daysBetween } from "../time/zones.ts";
import { longestDeputyDays, type NameDeputy } from "./contract.ts";
import { aboutColleague, type Situation } from "./ownership.ts";
import { notOwner, type PeopleRefusal } from "./rules.ts";

type Decision = Result<readonly NewEvent[], PeopleRefusal | StagesRefusal>;

/** Are these days good for a deputy in a zone: in order, not all past, not more than two months? */
export function goodDates({ from, until }: Pick<NameDeputy, "from" | "until">, zone: string, at: string): boolean {
	return from <= until && until >= dateIn(zone, at) && daysBetween(from, until) < longestDeputyDays;
}

/** Names who acts for the owner from one day to another, in the calendar of the side's zone. One at a time: the last naming counts. */
export function nameDeputy(it: Situation, { person, from, until }: NameDeputy, context: Context): Decision {
	if (it.stages.closed) return refuse("stages.closed", { how: it.stages.closed.how });
	const owner = aboutColleague(it.people, context.actor, person);
	if (!owner.ok) return owner;
	const { side } = owner.value;
	if (!goodDates({ from, until }, it.people.sides[side].zone, context.at))
		return refuse("people.deputyDates", { days: longestDeputyDays });
	return accept([{ chain: "both", type: "people.deputyNamed", version: 1, data: { side, person, from, until } }]);
}

/** Ends it, before its days or within them: by the owner, or by the deputy on their own days. */
export function endDeputy(it: Situation, context: Context): Decision {
	const no = notOwner(context.actor);
	if (no) return { ok: false, refusal: no };
	const side = context.actor.kind === "person" ? context.actor.side : "a";
	const deputy = it.people.deputies[side];
	if (!deputy) return refuse("people.noDeputy");
	return accept([{ chain: "both", type: "people.deputyEnded", version: 1, data: { side, person: deputy.person } }]);
}
