import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { partnershipLanguages } from "../../../core/alignment/document.ts";
import { periods } from "../../../core/alignment/quantities.ts";
import type { Question } from "../../../core/alignment/questions.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Beside } from "../../ui/Form.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { Choice } from "../comparison/Choice.tsx";
import { useCompared } from "../comparison/compared.ts";
import { KpiValueFields } from "./KpiValueFields.tsx";
import css from "./Terms.module.css";
import type { Typed } from "./typed.ts";

export interface ValueProps {
	readonly term: Term;
	readonly question: Question | null;
	readonly typed: Typed;
	readonly onChange: (typed: Typed) => void;
	/** The field that does not fit, and why. */
	readonly wrong: { readonly field: string; readonly sentence: string } | null;
}

/** The fields of a value of any kind. */
export function ValueFields(props: ValueProps) {
	const { term, typed, onChange } = props;
	const { form } = useTexts(agreementTexts);
	const mayBeNothing = !term.always && ["quantity", "date", "option", "options"].includes(term.kind);
	return (
		<>
			{!typed.nothing && <Fields {...props} />}
			{mayBeNothing && (
				<Checkbox
					label={form.nothing}
					checked={typed.nothing}
					onChange={({ currentTarget: { checked } }) => onChange({ ...typed, nothing: checked })}
				/>
			)}
		</>
	);
}

function Fields(props: ValueProps) {
	const { form } = useTexts(agreementTexts);
	const { term, typed, onChange, wrong } = props;
	switch (term.kind) {
		case "words":
			return <Wording {...props} />;
		case "quantity":
			return <Amount {...props} />;
		case "date":
			return (
				<TextInput
					type="date"
					label={form.date}
					value={typed.date}
					error={wrong?.field === "date" && wrong.sentence}
					onChange={({ currentTarget: { value } }) => onChange({ ...typed, date: value })}
				/>
			);
		case "option":
		case "options":
			return <Options {...props} />;
		case "doer":
			return <Doer {...props} />;
		case "kpi":
			return <KpiValueFields {...props} />;
	}
}

/** One language or both, as the partnership speaks. */
function Wording({ typed, onChange, wrong }: ValueProps) {
	const { here } = useCompared();
	const { form } = useTexts(agreementTexts);
	const spoken = partnershipLanguages(here.state.people);
	const label = { en: form.wordingEn, ru: form.wordingRu };
	return (
		<>
			<div className={css["columns"]}>
				{spoken.map((language) => (
					<WritingField
						key={language}
						label={spoken.length === 1 ? form.wordingOne : label[language]}
						value={typed[language]}
						invalid={wrong !== null}
						onChange={(text) => onChange({ ...typed, [language]: text })}
					/>
				))}
			</div>
			{wrong ? (
				<p className={css["wrong"]}>{wrong.sentence}</p>
			) : (
				spoken.length > 1 && <p className="aside">{form.wordingHelp}</p>
			)}
		</>
	);
}

function Amount({ question, typed, onChange, wrong }: ValueProps) {
	const { form } = useTexts(agreementTexts);
	if (!question || !("measure" in question)) return null;
	const { unit, recurring } = question.measure;
	const error = (field: string) => wrong?.field === field && wrong.sentence;
	return (
		<Beside>
			<TextInput
				label={form.amount}
				inputMode="decimal"
				value={typed.amount}
				error={error("amount")}
				onChange={({ currentTarget: { value } }) => onChange({ ...typed, amount: value })}
			/>
			{unit === "money" ? (
				<TextInput
					label={form.currency}
					value={typed.currency}
					maxLength={3}
					error={error("currency")}
					onChange={({ currentTarget: { value } }) => onChange({ ...typed, currency: value })}
				/>
			) : (
				<NativeSelect
					label={form.unit}
					value={typed.unit}
					error={error("unit")}
					data={(unit === "hours" ? (["hours", "workdays"] as const) : [unit]).map((it) => ({
						value: it,
						label: form.units[it],
					}))}
					onChange={({ currentTarget: { value } }) => onChange({ ...typed, unit: value as Typed["unit"] })}
				/>
			)}
			{recurring && (
				<NativeSelect
					label={form.per}
					value={typed.per}
					error={error("per")}
					data={periods.map((it) => ({ value: it, label: form.periods[it] }))}
					onChange={({ currentTarget: { value } }) => onChange({ ...typed, per: value as Typed["per"] })}
				/>
			)}
		</Beside>
	);
}

function Options({ term, question, typed, onChange, wrong }: ValueProps) {
	const { type } = useCompared();
	const { form } = useTexts(agreementTexts);
	const words = useTexts(findingTexts);
	if (!question || !("options" in question)) return null;
	const one = term.kind === "option";
	const press = (it: string): readonly string[] => {
		if (one) return [it];
		return typed.options.includes(it) ? typed.options.filter((each) => each !== it) : [...typed.options, it];
	};
	return (
		<>
			<Choice
				label={one ? form.option : form.options}
				options={question.options.map((it) => [it, words.option(question.id, it, type)] as const)}
				chosen={typed.options}
				onChoose={(it) => onChange({ ...typed, options: press(it) })}
			/>
			{wrong && <p className={css["wrong"]}>{wrong.sentence}</p>}
		</>
	);
}

function Doer({ question, typed, onChange, wrong }: ValueProps) {
	const { names } = useCompared();
	const { form } = useTexts(agreementTexts);
	const decides = question?.kind === "responsibilities" && question.lastWord === true;
	const doers = [
		["a", names.a],
		["b", names.b],
		["both", form.both],
		...(decides ? [] : ([["nobody", form.nobody]] as const)),
	] as const;
	return (
		<>
			<Choice
				label={decides ? form.decider : form.doer}
				options={doers}
				chosen={typed.doer || null}
				onChoose={(doer) => onChange({ ...typed, doer })}
			/>
			{typed.doer === "both" && !decides && (
				<Choice
					label={form.accountable}
					options={[
						["a", names.a],
						["b", names.b],
					]}
					chosen={typed.accountable || null}
					onChoose={(accountable) => onChange({ ...typed, accountable })}
				/>
			)}
			{wrong && <p className={css["wrong"]}>{wrong.sentence}</p>}
		</>
	);
}
