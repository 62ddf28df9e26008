import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import type { Json } from "../../../../core/kit.ts";
import { Button } from "../../../ui/Button.tsx";
import { useSheet } from "../writing.ts";
import css from "./Fields.module.css";

interface Props {
	readonly label: string;
	/** The explicit answer that is no day. */
	readonly none: string;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
	readonly wrong: string | null;
}

/** A day, or plainly none. */
export function DayField({ label, none, value, onChange, wrong }: Props) {
	const { disabled } = useSheet();
	const nothing = value === "nothing";
	return (
		<div className={css["row"]}>
			<TextInput
				type="date"
				label={label}
				disabled={disabled}
				value={typeof value === "string" && !nothing ? value : ""}
				error={wrong}
				onChange={(event) => onChange(event.currentTarget.value || null)}
			/>
			<Button aria-pressed={nothing} disabled={disabled} onClick={() => onChange(nothing ? null : "nothing")}>
				{none}
			</Button>
		</div>
	);
}
