import { useState } from "react";
import { fieldsFor, isHollow } from "../../../../core/alignment/drafted.ts";
import type { Asked } from "../../../../core/alignment/questions.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { FieldState } from "../FieldState.tsx";
import { useSheet } from "../writing.ts";
import { KpiField } from "./KpiField.tsx";
import { useMisfit } from "./misfit.ts";

/** Up to five proposals, each a draft of its own. The first stands open; another one opens by a press. */
export function KpisField({ question }: { readonly question: Asked<"kpis"> }) {
	const { value, state, read, disabled } = useSheet();
	const { kpi } = useTexts(sheetTexts);
	const misfit = useMisfit(read(question).problems);
	const [opened, setOpened] = useState<readonly string[]>([]);
	const fields = fieldsFor(question);
	const stands = (field: string, at: number): boolean =>
		at === 0 || opened.includes(field) || !isHollow(value(field)) || state(field)?.theirs != null;
	const next = fields.find((field, at) => !stands(field, at));
	const taken = fields.map((field) => idIn(value(field)));
	const twice = misfit();
	return (
		<div className="list">
			{fields.map((field, at) => {
				if (!stands(field, at)) return null;
				const name = kpi.nth(at + 1);
				return (
					<div key={field}>
						<KpiField
							question={question}
							field={field}
							name={name}
							taken={taken.filter((it, n) => it !== null && n !== at).map(String)}
							misfit={(...path) => misfit(at, ...path)}
							onRemove={() => setOpened(opened.filter((it) => it !== field))}
						/>
						<FieldState question={question} field={field} name={name} />
					</div>
				);
			})}
			{twice && misfit(0) === null && <p className="aside">{twice}</p>}
			{next && (
				<div>
					<Button disabled={disabled} onClick={() => setOpened([...opened, next])}>
						{kpi.add}
					</Button>
				</div>
			)}
		</div>
	);
}

const idIn = (value: unknown): string | null =>
	typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : null;
