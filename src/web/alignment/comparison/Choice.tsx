import { useId } from "react";
import { Button } from "../../ui/Button.tsx";
import css from "./Choice.module.css";

interface Props<T extends string> {
	readonly label: string;
	readonly options: readonly (readonly [T, string])[];
	/** Several, where several may be chosen. */
	readonly chosen: T | null | readonly T[];
	/** Why it cannot be chosen now; the sentence itself stands beside the whole. */
	readonly no?: string | null;
	readonly busy?: boolean;
	readonly onChoose: (it: T) => void;
}

/** A few answers to one short question, each a press away; the chosen one is marked. */
export function Choice<T extends string>({ label, options, chosen, no = null, busy = false, onChoose }: Props<T>) {
	const id = useId();
	return (
		<fieldset aria-labelledby={id} className={css["choice"]}>
			<span id={id} className={css["label"]}>
				{label}
			</span>
			<span className={css["options"]}>
				{options.map(([it, text]) => (
					<Button
						key={it}
						aria-pressed={Array.isArray(chosen) ? chosen.includes(it) : it === chosen}
						aria-disabled={no !== null || undefined}
						disabled={busy}
						onClick={() => no === null && onChoose(it)}
					>
						{text}
					</Button>
				))}
			</span>
		</fieldset>
	);
}
