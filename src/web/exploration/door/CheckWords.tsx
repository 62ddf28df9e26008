import type { Check } from "../../../core/exploration/door/check.ts";
import { useNow } from "../../data/clock.ts";
import { useLanguage } from "../../data/language.ts";
import { doorTexts } from "../../texts/door.ts";
import { useTexts } from "../../texts/texts.ts";
import { dateIn } from "../../time/when.ts";

/** What a check is about, what to do, where it is written, and when somebody last compared it with that. */
export function CheckWords({ check }: { readonly check: Check }) {
	const { language } = useLanguage();
	const texts = useTexts(doorTexts);
	const now = useNow();
	const { what, todo } = check.said[language];
	// A day of the calendar, the same in every zone; the year is always said.
	const day = (iso: string) => <time dateTime={iso}>{dateIn(`${iso}T12:00:00.000Z`, "UTC", language, "")}</time>;
	return (
		<>
			<p lang={language}>{what}</p>
			<p>
				<strong>{texts.todo}:</strong> <span lang={language}>{todo}</span>
			</p>
			<p className="aside">
				{texts.source}:{" "}
				<a href={check.source.url} target="_blank" rel="noreferrer" lang={language}>
					{check.source.name[language]}
				</a>
				.{" "}
				{check.looked ? (
					<>
						{texts.looked} {day(check.looked)}
					</>
				) : (
					texts.notYet
				)}
				, {texts.again} {day(check.again)}.
			</p>
			{check.again < now.slice(0, 10) && <p>{texts.overdue}</p>}
		</>
	);
}
