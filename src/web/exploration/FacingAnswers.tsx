import { slots } from "../../core/exploration/contract.ts";
import { business, discovery, type Question, questions } from "../../core/exploration/questions.ts";
import type { Side } from "../../core/kit.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { Facing } from "../ui/Facing.tsx";
import { AskedBack, useBacks } from "./facing/AskedBack.tsx";
import { Clearness } from "./facing/Clearness.tsx";
import { Said } from "./Said.tsx";

interface Props {
	/** The opening happened before the reader's eyes: the pages appear one after another. */
	readonly appearing?: boolean;
}

/** Both sides' eight answers, side by side; nothing before they are open. */
export function FacingAnswers({ appearing = false }: Props) {
	const { groups } = useTexts(explorationTexts);
	return (
		<>
			<Group title={groups.discovery} asked={discovery} appearing={appearing} />
			<Group title={groups.business} asked={business} appearing={appearing} />
		</>
	);
}

function Group({ title, asked, appearing }: { title: string; asked: readonly Question[]; appearing: boolean }) {
	const { state } = useHere();
	const { a, b } = slotOf(state.sealing, slots.answers);
	if (a.is !== "open" || b.is !== "open") return null;
	return (
		<section className="list">
			<h2>{title}</h2>
			{asked.map((it) => (
				<Pair key={it} question={it} a={a.content.texts[it]} b={b.content.texts[it]} appearing={appearing} />
			))}
		</section>
	);
}

interface PairProps {
	readonly question: Question;
	readonly a: string | undefined;
	readonly b: string | undefined;
	readonly appearing: boolean;
}

/** Both answers to one question, how clear each is, and what was asked back. */
function Pair({ question, a, b, appearing }: PairProps) {
	const texts = useTexts(questionTexts).question[question];
	const backs = useBacks(question);
	const says = (side: Side, text: string | undefined) => (
		<>
			<Said side={side} text={text} statement={`${slots.answers}/${side}/${question}`} />
			{text !== undefined && <Clearness text={text} question={question} />}
		</>
	);
	return (
		<Facing
			title={<h3>{texts.ask}</h3>}
			a={says("a", a)}
			b={says("b", b)}
			foot={backs ? <AskedBack question={question} /> : null}
			{...(appearing ? { appears: questions.indexOf(question) } : {})}
		/>
	);
}
