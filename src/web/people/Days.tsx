import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { dateIn } from "../time/when.ts";

/** Two days of a calendar, as people say them; they mean the same day everywhere, so no zone moves them. */
export function Days({ from, until }: { readonly from: string; readonly until: string }) {
	const { language } = useLanguage();
	const { deputy } = useTexts(ownershipTexts);
	const now = useNow();
	const said = (day: string) => dateIn(`${day}T12:00:00.000Z`, "UTC", language, now);
	return <>{from === until ? said(from) : deputy.dates(said(from), said(until))}</>;
}
