/** The door check (B10): from where the two are established, what to look at. Listed with its source, not judged. */
import type { PartnershipType } from "../../stages/contract.ts";
import { advertising } from "./advertising.ts";
import { isIn } from "./areas.ts";
import type { Area, Check, When } from "./check.ts";
import { goods } from "./goods.ts";
import { payments } from "./payments.ts";
import { personalData } from "./personal-data.ts";
import { sanctionsEu } from "./sanctions-eu.ts";
import { sanctionsGb } from "./sanctions-gb.ts";
import { sanctionsUs } from "./sanctions-us.ts";
import { taxes } from "./taxes.ts";

/** Topics in the order they are read: what can end it first. */
const all = {
	sanctions: [...sanctionsUs, ...sanctionsEu, ...sanctionsGb],
	payments,
	personalData,
	advertising,
	goods,
	taxes,
} as const satisfies Record<string, readonly Check[]>;
export type DoorTopic = keyof typeof all;
export const doorTopics = Object.keys(all) as DoorTopic[];

/** Two countries of establishment (ISO 3166-1 alpha-2), in any order. */
type Pair = readonly [string, string];

/** The checks of a topic that follow from these two countries and this type. Two of one country have none. */
export const checksOf = (topic: DoorTopic, [one, two]: Pair, type: PartnershipType): readonly Check[] =>
	one === two ? [] : all[topic].filter(({ when }) => when === null || holds(when, [one, two], type));

/** How many checks follow from these two countries and this type. */
export const countChecks = (pair: Pair, type: PartnershipType): number =>
	doorTopics.reduce((sum, it) => sum + checksOf(it, pair, type).length, 0);

function holds({ here, there, types }: When, [one, two]: Pair, type: PartnershipType): boolean {
	if (types && !types.includes(type)) return false;
	const among = (areas: readonly Area[], country: string) => areas.some((it) => isIn(it, country));
	const fits = (near: string, far: string) => among(here, near) && (there ? among(there, far) : !among(here, far));
	return fits(one, two) || fits(two, one);
}
