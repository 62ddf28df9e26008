import { present } from "../../core/stages/state.ts";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Mark } from "../ui/Mark.tsx";
import { useTitle } from "./Head.tsx";
import { NoLetter } from "./NoLetter.tsx";
import { whenOf } from "./standing.ts";
import { LetterContext, useLetter, useLetterHere } from "./useLetter.ts";

/** The letter on the partnership's page: what it waits for and the way to it; once it is behind, where it lies. */
export function LetterStage() {
	const { state } = useHere();
	const when = whenOf(state.stages);
	if (state.stages.closed?.how === "noLetter") return <NoLetter />;
	return when === "before" || when === "closed" ? null : <Letter />;
}

function Letter() {
	const letter = useLetterHere();
	return <LetterContext value={letter}>{letter.when === "now" ? <Writing /> : <Behind />}</LetterContext>;
}

function Writing() {
	const { here, names, standing } = useLetter();
	const { stage } = useTexts(letterTexts);
	const due = present(here.state.stages)?.due ?? null;
	return (
		<Answer
			title={useTitle()}
			actions={
				<LinkButton variant="filled" to={paths.letter} params={{ id: here.id }}>
					{standing.is === "answer" ? stage.answer : standing.is === "handOver" ? stage.goOn : stage.open}
				</LinkButton>
			}
		>
			<p>{stage.lead(names[here.other])}</p>
			{due && (
				<p>
					{stage.until} <When at={due} />.
				</p>
			)}
		</Answer>
	);
}

/** What comes after the letter has its own stage; this is where the letter lies, and what it says about what comes. */
function Behind() {
	const { here, letter } = useLetter();
	const { stage } = useTexts(letterTexts);
	const signed = letter.concludedAt !== null;
	const since = present(here.state.stages)?.since;
	return (
		<div role="status" className="list">
			{signed && <Mark height={48} />}
			<Answer
				title={useTitle()}
				actions={
					<LinkButton to={paths.letter} params={{ id: here.id }}>
						{stage.read}
					</LinkButton>
				}
			>
				{signed && since && present(here.state.stages)?.kind === "pilot" && (
					<p>
						{stage.pilot} <When at={since} day />. {stage.pilotAbout}
					</p>
				)}
			</Answer>
		</div>
	);
}
