import { isZone } from "../../core/time/zones.ts";

const all: readonly string[] = Intl.supportedValuesOf("timeZone").filter(isZone);

/** The zones a country uses, by IANA name; none where the browser cannot tell. */
export function zonesOf(country: string): readonly string[] {
	const locale: Intl.Locale & { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
		`und-${country}`,
	);
	return (locale.getTimeZones?.() ?? []).filter((zone) => all.includes(zone));
}

/** Every zone, the country's own first. */
export function zonesFor(country: string | null): {
	readonly here: readonly string[];
	readonly elsewhere: readonly string[];
} {
	const here = country ? zonesOf(country) : [];
	return { here, elsewhere: all.filter((zone) => !here.includes(zone)) };
}
