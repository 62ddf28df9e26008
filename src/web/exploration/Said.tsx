import type { Side } from "../../core/kit.ts";
import { BothLanguages } from "../language/BothLanguages.tsx";
import { useHere } from "../partnership/here.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { useTexts } from "../texts/texts.ts";
import { SideBadge } from "../ui/SideBadge.tsx";
import { Written } from "./OwnAnswers.tsx";
import css from "./Said.module.css";

interface Props {
	readonly side: Side;
	readonly text: string | undefined;
	/** Where it stands, if it can be said in the other language too. */
	readonly statement?: string;
}

/** What one side wrote, under its initials and name. */
export function Said({ side, text, statement }: Props) {
	const { companies, side: mine } = useHere();
	const { facing } = useTexts(explorationTexts);
	return (
		<>
			<p className={css["who"]}>
				<SideBadge side={side} name={companies[side]} small />
				{side === mine ? facing.you : facing.says(companies[side])}
			</p>
			{statement ? <BothLanguages text={text} statement={statement} /> : <Written text={text} />}
		</>
	);
}
