import { type ReactNode, useId } from "react";
import css from "./WritingField.module.css";

/** A stretch of the text to be underlined, in UTF-16 offsets. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

interface Props {
	readonly label: ReactNode;
	readonly help?: ReactNode;
	readonly value: string;
	readonly onChange: (text: string) => void;
	/** Underlined as by a spell-checker; in order, not overlapping. */
	readonly marks?: readonly Stretch[];
	/** Stands under the text and is read out with it. */
	readonly below?: ReactNode;
	readonly placeholder?: string;
	readonly disabled?: boolean;
	readonly invalid?: boolean;
	readonly fieldId?: string;
	readonly rows?: number;
	/** The language of the text itself, where it is known: for whoever reads it aloud or checks its spelling. */
	readonly lang?: string | undefined;
}

/** A field for thinking in: it grows with its text, and what could be clearer is underlined in place. */
export function WritingField(props: Props) {
	const { label, help, value, onChange, marks = [], below, placeholder, disabled, invalid, rows = 3, lang } = props;
	const own = useId();
	const id = props.fieldId ?? own;
	return (
		<div className={css["field"]}>
			<div className={css["pair"]}>
				<div className={css["asked"]}>
					<label htmlFor={id}>{label}</label>
					{help && (
						<p className={css["help"]} id={`${id}-help`}>
							{help}
						</p>
					)}
				</div>
				<div className={css["answer"]}>
					<div className={css["grows"]} lang={lang} style={{ minHeight: `${rows * 1.5 + 1.5}em` }}>
						<div className={css["behind"]} aria-hidden="true">
							{underlined(value, marks)}{" "}
						</div>
						<textarea
							id={id}
							value={value}
							onChange={(event) => onChange(event.currentTarget.value)}
							placeholder={placeholder}
							disabled={disabled}
							aria-invalid={invalid || undefined}
							aria-describedby={`${help ? `${id}-help ` : ""}${id}-below`}
							spellCheck
						/>
					</div>
					<div id={`${id}-below`}>{below}</div>
				</div>
			</div>
		</div>
	);
}

/** The text cut where the marks begin and end. */
function underlined(text: string, marks: readonly Stretch[]): readonly ReactNode[] {
	const parts: ReactNode[] = [];
	let from = 0;
	for (const { start, end } of marks) {
		if (start < from || end <= start) continue;
		parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
		from = end;
	}
	return [...parts, text.slice(from)];
}
