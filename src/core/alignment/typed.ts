/** An answer as somebody would type it: what a correction or a recalled draft starts from. The way back from `readAnswer`. */
import type { Json } from "../kit.ts";
import type { Quantity } from "./quantities.ts";
import type { Measure, Question } from "./questions.ts";
import type { Answer, Kpi, Nothing, Responsible } from "./sheet.ts";

export function typedOf(answer: Answer, question: Question): Json {
	switch (answer.kind) {
		case "giveExpect": {
			const { give, expect } = answer.value;
			const typed = (it: Quantity | Nothing | null): Json => (it && it !== "nothing" ? quantity(it, question) : it);
			return { give: typed(give), expect: typed(expect) };
		}
		case "cap":
		case "amount":
			return quantity(answer.value, question);
		case "kpis":
			return answer.value.map(kpi);
		case "responsibilities":
			return Object.fromEntries(Object.entries(answer.value).map(([id, it]) => [id, responsible(it)]));
		case "when":
		case "wants":
			return { ...answer.value };
		default:
			return answer.value;
	}
}

/** Only the fields that this question's measure has. */
function quantity({ amount, unit, currency, per }: Quantity, question: Question): Json {
	const measure: Measure = "measure" in question ? question.measure : { unit: "pieces" };
	if (measure.unit !== "money" && !measure.recurring) {
		return unit === "workdays" ? { amount, unit: "days" } : amount;
	}
	return {
		amount,
		...(currency === null ? {} : { currency }),
		...(measure.unit === "hours" ? { unit: unit === "workdays" ? "days" : "hours" } : {}),
		...(measure.recurring ? { per } : {}),
	};
}

/** A catalogue KPI brings its own name, unit, kind and direction; a milestone of one's own has no unit and no direction. */
function kpi({ id, name, unit, kind, direction, ...rest }: Kpi): Json {
	if (id !== null) return { id, ...rest };
	return kind === "milestone" ? { name, kind, ...rest } : { name, unit, kind, direction, ...rest };
}

const responsible = ({ by, accountable }: Responsible): Json => (accountable === null ? by : { by, accountable });
