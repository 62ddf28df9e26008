import { createContext, type ReactNode, useContext } from "react";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { useTexts } from "../texts/texts.ts";
import { timeTexts } from "../texts/time.ts";
import { dateIn, momentIn, thereIn } from "./when.ts";

/** The reader's zone, and the other side's where the page is about a partnership. */
interface Zones {
	readonly here: string;
	readonly there: string | null;
}

const browser = Intl.DateTimeFormat().resolvedOptions().timeZone;
const Context = createContext<Zones>({ here: browser, there: null });

export const ZonesProvider = ({ here, there, children }: Zones & { readonly children: ReactNode }) => (
	<Context value={{ here, there }}>{children}</Context>
);

/** The zone by whose clock the reader is told the time. */
export const useZoneHere = (): string => useContext(Context).here;

/** A moment on both clocks: "Thu, 3 December, 16:00, there 08:00" (R27). `day` leaves the hours out. */
export function When({ at, day = false }: { readonly at: string; readonly day?: boolean }) {
	const { here, there } = useContext(Context);
	const { language } = useLanguage();
	const texts = useTexts(timeTexts);
	const now = useNow();
	if (day) return <time dateTime={at}>{dateIn(at, here, language, now)}</time>;
	const theirs = there && there !== here ? thereIn(at, here, there, language) : null;
	return (
		<time dateTime={at}>
			{momentIn(at, here, language, now)}
			{theirs && `, ${texts.there(theirs)}`}
		</time>
	);
}
