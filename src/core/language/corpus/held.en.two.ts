/** Hand two: written before the checker was tuned. Never tuned on. */
import type { Labelled } from "./labelled.ts";
export const heldEnTwo: readonly Labelled[] = [
	{
		ask: "any",
		label: "concrete",
		text: "Damaged pallets: send photo to claims@northdock.eu same day, driver signs, we credit it. Next day is to late",
	},
	{ ask: "timeline", label: "concrete", text: "First truck out of Gdansk 3 sept, then every tuesday." },
	{
		ask: "fallback",
		label: "vague",
		text: "Any dispute, controversy or disagreement shall be resolved by the Parties in good faith through negotiations, having due regard to the spirit of the cooperation and the legitimate interests of each Party.",
	},
	{
		ask: "success",
		label: "vague",
		text: "Developers mention us in the same breath as you. They see one platform, not two vendors, and they stop asking support which of us to call.",
	},
	{
		ask: "fallback",
		label: "vague",
		text: "Then we sit down, my director and yours, and we talk like people. In this part of the world a glass of tea has saved more deals than a contract.",
	},
	{
		ask: "success",
		label: "concrete",
		text: "ok so three videos a week on my account with your link pinned, and if Shopify shows at least a thousand orders on code LENA15 before Black Friday i'm calling it a win",
	},
	{
		ask: "fallback",
		label: "concrete",
		text: "if we dont hit ten deals by august exclusivity is gone and u can sell thru anyone. no hard feelings",
	},
	{
		ask: "resources",
		label: "concrete",
		text: "Subject to board approval on 12 May, the company will second one in-house counsel for four hours per week and bear its own filing fees up to EUR 15,000.",
	},
	{
		ask: "resources",
		label: "concrete",
		text: "Eleven field reps in Astana, Almaty and Shymkent, all on our payroll, plus 400 m2 of the Almaty warehouse. From our budget we put 6 million tenge into trade marketing for the first half-year. Above that we talk.",
	},
	{ ask: "any", label: "vague", text: "The customer belongs to whoever serves him." },
	{
		ask: "timeline",
		label: "concrete",
		text: "Sandbox keys go out Thursday. You get two weeks to run your test suite against https://api.payline.dev/v3, I freeze the schema on 14 March, production traffic the Monday after.",
	},
	{
		ask: "timeline",
		label: "vague",
		text: "Once your side has gone through the paperwork we start, and then one thing follows another.",
	},
	{
		ask: "any",
		label: "concrete",
		text: "who owns the customer - whoever brought them in first, we go by the create date in hubspot. after a year with no purchase its open for both",
	},
	{
		ask: "success",
		label: "vague",
		text: "In 2019 we were named exporter of the year in our region, and we would like this partnership to stand at that same level.",
	},
	{ ask: "resources", label: "vague", text: "Our whole team of 45 people stands behind this." },
];
