/** Hand one: written before the checker was tuned. Half never tuned on. */
import type { Labelled } from "./labelled.ts";
export const heldEnOne: readonly Labelled[] = [
	{ ask: "success", label: "concrete", text: "Our sauce on the shelf in every H-E-B in San Antonio by Labor Day" },
	{
		ask: "fallback",
		label: "concrete",
		text: "Fair question, the last guy never asked. I'd say we give it till the third missed delivery. After the third one you're free to buy from Sysco without calling me, and I refund whatever's left of the deposit, five grand at most, inside of two weeks.",
	},
	{ ask: "any", label: "vague", text: "We'd both own the customer, that's the beauty of it." },
	{
		ask: "resources",
		label: "concrete",
		text: "Our booth at Shoptalk in Vegas, two of our four badges, and the 9 am demo slot on day one. You pay your own flights. We won't be putting in cash.",
	},
	{
		ask: "any",
		label: "concrete",
		text: "customer is yours, forever. we bill you wholesale, 61 a seat, you charge what you like",
	},
	{
		ask: "timeline",
		label: "vague",
		text: "We'd be looking at Q3, maybe Q4, depending on how the board feels and what happens with the raise. Could also be sooner, we've turned things around in 48 hours before when it mattered.",
	},
	{
		ask: "success",
		label: "vague",
		text: "We grew 41% last year and 38% the year before that, in a down market, so the bar here is high and we'd want you to be part of that story.",
	},
	{
		ask: "success",
		label: "vague",
		text: "Success is when your sales guys stop thinking of us as a vendor and start bringing us into the room early. I saw it happen with Rackspace back in the day, within three quarters we were basically one team and everybody on both sides knew it was working. You'll know it too.",
	},
	{
		ask: "any",
		label: "concrete",
		text: "No rev share. You send a tenant, they sign, we mail you a check for one full month of their rent, same as we pay any realtor in Travis County. If they break the lease in the first ninety days we ask for it back.",
	},
	{
		ask: "timeline",
		label: "vague",
		text: "Phase 1 discovery, Phase 2 integration, Phase 3 scale. We're pretty disciplined about moving to the next one only once the previous one has proven itself.",
	},
	{ ask: "resources", label: "concrete", text: "Half of Kevin's week through March, and the van." },
	{
		ask: "fallback",
		label: "vague",
		text: "Then we sit down like adults and figure it out. I've had two partnerships go south in 22 years and I still have beers with both of them.",
	},
	{
		ask: "resources",
		label: "vague",
		text: "Partner manager, co-marketing funds, enablement, an exec sponsor, everything you'd expect from a company our size. We scale that up or down as the relationship deserves it.",
	},
	{
		ask: "timeline",
		label: "concrete",
		text: "I don't love dates but okay. Pilot with the Round Rock store starts the first Tuesday in March, runs six weeks, and the Friday after that you and me sit down with the register tapes and decide on the other four stores.",
	},
	{
		ask: "fallback",
		label: "vague",
		text: "We have a robust business continuity plan, ISO 22301 certified and tested twice a year, so in the event of any disruption the appropriate measures will be taken and all stakeholders kept informed at every stage.",
	},
];
