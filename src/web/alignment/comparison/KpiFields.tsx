import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import type { Json } from "../../../core/kit.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Beside } from "../../ui/Form.tsx";
import { figureIn } from "./AmountField.tsx";
import { useCompared } from "./compared.ts";
import css from "./KpiFields.module.css";
import { Words } from "./told.tsx";

interface Props {
	readonly value: Json;
	readonly onChange: (value: Json) => void;
}
type Typed = { readonly [key: string]: Json };
const fields = ["baseline", "day30", "day90", "source"] as const;
type Field = (typeof fields)[number];

/** Targets of a milestone are dates; its kind may stand in the catalogue alone. */
const isDate = (it: Json | undefined): boolean => typeof it === "string" && /^\d{4}-\d{2}-\d{2}$/.test(it);

/** The figures and sources of the KPIs one has proposed. Which ones they are stays as it was. */
export function KpiFields({ value, onChange }: Props) {
	const { type } = useCompared();
	const { kpis } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const all = Array.isArray(value) ? (value as readonly Typed[]) : [];
	const put = (at: number, of: Field, text: string): void =>
		onChange(all.map((it, n) => (n === at ? { ...it, [of]: text || null } : it)));
	return (
		<div className="list">
			{all.map((it, at) => {
				const name = typeof it["id"] === "string" ? words.kpi(it["id"], type) : String(it["name"]);
				const milestone = isDate(it["day30"]) || isDate(it["day90"]);
				return (
					<fieldset key={name} className="list">
						<legend className={css["name"]}>
							<Words text={name} />
						</legend>
						<Beside>
							{fields.map((of) => (
								<TextInput
									key={of}
									label={kpis.aspect[of]}
									type={milestone && of.startsWith("day") ? "date" : "text"}
									value={String(it[of] ?? "")}
									onChange={({ currentTarget: { value: text } }) =>
										put(at, of, of === "source" || milestone ? text : figureIn(text))
									}
								/>
							))}
						</Beside>
					</fieldset>
				);
			})}
		</div>
	);
}
