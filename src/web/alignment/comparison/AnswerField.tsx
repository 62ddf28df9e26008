import type { Question } from "../../../core/alignment/questions.ts";
import type { Json } from "../../../core/kit.ts";
import { WritingField } from "../../ui/WritingField.tsx";

interface Props {
	readonly question: Question;
	readonly label: string;
	readonly value: Json;
	readonly onChange: (value: Json) => void;
}

export function AnswerField({ label, value, onChange }: Props) {
	return <WritingField label={label} value={typeof value === "string" ? value : ""} onChange={onChange} />;
}
