import type { Question } from "../../../../core/alignment/questions.ts";
import type { Json } from "../../../../core/kit.ts";
import { useHere } from "../../../partnership/here.ts";
import { findingTexts } from "../../../texts/comparison.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Button } from "../../../ui/Button.tsx";
import { Choice } from "../../comparison/Choice.tsx";
import { partOf } from "../progress.ts";
import { useSheet } from "../writing.ts";
import { DayField } from "./DayField.tsx";
import { DoersField } from "./DoersField.tsx";
import css from "./Fields.module.css";
import { KpisField } from "./KpisField.tsx";
import { type Misfit, useMisfit } from "./misfit.ts";
import { QuantityField } from "./QuantityField.tsx";
import { RankedField } from "./RankedField.tsx";
import { listed } from "./ranking.ts";
import { ScaleField } from "./ScaleField.tsx";

/** The field of a question of any kind; a narrative has its own. */
export function Answering({ question }: { readonly question: Question }) {
	const { state } = useHere();
	const sheet = useSheet();
	const texts = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const misfit = useMisfit(sheet.read(question).problems);
	const value = sheet.value(question.id);
	const onChange = (changed: Json): void => sheet.set(question.id, changed);
	const part = (of: string) => ({
		value: partOf(value, of),
		onChange: (changed: Json) => onChange({ ...(typeof value === "object" ? value : {}), [of]: changed }),
	});
	const at =
		(of: string): Misfit =>
		(...path) =>
			misfit(of, ...path);
	const { field } = texts;
	switch (question.kind) {
		case "narrative":
			return null;
		case "giveExpect":
			return (
				<div className={css["two"]}>
					<QuantityField
						label={field.give}
						measure={question.measure}
						misfit={at("give")}
						orNothing
						{...part("give")}
					/>
					<QuantityField
						label={field.expect}
						measure={question.measure}
						misfit={at("expect")}
						orNothing
						{...part("expect")}
					/>
				</div>
			);
		case "cap":
		case "amount":
			return (
				<QuantityField
					label={question.measure.ofWhole ? field.yourPart : words.name(question.id, state.stages.type)}
					measure={question.measure}
					value={value}
					onChange={onChange}
					misfit={misfit}
				/>
			);
		case "when":
			return (
				<div className={css["two"]}>
					<DayField label={field.needBy} none={field.noDate} wrong={misfit("needBy")} {...part("needBy")} />
					<DayField label={field.canBy} none={field.cannot} wrong={misfit("canBy")} {...part("canBy")} />
				</div>
			);
		case "choice":
		case "choices":
			return <OptionsField question={question} value={value} onChange={onChange} wrong={misfit()} />;
		case "wants": {
			const options = question.options.map((it) => [it, words.option(question.id, it, state.stages.type)] as const);
			return (
				<div className={css["two"]}>
					<RankedField label={field.wants} options={options} wrong={misfit("wants")} {...part("wants")} />
					<RankedField label={field.helps} options={options} wrong={misfit("helps")} {...part("helps")} />
				</div>
			);
		}
		case "scale": {
			const ends: Readonly<Record<string, readonly string[]>> = texts.ends;
			const label = words.ask(question.id, state.stages.type);
			return <ScaleField label={label} ends={ends[question.id] ?? []} value={value} onChange={onChange} />;
		}
		case "kpis":
			return <KpisField question={question} />;
		case "responsibilities":
			return <DoersField question={question} />;
	}
}

interface OptionsProps {
	readonly question: Extract<Question, { readonly kind: "choice" | "choices" }>;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
	readonly wrong: string | null;
}

/** One option, or several with "none of these" as an answer of its own. */
function OptionsField({ question, value, onChange, wrong }: OptionsProps) {
	const { state } = useHere();
	const { disabled } = useSheet();
	const { field } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const one = question.kind === "choice";
	const chosen = listed(value);
	const choose = (it: string): void => {
		const next = chosen.includes(it) ? chosen.filter((each) => each !== it) : [...chosen, it];
		if (one) onChange(value === it ? null : it);
		else onChange(next.length === 0 ? null : next);
	};
	return (
		<div className="list">
			<Choice
				label={one ? words.name(question.id, state.stages.type) : field.severalHelp}
				options={question.options.map((it) => [it, words.option(question.id, it, state.stages.type)] as const)}
				chosen={one ? String(value ?? "") : chosen}
				busy={disabled}
				onChoose={choose}
			/>
			{!one && chosen.length === 0 && (
				<div>
					<Button
						variant="subtle"
						aria-pressed={Array.isArray(value)}
						disabled={disabled}
						onClick={() => onChange(Array.isArray(value) ? null : [])}
					>
						{field.noneOfThese}
					</Button>
				</div>
			)}
			{wrong && <p className={css["wrong"]}>{wrong}</p>}
		</div>
	);
}
