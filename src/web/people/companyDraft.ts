import type { Language } from "../../core/kit.ts";
import type { Company } from "../../core/stages/contract.ts";
import { oneClock, zonesOf } from "./zones.ts";

/** A company's card while it is being filled in. */
export interface CompanyDraft {
	readonly company: string;
	readonly country: string | null;
	readonly zone: string | null;
	readonly languages: readonly Language[];
}

/** The card as it would be sent, or null while something is missing. */
export function companyOf({ company, country, zone, languages }: CompanyDraft): Company | null {
	if (company.trim() === "" || !country || !zone || languages.length === 0) return null;
	return { company: company.trim(), country, zone, languages: [...languages] };
}

const russianSpeaking: ReadonlySet<string> = new Set(["RU", "BY", "KZ", "KG"]);

/** A country chosen at `now`: its one clock and its likely language are filled in where nothing was chosen yet. */
export function withCountry(draft: CompanyDraft, country: string | null, now: string): CompanyDraft {
	if (!country) return { ...draft, country };
	const zones = zonesOf(country);
	const fits = draft.zone !== null && (zones.length === 0 || zones.includes(draft.zone));
	const zone = fits ? draft.zone : oneClock(zones, now);
	const language: Language = russianSpeaking.has(country) ? "ru" : "en";
	const languages = draft.languages.length > 0 ? draft.languages : [language];
	return { ...draft, country, zone, languages };
}
