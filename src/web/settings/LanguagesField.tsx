import "@mantine/core/styles/Input.css";
import { NativeSelect } from "@mantine/core";
import { type CardWrite, levels } from "../../core/api.ts";
import { useLanguage } from "../data/language.ts";
import css from "../people/Card.module.css";
import { languageName, offered } from "../people/spoken.ts";
import { cardTexts } from "../texts/cards.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";

type Languages = CardWrite["languages"];

interface Props {
	readonly value: Languages;
	readonly onChange: (value: Languages) => void;
}

/** The languages somebody speaks, each with how well in words. */
export function LanguagesField({ value, onChange }: Props) {
	const { form, levels: words } = useTexts(cardTexts);
	const { language } = useLanguage();
	const free = offered.filter((code) => !value.some((it) => it.code === code));
	const put = (at: number, changed: Partial<Languages[number]>): void =>
		onChange(value.map((it, n) => (n === at ? { ...it, ...changed } : it)));
	const next = free[0];
	return (
		<fieldset className={`list ${css["fields"]}`}>
			<legend>{form.languages}</legend>
			{value.map((it, n) => (
				<div key={it.code} className={css["row"]}>
					<NativeSelect
						label={form.language}
						value={it.code}
						data={[it.code, ...free].map((code) => ({ value: code, label: languageName(code, language) }))}
						onChange={(event) => put(n, { code: event.currentTarget.value })}
					/>
					<NativeSelect
						label={form.level}
						value={it.level}
						data={levels.map((level) => ({ value: level, label: words[level] }))}
						onChange={(event) =>
							put(n, { level: levels.find((level) => level === event.currentTarget.value) ?? it.level })
						}
					/>
					<Button
						variant="subtle"
						aria-label={form.removeLanguage(languageName(it.code, language))}
						onClick={() => onChange(value.filter((each) => each.code !== it.code))}
					>
						{form.remove}
					</Button>
				</div>
			))}
			{next && value.length < 12 && (
				<div>
					<Button onClick={() => onChange([...value, { code: next, level: "working" }])}>{form.add}</Button>
				</div>
			)}
		</fieldset>
	);
}
