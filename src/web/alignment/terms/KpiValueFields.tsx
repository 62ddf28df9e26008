import { NativeSelect, TextInput } from "@mantine/core";
import { kpiKinds } from "../../../core/alignment/questions.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Beside } from "../../ui/Form.tsx";
import { useCompared } from "../comparison/compared.ts";
import { type Candidate, candidatesOf } from "./seeds.ts";
import { noKpi, type TypedKpi } from "./typed.ts";
import type { ValueProps } from "./ValueFields.tsx";

const own = "own";

/** A whole KPI: which one, and every field it will be measured by. */
export function KpiValueFields({ term, question, typed, onChange, wrong }: ValueProps) {
	const { comparison, names } = useCompared();
	const { kpi: texts } = useTexts(agreementTexts);
	const { kpi } = typed;
	const candidates = candidatesOf(comparison, question, term);
	const put = (changed: Partial<TypedKpi>): void => onChange({ ...typed, kpi: { ...kpi, ...changed } });
	const error = (field: string) => wrong?.field === field && wrong.sentence;
	const text = (field: "name" | "unit" | "baseline" | "day30" | "day90" | "source") => (
		<TextInput
			label={texts[field]}
			value={kpi[field]}
			type={kpi.kind === "milestone" && field.startsWith("day") ? "date" : "text"}
			error={error(field)}
			onChange={({ currentTarget: { value } }) => put({ [field]: value })}
		/>
	);
	const who = (field: "measuredBy" | "movedBy") => (
		<NativeSelect
			label={texts[field]}
			value={kpi[field]}
			error={error(field)}
			data={[
				{ value: "", label: "—" },
				{ value: "a", label: names.a },
				{ value: "b", label: names.b },
				{ value: "both", label: texts.both },
			]}
			onChange={({ currentTarget: { value } }) => put({ [field]: value })}
		/>
	);
	return (
		<>
			<Which candidates={candidates} kpi={kpi} error={error("id")} onChoose={(it) => onChange({ ...typed, kpi: it })} />
			{kpi.id === "" && (
				<>
					<Beside>
						{text("name")}
						{kpi.kind !== "milestone" && text("unit")}
					</Beside>
					<Beside>
						<NativeSelect
							label={texts.kind}
							value={kpi.kind}
							data={kpiKinds.map((it) => ({ value: it, label: texts.kinds[it] }))}
							onChange={({ currentTarget: { value } }) => put({ kind: value as TypedKpi["kind"] })}
						/>
						<NativeSelect
							label={texts.direction}
							value={kpi.direction}
							data={(["up", "down"] as const).map((it) => ({ value: it, label: texts.directions[it] }))}
							onChange={({ currentTarget: { value } }) => put({ direction: value as TypedKpi["direction"] })}
						/>
					</Beside>
				</>
			)}
			<Beside>
				{kpi.kind !== "milestone" && text("baseline")}
				{text("day30")}
				{text("day90")}
			</Beside>
			{text("source")}
			<Beside>
				{who("measuredBy")}
				{who("movedBy")}
			</Beside>
		</>
	);
}

interface WhichProps {
	readonly candidates: readonly Candidate[];
	readonly kpi: TypedKpi;
	readonly error: string | false;
	readonly onChoose: (kpi: TypedKpi) => void;
}

/** Out of either sheet, out of the catalogue, or one's own. */
function Which({ candidates, kpi, error, onChoose }: WhichProps) {
	const { names, type } = useCompared();
	const { kpi: texts } = useTexts(agreementTexts);
	const words = useTexts(findingTexts);
	const groups = (["a", "b", "catalogue"] as const).flatMap((from) => {
		const items = candidates.filter((it) => it.from === from);
		const group = from === "catalogue" ? texts.catalogue : texts.candidates(names[from]);
		return items.length === 0
			? []
			: [{ group, items: items.map((it) => ({ value: it.key, label: it.name ?? words.kpi(it.kpi.id, type) })) }];
	});
	const chosen = candidates.find((it) => it.kpi.id === kpi.id && it.kpi.name === kpi.name);
	return (
		<NativeSelect
			label={texts.from}
			error={error}
			value={chosen?.key ?? own}
			data={[{ value: own, label: texts.own }, ...groups]}
			onChange={({ currentTarget: { value } }) => onChoose(candidates.find((it) => it.key === value)?.kpi ?? noKpi)}
		/>
	);
}
