/** The one value that two equal answers are (domain: Agreed terms), or null where they are not equal. */
import { otherSide, type Side } from "../kit.ts";
import type { AgreedKpi, TermValue } from "./contract.ts";
import type { Finding, Said } from "./finding.ts";
import type { Quantity } from "./quantities.ts";
import type { Doer, Kpi, Speaker } from "./sheet.ts";

export function equalValue(it: Finding): TermValue | null {
	if (it.verdict !== "overlap" || !it.counts) return null;
	switch (it.kind) {
		case "giveExpect":
			// What is given covers what is expected: the giver's own word stands.
			return it.asks && quantityOf(it[otherSide(it.asks)]);
		case "cap":
			return it.why.code === "fitTheLower" ? quantity(it.why.lower) : null;
		case "amount":
			return quantityOf(it.a);
		case "when":
			return it.asks && dateOf(it[it.asks]);
		case "choice":
		case "choices":
			return optionsOf(it.a);
		case "responsibilities":
			return doerOf(it.a);
		case "kpis":
			return kpiOf(it);
		default:
			return null;
	}
}

const nothing: TermValue = { is: "nothing" };
const quantity = ({ amount, unit, currency, per }: Quantity): TermValue => ({
	is: "quantity",
	quantity: { amount, unit, currency, per },
});

function quantityOf(said: Said): TermValue | null {
	if (said?.is === "nothing") return nothing;
	return said?.is === "quantity" ? quantity(said.quantity) : null;
}

function dateOf(said: Said): TermValue | null {
	if (said?.is === "nothing") return nothing;
	return said?.is === "date" ? { is: "date", date: said.date } : null;
}

function optionsOf(said: Said): TermValue | null {
	if (said?.is === "nothing") return nothing;
	return said?.is === "options" ? { is: "options", options: said.options.toSorted() } : null;
}

/** *us* and *you* of this speaker, said from above the table. */
export const sideMeant = (speaker: Side, word: Speaker): Side | "both" => {
	if (word === "both") return "both";
	return word === "us" ? speaker : otherSide(speaker);
};
const doerMeant = (speaker: Side, word: Doer): Side | "both" | "nobody" =>
	word === "nobody" ? word : sideMeant(speaker, word);

function doerOf(said: Said): TermValue | null {
	if (said?.is !== "responsible") return null;
	const { by, accountable } = said.responsible;
	const name = accountable && sideMeant("a", accountable);
	return { is: "doer", doer: doerMeant("a", by), accountable: name === "both" ? null : name };
}

/** A KPI as one side proposes it, said from above the table; null while a field is missing that both will be measured by. */
export function agreedKpi(speaker: Side, kpi: Kpi): AgreedKpi | null {
	const { id, name, unit, kind, direction, baseline, day30, day90, source, measuredBy, movedBy } = kpi;
	const known = kind === "milestone" || baseline !== null;
	if (!known || day30 === null || source === null || measuredBy === null || movedBy === null) return null;
	return {
		...{ id, kind, direction, baseline, day30, day90, source },
		name: id === null ? name : null,
		unit: id === null ? unit : null,
		measuredBy: sideMeant(speaker, measuredBy),
		movedBy: sideMeant(speaker, movedBy),
	};
}

function kpiOf({ a, b, why }: Finding): TermValue | null {
	if (a?.is !== "kpi" || b?.is !== "kpi" || why.code !== "paired") return null;
	const [ours, theirs] = [agreedKpi("a", a.kpi), agreedKpi("b", b.kpi)];
	if (!ours || !theirs || ours.baseline !== theirs.baseline || ours.movedBy !== theirs.movedBy) return null;
	return { is: "kpi", kpi: ours };
}
