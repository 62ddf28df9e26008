/** The eight questions of exploration: four of discovery (R2), four on the business models (R3). */
export const discovery = ["success", "timeline", "resources", "fallback"] as const;
export const business = ["whoPays", "margin", "salesCycle", "customer"] as const;
export const questions = [...discovery, ...business] as const;
export type Question = (typeof questions)[number];

/** What the clarity check looks for in an answer to this question (core/language). */
export const askOf: Readonly<Record<Question, "success" | "timeline" | "resources" | "fallback" | "any">> = {
	success: "success",
	timeline: "timeline",
	resources: "resources",
	fallback: "fallback",
	whoPays: "any",
	margin: "any",
	salesCycle: "any",
	customer: "any",
};
