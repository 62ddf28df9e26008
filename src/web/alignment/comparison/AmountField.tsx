import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import type { Period, Quantity } from "../../../core/alignment/quantities.ts";
import type { Measure } from "../../../core/alignment/questions.ts";
import type { Json } from "../../../core/kit.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";

interface Props {
	readonly label: string;
	readonly before: Json;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
}

/** A comma is as good as a point, and spaces may part the thousands. */
export const figureIn = (typed: string): string => typed.replace(",", ".").replaceAll(/\s/gu, "");

/** What was typed, as a quantity of this measure; null where it is no amount. */
function quantityIn(value: Json, measure: Measure): Quantity | null {
	if (value === null || value === "nothing") return null;
	const typed = typeof value === "object" ? (value as Readonly<Record<string, string>>) : { amount: String(value) };
	const { amount, currency = null, per = "once", unit } = typed;
	if (amount === undefined) return null;
	return { amount, currency, per: per as Period, unit: unit === "days" ? "workdays" : measure.unit };
}

/** The figure alone: unit, currency and period stay as they were. */
export function AmountField({ label, measure, before, value, onChange }: Props & { readonly measure: Measure }) {
	const { field } = useTexts(comparisonTexts).corrections;
	const words = useTexts(findingTexts);
	const stands = quantityIn(before, measure);
	if (!stands) return <Nothing label={label} />;
	return (
		<TextInput
			label={label}
			description={field.now(words.quantity(stands))}
			inputMode="decimal"
			value={quantityIn(value, measure)?.amount ?? ""}
			onChange={(event) => {
				const amount = figureIn(event.currentTarget.value);
				onChange(typeof value === "object" ? { ...value, amount } : amount);
			}}
		/>
	);
}

export function DateField({ label, before, value, onChange }: Props) {
	if (typeof before !== "string" || before === "nothing") return <Nothing label={label} />;
	return (
		<TextInput
			type="date"
			label={label}
			value={String(value ?? "")}
			onChange={(event) => onChange(event.currentTarget.value || null)}
		/>
	);
}

function Nothing({ label }: { readonly label: string }) {
	const { field } = useTexts(comparisonTexts).corrections;
	return (
		<p className="aside">
			{label}: {field.nothingHere}
		</p>
	);
}
