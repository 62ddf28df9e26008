/**
 * The people and moments of the stories. Светлана leads partnerships at «Северный Чай» in Moscow; Dana at Lone Star Kitchens
 * in Austin. Plain values: a story reads the same every day.
 */
import type { Actor } from "../kit.ts";
import type { Company } from "../stages/contract.ts";

export const severnyChai: Company = {
	company: "Северный Чай",
	country: "RU",
	zone: "Europe/Moscow",
	languages: ["ru", "en"],
};
/** Lone Star Kitchens as Светлана first described it: Dana corrects the zone when she comes. */
export const loneStarGuess: Company = {
	company: "Lone Star Kitchens",
	country: "US",
	zone: "America/New_York",
	languages: ["en"],
};
export const loneStarKitchens: Company = { ...loneStarGuess, zone: "America/Chicago" };

export type Person = Extract<Actor, { readonly kind: "person" }>;
const person = (name: string, side: Person["side"], role: Person["role"]): Person => ({
	kind: "person",
	person: name,
	side,
	role,
});

export const svetlana = person("svetlana", "a", "owner");
export const olga = person("olga", "a", "member");
export const igor = person("igor", "a", "adviser");
export const dana = person("dana", "b", "owner");
export const mike = person("mike", "b", "member");
export const ruth = person("ruth", "b", "bridge");
/** A neutral third person whom both trust; where she acts from no seat yet, as anybody would. */
export const irina = person("irina", "a", "member");
export const everybody = [svetlana, dana, olga, igor, mike, ruth, irina];
export const facilitating: Actor = { kind: "facilitator", person: "irina" };
export const system: Actor = { kind: "system" };

/** 09:00 in Moscow on the n-th day of the story, which begins on Monday, 2 March 2026; `hours` later where given. */
export const day = (n: number, hours = 0): string =>
	new Date(Date.UTC(2026, 2, 1 + n, 6) + hours * 3_600_000).toISOString();

/** An id as the browser makes it, and a seal's salt, both from a small number. */
export const id = (n: number): string => n.toString(16).padStart(32, "0");
export const salt = (n: number): string => n.toString(16).padStart(64, "0");
