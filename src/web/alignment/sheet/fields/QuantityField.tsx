import "@mantine/core/styles/Input.css";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { periods } from "../../../../core/alignment/quantities.ts";
import type { Measure } from "../../../../core/alignment/questions.ts";
import type { Json } from "../../../../core/kit.ts";
import { useLanguage } from "../../../data/language.ts";
import { useHere } from "../../../partnership/here.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { useSheet } from "../writing.ts";
import { currenciesFrom, firstCurrency } from "./currency.ts";
import css from "./Fields.module.css";
import type { Misfit } from "./misfit.ts";
import { type Around, aroundOf, figureFor, figureIn, figureOf, quantityFrom } from "./quantity.ts";

interface Props {
	readonly label: string;
	readonly measure: Measure;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
	readonly misfit: Misfit;
	/** Here "nothing" is an answer of its own. */
	readonly orNothing?: boolean;
}

/** An amount with what it is counted in: unit or currency, and how often where that is asked. */
export function QuantityField({ label, measure, value, onChange, misfit, orNothing = false }: Props) {
	const { field, per } = useTexts(sheetTexts);
	const { language } = useLanguage();
	const { texts, disabled } = useSheet();
	const { state, side } = useHere();
	const currency = firstCurrency(texts, state.people.sides[side].country);
	const start: Around = { unit: "hours", currency, per: measure.unit === "hours" ? "week" : "month" };
	// What was chosen before there is a figure; nothing is said without one.
	const [chosen, setChosen] = useState<Partial<Around>>({});
	const around = aroundOf(value, { ...start, ...chosen });
	const figure = figureOf(value);
	const nothing = value === "nothing" || figure === "0";
	const put = (changed: Partial<Around>): void => {
		setChosen({ ...chosen, ...changed });
		if (figure !== "") onChange(quantityFrom(figure, { ...around, ...changed }, measure));
	};
	const wrong = misfit();
	return (
		<fieldset className={css["quantity"]}>
			<legend>{label}</legend>
			<div className={css["row"]}>
				<TextInput
					className={css["figure"] ?? ""}
					label={measure.unit === "percent" ? field.percent : field.counted[measure.unit]}
					inputMode="decimal"
					autoComplete="off"
					disabled={disabled}
					value={figureFor(figure, language)}
					error={wrong}
					onChange={(event) => onChange(quantityFrom(figureIn(event.currentTarget.value), around, measure))}
				/>
				{measure.unit === "money" && (
					<NativeSelect
						label={field.currency}
						lang="zxx"
						disabled={disabled}
						value={around.currency}
						data={[...currenciesFrom(around.currency)]}
						onChange={(event) => put({ currency: event.currentTarget.value })}
					/>
				)}
				{measure.unit === "hours" && (
					<NativeSelect
						label={field.unit}
						disabled={disabled}
						value={around.unit}
						data={(["hours", "days"] as const).map((it) => ({ value: it, label: field[it] }))}
						onChange={(event) => put({ unit: event.currentTarget.value === "days" ? "days" : "hours" })}
					/>
				)}
				{measure.recurring && (
					<NativeSelect
						label={field.per}
						disabled={disabled}
						value={around.per}
						data={periods
							.filter((it) => measure.unit === "money" || it !== "once")
							.map((it) => ({ value: it, label: per[it] }))}
						onChange={({ currentTarget: { value: its } }) =>
							put({ per: periods.find((it) => it === its) ?? around.per })
						}
					/>
				)}
			</div>
			{orNothing && (
				<div className={css["instead"]}>
					<Button aria-pressed={nothing} disabled={disabled} onClick={() => onChange(nothing ? null : "nothing")}>
						{field.nothing}
					</Button>
				</div>
			)}
		</fieldset>
	);
}
