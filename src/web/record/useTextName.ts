import { questions } from "../../core/exploration/questions.ts";
import { questionTexts } from "../texts/questions.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";

/** What a text of an entry is called: the question it answers, or the word for its part; else its own name. */
export function useTextName(): (name: string) => string {
	const { texts } = useTexts(recordTexts);
	const { question } = useTexts(questionTexts);
	return (name) => {
		const asked = questions.find((each) => each === name);
		const named: Readonly<Record<string, string>> = texts;
		return asked ? question[asked].ask : (named[name] ?? name);
	};
}
