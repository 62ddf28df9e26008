import { isCurrency } from "../../../../core/alignment/currencies.ts";

/** Where companies most often come from here; every other begins with the euro, and one press changes it. */
const ofCountry: Readonly<Record<string, string>> = {
	...{ US: "USD", RU: "RUB", GB: "GBP", CN: "CNY", IN: "INR", AE: "AED", TR: "TRY", KZ: "KZT", BY: "BYN", AM: "AMD" },
	...{ GE: "GEL", UZ: "UZS", RS: "RSD", JP: "JPY", KR: "KRW", CA: "CAD", AU: "AUD", CH: "CHF", BR: "BRL", IL: "ILS" },
};
const most = ["USD", "EUR", "RUB"];

/** The currency a field begins with: the one already used on this sheet, else the country's. */
export function firstCurrency(texts: Readonly<Record<string, string>>, country: string): string {
	const used = Object.values(texts).flatMap((text) => /"currency":"([A-Z]{3})"/.exec(text)?.[1] ?? []);
	return used.find(isCurrency) ?? ofCountry[country] ?? "EUR";
}

/** Codes to choose from, the likely ones first. */
export function currenciesFrom(first: string): readonly string[] {
	const all = Intl.supportedValuesOf("currency").filter(isCurrency);
	return [...new Set([first, ...most, ...all])];
}
