import { useRef } from "react";
import type { Json } from "../../../../core/kit.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../comparison/Choice.tsx";
import { useSheet } from "../writing.ts";
import css from "./Fields.module.css";
import { listed, moved } from "./ranking.ts";

interface Props {
	readonly label: string;
	readonly options: readonly (readonly [string, string])[];
	readonly value: Json;
	readonly onChange: (value: Json) => void;
	readonly wrong: string | null;
}

/** Some of many, the dearest first: chosen by a press, put in order by buttons that a keyboard reaches. */
export function RankedField({ label, options, value, onChange, wrong }: Props) {
	const { field } = useTexts(sheetTexts);
	const { disabled } = useSheet();
	const list = useRef<HTMLOListElement>(null);
	const chosen = listed(value);
	const nameOf = (it: string): string => options.find(([id]) => id === it)?.[1] ?? it;
	const move = (it: string, by: -1 | 1): void => {
		onChange(moved(chosen, it, by));
		// The pressed button travels with its line; at either end its twin takes the keyboard over.
		setTimeout(() => {
			const line = list.current?.querySelector(`[data-option="${CSS.escape(it)}"]`);
			const button = line?.querySelector<HTMLButtonElement>(`button[data-by="${by}"]:not(:disabled)`);
			(button ?? line?.querySelector<HTMLButtonElement>("button:not(:disabled)"))?.focus();
		}, 0);
	};
	return (
		<div className="list">
			<p className={css["part"]}>{label}</p>
			{chosen.length > 0 && (
				<ol ref={list} className={css["ranked"]}>
					{chosen.map((it, n) => (
						<li key={it} data-option={it}>
							<span className={css["place"]}>{n + 1}</span>
							<span className={css["what"]}>{nameOf(it)}</span>
							<Button
								variant="subtle"
								data-by="-1"
								aria-label={field.up(nameOf(it))}
								disabled={disabled || n === 0}
								onClick={() => move(it, -1)}
							>
								{field.upShort}
							</Button>
							<Button
								variant="subtle"
								data-by="1"
								aria-label={field.down(nameOf(it))}
								disabled={disabled || n === chosen.length - 1}
								onClick={() => move(it, 1)}
							>
								{field.downShort}
							</Button>
							<Button
								variant="subtle"
								aria-label={field.remove(nameOf(it))}
								disabled={disabled}
								onClick={() => onChange(chosen.length === 1 ? null : chosen.filter((each) => each !== it))}
							>
								{field.removeShort}
							</Button>
						</li>
					))}
				</ol>
			)}
			<Choice
				label={field.rankedHelp}
				options={options.filter(([id]) => !chosen.includes(id))}
				chosen={null}
				busy={disabled}
				onChoose={(it) => onChange([...chosen, it])}
			/>
			{chosen.length === 0 && (
				<Button
					variant="subtle"
					aria-pressed={Array.isArray(value)}
					disabled={disabled}
					onClick={() => onChange(Array.isArray(value) ? null : [])}
				>
					{field.noneOfThese}
				</Button>
			)}
			{wrong && <p className={css["wrong"]}>{wrong}</p>}
		</div>
	);
}
