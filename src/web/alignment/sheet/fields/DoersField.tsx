import type { Asked } from "../../../../core/alignment/questions.ts";
import { type Doer, doersOf } from "../../../../core/alignment/sheet.ts";
import type { Json } from "../../../../core/kit.ts";
import { useHere } from "../../../partnership/here.ts";
import { findingTexts } from "../../../texts/comparison.ts";
import { sheetTexts } from "../../../texts/sheet.ts";
import { useTexts } from "../../../texts/texts.ts";
import { Choice } from "../../comparison/Choice.tsx";
import { FieldState } from "../FieldState.tsx";
import { partOf } from "../progress.ts";
import { useSheet } from "../writing.ts";
import css from "./Fields.module.css";

type Question = Asked<"responsibilities">;

/** Who does each piece of work, or has each last word. Every line is a draft of its own, so that two can fill in the list. */
export function DoersField({ question }: { readonly question: Question }) {
	return (
		<ul className={css["doers"]}>
			{question.activities.map(({ id }) => (
				<li key={id}>
					<DoerField question={question} activity={id} />
				</li>
			))}
		</ul>
	);
}

function DoerField({ question, activity }: { readonly question: Question; readonly activity: string }) {
	const { value, set, disabled } = useSheet();
	const { state, side, other, companies } = useHere();
	const { who, answersFor } = useTexts(sheetTexts);
	const words = useTexts(findingTexts);
	const field = `${question.id}.${activity}`;
	const said = value(field);
	const by = doerIn(said);
	const names = { us: companies[side], you: companies[other] };
	const put = (changed: Doer): void => set(field, changed === by ? null : changed);
	const name = words.activity(activity, state.stages.type);
	return (
		<>
			<Choice
				label={name}
				options={doersOf(question).map((it) => [it, who[it]] as const)}
				chosen={by}
				busy={disabled}
				onChoose={put}
			/>
			{by === "both" && !question.lastWord && (
				<Choice
					label={answersFor}
					options={[...(["us", "you"] as const).map((it) => [it, names[it]] as const), ["none", who.notSaid] as const]}
					chosen={accountableIn(said) ?? "none"}
					busy={disabled}
					onChoose={(it) => set(field, it === "none" ? "both" : { by: "both", accountable: it })}
				/>
			)}
			<FieldState question={question} field={field} name={name} quiet />
		</>
	);
}

const doerIn = (said: Json): Doer | null => {
	const by = typeof said === "string" ? said : partOf(said, "by");
	return by === "us" || by === "you" || by === "both" || by === "nobody" ? by : null;
};
const accountableIn = (said: Json): "us" | "you" | null => {
	const it = partOf(said, "accountable");
	return it === "us" || it === "you" ? it : null;
};
