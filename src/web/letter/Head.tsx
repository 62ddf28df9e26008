import { Link } from "@tanstack/react-router";
import { paths } from "../paths.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { AnchorButton } from "../ui/Button.tsx";
import { AcceptAll } from "./AcceptAll.tsx";
import { nextClause } from "./standing.ts";
import { useLetter } from "./useLetter.ts";

/** The answer of the letter's page in a sentence. */
export function useTitle(): string {
	const { here, names, letter, standing } = useLetter();
	const { title } = useTexts(letterTexts);
	const them = names[here.other];
	switch (standing.is) {
		case "concluded":
			return title.concluded;
		case "unsigned":
			return title.unsigned;
		case "weSigned":
			return title.weSigned(them);
		case "theySigned":
			return title.theySigned(proposer(here, here.other) ?? them);
		case "answer":
			return title.answer(lastBy(letter, here) ?? them, standing.clauses);
		case "waits":
			return title.waits(them, standing.clauses);
		case "handOver":
			return title.handOver(standing.clauses);
		case "mend":
			return title.mend(standing.clauses);
		case "owner":
			return title.owner(names[standing.by]);
		case "ready":
			return standing.rounds === 0 ? title.drafted : title.ready;
	}
}

type In = ReturnType<typeof useLetter>;

/** Who of the other side proposed last, by the given name. */
function lastBy({ rounds }: In["letter"], here: In["here"]): string | null {
	const person = rounds.findLast((it) => it.side === here.other)?.person;
	return person ? (here.record.names[person]?.givenName ?? null) : null;
}

function proposer(here: In["here"], side: In["here"]["side"]): string | null {
	const person = here.state.letter.signatures[side]?.person;
	return person ? (here.record.names[person]?.givenName ?? null) : null;
}

/** The head of the letter's page: the answer, what to do about it, and the one next move. */
export function Head() {
	const { here, letter, missing, standing, names, noBind } = useLetter();
	const { lead, next, back } = useTexts(letterTexts);
	const clause = nextClause(letter, missing, here.side);
	const title = useTitle();
	const said = standing.is === "waits" ? lead.waits(names[here.other]) : lead[standing.is];
	return (
		<Answer
			title={<span aria-live="polite">{title}</span>}
			actions={
				(standing.is === "answer" || standing.is === "mend") && clause !== null ? (
					<>
						<AnchorButton variant="filled" href={`#clause-${clause}`}>
							{next[standing.is]}
						</AnchorButton>
						{noBind === null && <AcceptAll />}
					</>
				) : here.link === null && (standing.is === "ready" || standing.is === "theySigned") ? (
					<AnchorButton href="#sign">{next.sign}</AnchorButton>
				) : null
			}
		>
			<p>{said}</p>
			{letter.concludedAt && (
				<p>
					<When at={letter.concludedAt} />
				</p>
			)}
			{here.link === null && (
				<p>
					<Link to={paths.partnership} params={{ id: here.id }}>
						{back}
					</Link>
				</p>
			)}
		</Answer>
	);
}
