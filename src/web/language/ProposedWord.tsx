import { otherSide } from "../../core/kit.ts";
import { cannot } from "../../core/language/rules.ts";
import type { ProposedTerm, Term } from "../../core/language/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Note } from "../ui/Note.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import { BothWords } from "./BothWords.tsx";
import css from "./Word.module.css";

interface Props {
	readonly term: Term;
	readonly proposed: ProposedTerm;
	readonly isNext: boolean;
	/** Opens the form for another wording; absent where none can be proposed. */
	readonly edit?: () => void;
}

/** What one side proposes for a word, and the other's answer to it. */
export function ProposedWord({ term, proposed, isNext, edit }: Props) {
	const { state, side, actor, companies } = useHere();
	const { word } = useTexts(languageTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const answer = { term: term.id, proposal: proposed.id };
	const no = cannot.agree(state, answer, actor);
	const isOurs = proposed.side === side;
	const who = companies[proposed.side];
	const closed = cannot.propose(state) !== null;
	return (
		<div className={css["proposed"]} data-again={term.agreed !== null}>
			<p className={css["who"]}>
				<SideBadge side={proposed.side} name={who} small />
				{proposed.wording ? word.proposedBy(who) : word.removalBy(who)}
			</p>
			{proposed.wording && <BothWords wording={proposed.wording} />}
			{term.agreed && <p className="aside">{word.stands}</p>}
			{isOurs && !closed && <p className="aside">{word.waitsFor(companies[otherSide(side)])}</p>}
			{!closed && (
				<div className={css["answers"]}>
					{!isOurs && (
						<Act
							variant={isNext ? "filled" : "default"}
							no={no && core.refusal(no)}
							loading={busy}
							onClick={() => run("language.agreeTerm", answer)}
						>
							{proposed.wording ? word.agree : word.agreeToDrop}
						</Act>
					)}
					<p className={css["moves"]}>
						{edit && (
							<button type="button" className="link" onClick={edit}>
								{word.change}
							</button>
						)}
						<button type="button" className="link" disabled={busy} onClick={() => run("language.setTermAside", answer)}>
							{isOurs ? word.takeBack : word.decline}
						</button>
					</p>
				</div>
			)}
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}
