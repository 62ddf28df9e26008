import { slots } from "../../core/exploration/contract.ts";
import { business, discovery, type Question, questions } from "../../core/exploration/questions.ts";
import type { Side } from "../../core/kit.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { Facing } from "../ui/Facing.tsx";
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
	const { question } = useTexts(questionTexts);
	const slot = slotOf(state.sealing, slots.answers);
	const { a, b } = slot;
	if (a.is !== "open" || b.is !== "open") return null;
	const says = (side: Side, it: Question) => (
		<Said side={side} text={(side === "a" ? a : b).content.texts[it]} statement={`${slots.answers}/${side}/${it}`} />
	);
	return (
		<section className="list">
			<h2>{title}</h2>
			{asked.map((it) => (
				<Facing
					key={it}
					title={<h3>{question[it].ask}</h3>}
					a={says("a", it)}
					b={says("b", it)}
					{...(appearing ? { appears: questions.indexOf(it) } : {})}
				/>
			))}
		</section>
	);
}
