import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { useNames } from "../people/names.ts";
import { coreTexts } from "../texts/core.ts";
import { eventTexts } from "../texts/events.ts";
import { recordTexts } from "../texts/record.ts";
import { slotTexts } from "../texts/slots.ts";
import { useTexts } from "../texts/texts.ts";
import { dateIn } from "../time/when.ts";
import { factsOf, type Told } from "./story.ts";

/** What happened, in a sentence: what was sealed or opened, whom it is about, and what became of it. */
export function Sentence({ it }: { readonly it: Told }) {
	const { companies } = useHere();
	const texts = useTexts(recordTexts);
	const core = useTexts(coreTexts);
	const { said } = useTexts(eventTexts);
	const { slot } = useTexts(slotTexts);
	const { full } = useNames();
	const { language } = useLanguage();
	// A day of a calendar is the same day everywhere: no zone moves it.
	const day = (iso: string): string => dateIn(`${iso}T12:00:00.000Z`, "UTC", language, it.at);
	const sentence = said(it.type, factsOf(it, core, { person: full, day }));
	const named = Object.entries(slot).find(([each]) => each === it.data["slot"])?.[1];
	const about = it.about !== null && it.type !== "people.sideDescribed" ? `${companies[it.about]}: ` : "";
	return (
		<>
			{named && (about ? `${named} · ` : `${named}: `)}
			{about}
			{sentence || texts.unknown}
		</>
	);
}
