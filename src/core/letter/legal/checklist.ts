/** Which checks follow from the two countries, the type, who owns the companies and through which channels they work. */
import { isIn } from "../../exploration/door/areas.ts";
import { checksOf, type DoorTopic, doorTopics } from "../../exploration/door/door.ts";
import { type Side, sides } from "../../kit.ts";
import type { PeopleState } from "../../people/state.ts";
import type { StagesState } from "../../stages/state.ts";
import { channelChecks } from "./channels.ts";
import type { Follows, LegalCheck } from "./check.ts";
import type { Channel } from "./contract.ts";
import { formChecks } from "./form.ts";
import { ownershipChecks } from "./ownership.ts";
import type { LegalState } from "./state.ts";

const own = {
	confidentiality: formChecks.confidentiality,
	ownership: ownershipChecks,
	channels: channelChecks,
	law: formChecks.law,
	signature: formChecks.signature,
	property: formChecks.property,
} as const satisfies Record<string, readonly LegalCheck[]>;
export type LegalTopic = DoorTopic | keyof typeof own;
/** In the order in which they are read: what can end it first, then what the letter itself needs. */
export const legalTopics: readonly LegalTopic[] = [
	"sanctions",
	"ownership",
	"confidentiality",
	"personalData",
	"payments",
	"advertising",
	"channels",
	"law",
	"signature",
	"property",
	"goods",
	"taxes",
];

interface Situation {
	readonly stages: StagesState;
	readonly people: PeopleState;
	readonly legal: LegalState;
}

/** Every check that follows, with its topic, in reading order. Symmetric: swapping the sides swaps nothing. */
export function legalChecks(it: Situation): readonly { readonly topic: LegalTopic; readonly check: LegalCheck }[] {
	const { a, b } = it.people.sides;
	const isDoor = (topic: LegalTopic): topic is DoorTopic => doorTopics.some((each) => each === topic);
	return legalTopics.flatMap((topic) => {
		const checks: readonly LegalCheck[] = isDoor(topic)
			? checksOf(topic, [a.country, b.country], it.stages.type)
			: own[topic].filter((check) => follows(it, check));
		return checks.map((check) => ({ topic, check }));
	});
}

function follows(it: Situation, { when, follows: needs = {} }: LegalCheck): boolean {
	const { a, b } = it.people.sides;
	if (needs.acrossBorders && a.country === b.country) return false;
	if (needs.twoLanguages && a.languages.some((each) => b.languages.includes(each))) return false;
	if (when?.types && !when.types.includes(it.stages.type)) return false;
	if (when && ![a, b].some(({ country }) => when.here.some((area) => isIn(area, country)))) return false;
	if (needs.channels && !named(it.legal).some((channel) => needs.channels?.includes(channel))) return false;
	return !needs.owners || sides.some((side) => ownersFit(it, side, needs.owners ?? {}));
}

const named = ({ channels }: LegalState): readonly Channel[] => sides.flatMap((side) => channels[side]?.channels ?? []);

function ownersFit({ legal, people }: Situation, side: Side, wanted: NonNullable<Follows["owners"]>): boolean {
	const owners = legal.owners[side]?.owners ?? [];
	return owners.some(({ country }) => {
		if (wanted.abroad && country === people.sides[side].country) return false;
		return !wanted.in || wanted.in.some((area) => isIn(area, country));
	});
}
