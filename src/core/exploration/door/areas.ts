import type { Area } from "./check.ts";

const eu = new Set("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "));
/** The European Economic Area, where the GDPR holds: the EU, and Iceland, Liechtenstein and Norway. */
const eea = new Set([...eu, "IS", "LI", "NO"]);
/** Members of the Eurasian Economic Union. */
const eaeu = new Set("AM BY KZ KG RU".split(" "));

const members: Readonly<Record<Area, ReadonlySet<string>>> = {
	EU: eu,
	EEA: eea,
	EAEU: eaeu,
	RU: new Set(["RU"]),
	US: new Set(["US"]),
	GB: new Set(["GB"]),
};

/** Is a country (ISO 3166-1 alpha-2) in this area? */
export const isIn = (area: Area, country: string): boolean => members[area].has(country);
