import { isZone } from "../../core/time/zones.ts";

const all: readonly string[] = Intl.supportedValuesOf("timeZone").filter(isZone);

/** The zones a country uses, by IANA name; none where the browser cannot tell. */
export function zonesOf(country: string): readonly string[] {
	const locale: Intl.Locale & { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
		`und-${country}`,
	);
	return (locale.getTimeZones?.() ?? []).filter((zone) => all.includes(zone));
}

const halfYearMs = 182 * 86_400_000;

/** The zone that speaks for all of these: the only one, or the first where all show the same time, now and in half a year. */
export function oneClock(zones: readonly string[], now: string): string | null {
	const times = (zone: string): string =>
		[0, halfYearMs].map((later) => new Date(Date.parse(now) + later).toLocaleString("en", { timeZone: zone })).join();
	const [first] = zones;
	return first && zones.every((zone) => times(zone) === times(first)) ? first : null;
}

/** Every zone, the country's own first. */
export function zonesFor(country: string | null): {
	readonly here: readonly string[];
	readonly elsewhere: readonly string[];
} {
	const here = country ? zonesOf(country) : [];
	return { here, elsewhere: all.filter((zone) => !here.includes(zone)) };
}
