import type { Question } from "../../../core/alignment/questions.ts";
import { doersOf } from "../../../core/alignment/sheet.ts";
import type { Json } from "../../../core/kit.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { Beside } from "../../ui/Form.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { AmountField, DateField } from "./AmountField.tsx";
import css from "./Choice.module.css";
import { Choice } from "./Choice.tsx";
import { useCompared } from "./compared.ts";
import { KpiFields } from "./KpiFields.tsx";

interface Props<Q extends Question = Question> {
	readonly question: Q;
	readonly label: string;
	/** As somebody would type it: what stands, and what is being made of it. */
	readonly before: Json;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
}
type Mapping = { readonly [key: string]: Json };
const mapping = (value: Json): Mapping => (typeof value === "object" && value !== null ? (value as Mapping) : {});
const listed = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
/** Put at the end, or taken away: the order is the order of pressing. */
const toggled = (list: readonly string[], it: string): readonly string[] =>
	list.includes(it) ? list.filter((each) => each !== it) : [...list, it];

/** The field of a question of any kind, for an answer that stands already. */
export function AnswerField({ question, label, before, value, onChange }: Props) {
	const { you } = useTexts(comparisonTexts);
	const part = (of: string) => ({
		before: mapping(before)[of] ?? null,
		value: mapping(value)[of] ?? null,
		onChange: (it: Json) => onChange({ ...mapping(value), [of]: it }),
	});
	switch (question.kind) {
		case "narrative":
			return <WritingField label={label} value={String(value)} onChange={onChange} />;
		case "scale":
			return (
				<Choice
					label={label}
					options={["1", "2", "3", "4", "5"].map((it) => [it, it] as const)}
					chosen={String(value)}
					onChoose={(it) => onChange(Number(it))}
				/>
			);
		case "cap":
		case "amount":
			return <AmountField label={label} measure={question.measure} before={before} value={value} onChange={onChange} />;
		case "giveExpect":
			return (
				<Beside>
					<AmountField measure={question.measure} label={you.gives} {...part("give")} />
					<AmountField measure={question.measure} label={you.expects} {...part("expect")} />
				</Beside>
			);
		case "when":
			return (
				<Beside>
					<DateField label={you.needs} {...part("needBy")} />
					<DateField label={you.can} {...part("canBy")} />
				</Beside>
			);
		case "choice":
		case "choices":
			return <OptionsField question={question} label={label} before={before} value={value} onChange={onChange} />;
		case "wants":
			return (
				<>
					<RankedField question={question} label={you.wants} {...part("wants")} />
					<RankedField question={question} label={you.helps} {...part("helps")} />
				</>
			);
		case "kpis":
			return <KpiFields value={value} onChange={onChange} />;
		case "responsibilities":
			return <DoersField question={question} label={label} before={before} value={value} onChange={onChange} />;
	}
}

type OfKind<K extends Question["kind"]> = Props<Extract<Question, { readonly kind: K }>>;

function OptionsField({ question, label, value, onChange }: OfKind<"choice" | "choices">) {
	const { type } = useCompared();
	const words = useTexts(findingTexts);
	const one = question.kind === "choice";
	return (
		<Choice
			label={label}
			options={question.options.map((it) => [it, words.option(question.id, it, type)] as const)}
			chosen={one ? String(value) : listed(value)}
			onChoose={(it) => onChange(one ? it : toggled(listed(value), it))}
		/>
	);
}

function RankedField({ question, label, value, onChange }: OfKind<"wants">) {
	const { type } = useCompared();
	const { field } = useTexts(comparisonTexts).corrections;
	const words = useTexts(findingTexts);
	const chosen = listed(value);
	const named = (it: string): string => {
		const place = chosen.indexOf(it);
		const name = words.option(question.id, it, type);
		return place < 0 ? name : `${place + 1}. ${name}`;
	};
	return (
		<div className="list">
			<Choice
				label={label}
				options={question.options.map((it) => [it, named(it)] as const)}
				chosen={chosen}
				onChoose={(it) => onChange(toggled(chosen, it))}
			/>
			<p className="aside">{field.ranked}</p>
		</div>
	);
}

function DoersField({ question, label, value, onChange }: OfKind<"responsibilities">) {
	const { here, type, names } = useCompared();
	const { kpis, corrections } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const said = { us: names[here.side], you: names[here.other], both: kpis.both, nobody: corrections.field.nobody };
	const given = mapping(value);
	const chosen = (id: string) => {
		const it = given[id];
		const by = typeof it === "object" ? mapping(it ?? null)["by"] : it;
		return doersOf(question).find((each) => each === by) ?? null;
	};
	return (
		<div className={css["aligned"]}>
			<p>{label}</p>
			{question.activities.map(({ id }) => (
				<Choice
					key={id}
					label={words.activity(id, type)}
					options={doersOf(question).map((it) => [it, said[it]] as const)}
					chosen={chosen(id)}
					onChoose={(it) => onChange({ ...given, [id]: it })}
				/>
			))}
		</div>
	);
}
