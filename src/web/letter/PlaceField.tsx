import "@mantine/core/styles/Input.css";
import { NativeSelect } from "@mantine/core";
import { useLanguage } from "../data/language.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { numbersOf } from "./numbers.ts";
import { useLetter } from "./useLetter.ts";

interface Props {
	readonly id: string;
	/** After which clause it stands; null: at the end. */
	readonly value: string | null;
	readonly onChange: (after: string | null) => void;
}

/** Where a new clause stands. */
export function PlaceField({ id, value, onChange }: Props) {
	const { letter } = useLetter();
	const { language } = useLanguage();
	const { editor: texts } = useTexts(letterTexts);
	const numbers = numbersOf(letter.clauses);
	const named = letter.clauses.filter((it) => it.id !== id && numbers.has(it.id));
	const called = (headings: (typeof named)[number]["headings"]): string =>
		headings[language] || Object.values(headings)[0] || "—";
	return (
		<NativeSelect
			label={texts.place}
			value={value ?? ""}
			data={[
				{ value: "", label: texts.atTheEnd },
				...named.map((it) => ({ value: it.id, label: texts.after(numbers.get(it.id) ?? 0, called(it.headings)) })),
			]}
			onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
		/>
	);
}
