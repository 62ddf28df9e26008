/** Hand one: written before the checker was tuned. Half to tune on. */
import type { Labelled } from "./labelled.ts";
export const tuneEnOne: readonly Labelled[] = [
	{
		ask: "resources",
		label: "concrete",
		text: "We can likely spare one bilingual support agent on the Monterrey shift, eight to four, starting the day your tickets go over fifty a day. Training her is on us. If volume stays below that, nobody, sorry.",
	},
	{
		ask: "any",
		label: "vague",
		text: "Comp is competitive. Some of our partners made north of $200k off us last year, one guy in Plano bought a boat.",
	},
	{
		ask: "resources",
		label: "vague",
		text: "My brother in law does websites so that part is covered, and I'd put in my own time, nights and weekends if that's what it takes. I built the first shop with 600 bucks and a borrowed oven so dont worry about me.",
	},
	{ ask: "timeline", label: "vague", text: "whenever your ready, we're flexible" },
	{ ask: "success", label: "vague", text: "more leads. good ones, not tire kickers" },
	{
		ask: "timeline",
		label: "concrete",
		text: "We cant start before our audit closes, usually that's around April 20. Count three weeks from the day the auditor signs, that's when Marisol sends you the sandbox keys. Production no later than the end of June.",
	},
	{
		ask: "any",
		label: "concrete",
		text: "Deal size is around forty thousand, takes us about five months from first demo to PO, and the person who signs is the plant manager, almost never corporate. You'd get fifteen percent of year one, paid when they pay us.",
	},
	{
		ask: "success",
		label: "concrete",
		text: "Probably the cleanest measure is returns. Today about nine in a hundred pairs come back; if your sizing widget gets that under six by the end of the spring season, on our own Shopify report, then it worked. I could live with six and a half.",
	},
	{ ask: "timeline", label: "concrete", text: "signed this week, feed live the monday after, done" },
	{
		ask: "fallback",
		label: "concrete",
		text: "Source code goes into Iron Mountain escrow at signing. If we go dark for ten business days, or file for bankruptcy, they release it to you and you can run it yourselves for as long as your customers' contracts last.",
	},
	{ ask: "fallback", label: "vague", text: "There's an out clause in the contract, standard stuff, legal handles it." },
	{
		ask: "resources",
		label: "vague",
		text: "We've got 240 people, three offices, $18M in the bank and a data team that came out of Dell. Whatever this needs, it's not going to be short on muscle.",
	},
	{
		ask: "success",
		label: "concrete",
		text: "If by Thanksgiving you've sent us eleven clinics that actually signed, I renew. Ten and we talk. Fewer than that and I'd call it a nice experiment.",
	},
	{
		ask: "fallback",
		label: "concrete",
		text: "If it doesnt sell by easter we eat the freight both ways and take the pallets back",
	},
	{
		ask: "any",
		label: "vague",
		text: "Sales cycle depends. SMB closes in one call, enterprise can take forever, and the money in between gets shared fairly based on who did the heavy lifting. We've never had a fight over it and I don't expect we will.",
	},
];
