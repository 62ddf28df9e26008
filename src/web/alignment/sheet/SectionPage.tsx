import { sections } from "../../../core/alignment/contract.ts";
import { useHere } from "../../partnership/here.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Answer } from "../../ui/Answer.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { Problem } from "../../ui/Problem.tsx";
import { Delegate } from "./Delegate.tsx";
import { SectionNav } from "./Overview.tsx";
import { sheetPlace } from "./place.ts";
import { placeOf, questionsIn, type Section, unanswered } from "./progress.ts";
import { QuestionBlock } from "./QuestionBlock.tsx";
import { Reckoning } from "./Reckoning.tsx";
import { useSheet } from "./writing.ts";

/** One section, its questions one beneath the other: what was just answered stays in sight. */
export function SectionPage({ section }: { readonly section: Section }) {
	const here = useHere();
	const { state } = here;
	const sheet = sheetPlace(here);
	const { texts, drafts } = useSheet();
	const { section: its } = useTexts(sheetTexts);
	const { type } = state.stages;
	const asked = questionsIn(type, section);
	const open = unanswered(type, section, texts);
	const [empty] = open;
	const next = sections[sections.indexOf(section) + 1];
	return (
		<>
			<SectionNav at={section} />
			<Answer title={its.name[section]}>
				<p>
					{open.length === 0 ? its.whole : its.progress(asked.length - open.length, asked.length)}. {its.about[section]}
				</p>
				<Delegate section={section} />
			</Answer>
			<Problem failure={drafts.failure} />
			{asked.map((question, at) => (
				<QuestionBlock key={question.id} question={question} number={at + 1} />
			))}
			{section === "working" && <Reckoning />}
			<div className="choices">
				<LinkButton variant="filled" {...sheet} hash={next ?? "review"}>
					{next ? `${its.next}: ${its.name[next]}` : its.toReview}
				</LinkButton>
				{empty && open.length < asked.length && (
					<LinkButton {...sheet} hash={placeOf(empty)}>
						{its.nextEmpty}
					</LinkButton>
				)}
			</div>
		</>
	);
}
