import type { Json } from "../../../../core/kit.ts";
import { Button } from "../../../ui/Button.tsx";
import { useSheet } from "../writing.ts";
import css from "./Fields.module.css";

interface Props {
	readonly label: string;
	/** What one and five mean, in words. */
	readonly ends: readonly string[];
	readonly value: Json;
	readonly onChange: (value: Json) => void;
}

/** A place between two worded ends. */
export function ScaleField({ label, ends, value, onChange }: Props) {
	const { disabled } = useSheet();
	return (
		<fieldset className={css["scale"]} aria-label={label}>
			<div className={css["points"]}>
				{[1, 2, 3, 4, 5].map((point) => {
					const end = point === 1 ? ends[0] : point === 5 ? ends[1] : undefined;
					return (
						<Button
							key={point}
							aria-pressed={value === point}
							aria-label={end ? `${point}: ${end}` : String(point)}
							disabled={disabled}
							onClick={() => onChange(value === point ? null : point)}
						>
							{point}
						</Button>
					);
				})}
			</div>
			<div className={css["ends"]} aria-hidden="true">
				<span>{ends[0]}</span>
				<span>{ends[1]}</span>
			</div>
		</fieldset>
	);
}
