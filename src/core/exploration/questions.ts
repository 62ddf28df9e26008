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

/** "Are we ready?": what a side asks itself before it starts (B7, after the internal assessment of ISO 44001). */
export const statements = ["purpose", "decider", "capacity", "money", "offer", "abroad", "rules", "stopping"] as const;
export type Statement = (typeof statements)[number];
/** How far a statement is true of us; each step has its words (texts). */
export const levels = [0, 25, 50, 75, 100] as const;
export type Level = (typeof levels)[number];
