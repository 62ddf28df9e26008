import { slots } from "../../core/exploration/contract.ts";
import { questions } from "../../core/exploration/questions.ts";
import type { Side } from "../../core/kit.ts";
import { slotOf } from "../../core/sealing/state.ts";
import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { Facing } from "../ui/Facing.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import css from "./Middle.module.css";

/** Both sides' eight answers side by side, once they are open; until then, that they will be. */
export function BothAnswers() {
	const { state, companies } = useHere();
	const { middle: texts } = useTexts(facilitatorTexts);
	const { question } = useTexts(questionTexts);
	const { a, b } = slotOf(state.sealing, slots.answers);
	if (a.is !== "open" || b.is !== "open")
		return (
			<section className="list">
				<h2>{texts.answers}</h2>
				<p className="aside">{texts.answersNotYet}</p>
			</section>
		);
	const says = (side: Side, text: string | undefined) => (
		<>
			<p className={css["who"]}>
				<SideBadge side={side} name={companies[side]} small />
				{companies[side]}
			</p>
			<Written text={text} />
		</>
	);
	return (
		<section className="list">
			<h2>{texts.answers}</h2>
			{questions.map((it) => (
				<Facing
					key={it}
					title={<h3>{question[it].ask}</h3>}
					a={says("a", a.content.texts[it])}
					b={says("b", b.content.texts[it])}
				/>
			))}
		</section>
	);
}
