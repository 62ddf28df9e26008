import { expect, test } from "vitest";
import { type CompanyDraft, companyOf, withCountry } from "./companyDraft.ts";
import { zonesFor } from "./zones.ts";

const now = "2026-03-02T06:00:00.000Z";
const blank: CompanyDraft = { company: "", country: null, zone: null, languages: [] };

test("a card is sent only when it says who, where, on which clock and in which languages", () => {
	const whole = { company: " Северный чай ", country: "RU", zone: "Europe/Moscow", languages: ["ru"] } as const;
	expect(companyOf(whole)).toEqual({ ...whole, company: "Северный чай", languages: ["ru"] });
	for (const lacking of [{ company: "  " }, { country: null }, { zone: null }, { languages: [] }]) {
		expect(companyOf({ ...whole, ...lacking })).toBeNull();
	}
});

test("a country with one clock brings it along, and the language that is likely there", () => {
	expect(withCountry(blank, "DE", now)).toMatchObject({ zone: "Europe/Berlin", languages: ["en"] });
	expect(withCountry(blank, "BY", now)).toMatchObject({ zone: "Europe/Minsk", languages: ["ru"] });
});

test("a country with several zones leaves the choice open, and drops a zone that is not its own", () => {
	expect(withCountry({ ...blank, zone: "Europe/Minsk" }, "US", now).zone).toBeNull();
	expect(withCountry({ ...blank, zone: "America/Chicago" }, "US", now).zone).toBe("America/Chicago");
});

test("languages that were chosen stay chosen", () => {
	expect(withCountry({ ...blank, languages: ["en"] }, "RU", now).languages).toEqual(["en"]);
});

test("every zone can be chosen once, a country's own first", () => {
	const { here, elsewhere } = zonesFor("RU");
	expect(here).toContain("Asia/Vladivostok");
	expect(new Set([...here, ...elsewhere]).size).toBe(here.length + elsewhere.length);
	expect(elsewhere).toContain("America/Chicago");
});
