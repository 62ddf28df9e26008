/** Hand two: written before the checker was tuned. Half to tune on. */
import type { Labelled } from "./labelled.ts";
export const tuneEnTwo: readonly Labelled[] = [
	{
		ask: "fallback",
		label: "concrete",
		text: "Either side can leave on 30 days' written notice. Stock already in our Rotterdam warehouse goes back to you at your cost, and we take your logo down the same day.",
	},
	{
		ask: "resources",
		label: "vague",
		text: "We will give you the engineers you need and the access you need. Nobody here is going to count hours. When your people write, ours answer. If something is missing, tell me and it appears. I've cleared it with everyone on the floor.",
	},
	{
		ask: "fallback",
		label: "concrete",
		text: "If uptime drops under 99.5% two months in a row, we route traffic back to our old provider (it stays warm, costs us roughly four hundred dollars a month) and you refund that month's fee. You also get a full data export in JSON within five working days.",
	},
	{
		ask: "any",
		label: "vague",
		text: "We'd split it. Like how Apple does the 30% thing, but friendlier to you since you're bringing the brand.",
	},
	{
		ask: "success",
		label: "concrete",
		text: "The Parties would consider the arrangement successful if, within nine months of signature, the technical file for the device has been accepted by TÜV Süd and a first commercial order of not less than two hundred units has been invoiced. This may slip by a few weeks, but not by more.",
	},
	{
		ask: "resources",
		label: "vague",
		text: "my audience!! they literally buy whatever i show them, 2.3M views on the last one",
	},
	{
		ask: "any",
		label: "vague",
		text: "The margin will be such that both you and your dealers find it interesting to work with us.",
	},
	{
		ask: "resources",
		label: "concrete",
		text: "one backend dev (Priya, 3 days a week till end of June) and me for anything urgent. no cash",
	},
	{
		ask: "timeline",
		label: "vague",
		text: "We have been in this market for 17 years so we know how long these things take. You will not have to wait for us.",
	},
	{
		ask: "success",
		label: "concrete",
		text: "30 paying logos from ur side by end of q2, each on the 99 usd plan. less than that its a fail for me tbh",
	},
	{
		ask: "timeline",
		label: "concrete",
		text: "We need a significant head start before Ramadan, so: contract signed by mid January, samples with Dana in our Dubai office by the first of February, shelves filled ten days before the fast begins.",
	},
	{ ask: "timeline", label: "vague", text: "asap honestly, shouldve been yesterday lol" },
	{
		ask: "success",
		label: "vague",
		text: 'Our shops in Almaty order it again without me calling them, and people ask for it by name: "the blue one".',
	},
	{
		ask: "any",
		label: "concrete",
		text: "You invoice the customer, we invoice you 22% of net at month end, paid within 14 days. Customer stays in your CRM, we only see company name and plan.",
	},
	{ ask: "fallback", label: "vague", text: "It will go as planned. We've done 12 of these and none of them failed." },
];
