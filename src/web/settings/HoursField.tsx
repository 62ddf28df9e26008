import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, TextInput } from "@mantine/core";
import type { CardWrite } from "../../core/api.ts";
import { useLanguage } from "../data/language.ts";
import css from "../people/Card.module.css";
import { dayName } from "../people/spoken.ts";
import { cardTexts } from "../texts/cards.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";

type Hours = CardWrite["hours"];
const week = [1, 2, 3, 4, 5, 6, 7] as const;
const usual = { from: "09:00", until: "18:00", days: [1, 2, 3, 4, 5] };

interface Props {
	readonly value: Hours;
	readonly onChange: (value: Hours) => void;
}

/** When somebody works, on their own clock; or nothing said. */
export function HoursField({ value, onChange }: Props) {
	const { form } = useTexts(cardTexts);
	const { language } = useLanguage();
	if (!value)
		return (
			<fieldset className={`list ${css["fields"]}`}>
				<legend>{form.hours}</legend>
				<p className="aside">{form.hoursHelp}</p>
				<div>
					<Button onClick={() => onChange(usual)}>{form.hoursOn}</Button>
				</div>
			</fieldset>
		);
	const toggle = (day: number): void => {
		const days = value.days.includes(day) ? value.days.filter((it) => it !== day) : [...value.days, day];
		onChange({ ...value, days });
	};
	const time = (name: "from" | "until") => (
		<TextInput
			type="time"
			label={form[name]}
			value={value[name]}
			required
			onChange={(event) => event.currentTarget.value && onChange({ ...value, [name]: event.currentTarget.value })}
		/>
	);
	return (
		<fieldset className={`list ${css["fields"]}`}>
			<legend>{form.hours}</legend>
			<p className="aside">{form.hoursHelp}</p>
			<div className={css["row"]}>
				{time("from")}
				{time("until")}
				<Button variant="subtle" onClick={() => onChange(null)}>
					{form.hoursOff}
				</Button>
			</div>
			<Checkbox.Group
				label={form.days}
				error={value.days.length === 0 ? form.daysMissing : null}
				value={value.days.map(String)}
			>
				<div className="choices">
					{week.map((day) => (
						<Checkbox key={day} value={String(day)} label={dayName(day, language)} onChange={() => toggle(day)} />
					))}
				</div>
			</Checkbox.Group>
		</fieldset>
	);
}
