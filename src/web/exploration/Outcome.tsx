import { type ReactNode, useState } from "react";
import { slots } from "../../core/exploration/contract.ts";
import { verdictIn } from "../../core/exploration/state.ts";
import type { Side } from "../../core/kit.ts";
import { slotOf } from "../../core/sealing/state.ts";
import type { Ending } from "../../core/stages/contract.ts";
import { CouldNotAlign } from "../alignment/document/CouldNotAlign.tsx";
import { useHere } from "../partnership/here.ts";
import { paths } from "../paths.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Facing } from "../ui/Facing.tsx";
import { Mark } from "../ui/Mark.tsx";
import { Overlap } from "../ui/Overlap.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Besides } from "./Besides.tsx";
import { Calls } from "./calls/Calls.tsx";
import { FacingAnswers } from "./FacingAnswers.tsx";
import { OwnAnswers, Written } from "./OwnAnswers.tsx";
import { Said } from "./Said.tsx";
import type { Standing } from "./standing.ts";
import { Videos } from "./videos/Videos.tsx";

/** How exploration came out, said as the good or honest outcome it is. */
export function Outcome({ standing }: { readonly standing: Extract<Standing, { readonly is: "ended" | "beyond" }> }) {
	const { state, side } = useHere();
	const { answered } = useTexts(explorationTexts);
	const mine = slotOf(state.sealing, slots.answers)[side];
	// Whoever skipped exploration has not said "explore further".
	const skipped = state.stages.path.some((it) => it.kind === "exploration" && it.skipped);
	const all = (
		<>
			<Verdicts />
			<FacingAnswers />
			<Calls />
			<Videos />
			<Besides />
			{mine.is === "held" && mine.mine && (
				<Panel title={answered.takeaway}>
					<OwnAnswers texts={mine.mine.texts} />
				</Panel>
			)}
		</>
	);
	if (standing.is === "beyond") return <Past greeting={skipped ? null : <Further />}>{all}</Past>;
	// Over the letter: its own page says how, and exploration is long behind.
	if (standing.how === "noLetter") return <Past greeting={null}>{all}</Past>;
	return (
		<>
			<End how={standing.how} />
			{all}
		</>
	);
}

/** What lies behind stays at hand and out of the way; whoever saw the verdicts open reads on where they are. */
function Past({ greeting, children }: { readonly greeting: ReactNode; readonly children: ReactNode }) {
	const { record } = useHere();
	const { outcome } = useTexts(verdictTexts);
	const live = record.openedLive.includes(slots.verdict);
	const [open, setOpen] = useState(live);
	return (
		<>
			{live && greeting}
			<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>{outcome.past}</summary>
				{open && <div className="list">{children}</div>}
			</details>
		</>
	);
}

function End({ how }: { readonly how: Ending }) {
	if (how === "notAFit") return <NoFit />;
	if (how === "noAnswer") return <NoAnswer />;
	return <CouldNotAlign />;
}

function Further() {
	const { record } = useHere();
	const { outcome } = useTexts(verdictTexts);
	const live = record.openedLive.includes(slots.verdict);
	return (
		<div role="status" className="list">
			<Mark height={56} meeting={live} />
			<h2>{outcome.further}</h2>
			<p className="aside">{outcome.furtherLead}</p>
		</div>
	);
}

function NoFit() {
	const { state, side, companies } = useHere();
	const { outcome } = useTexts(verdictTexts);
	const { released, reasons } = state.exploration;
	const by = state.stages.closed?.by ?? [];
	const [first] = by;
	const who = (its: Side, you: string, they: (company: string) => string) =>
		its === side ? you : they(companies[its]);
	const said = released
		? who(released.side, outcome.releasedByYou, outcome.releasedBy)
		: by.length === 2 || !first
			? outcome.decidedBoth
			: who(first, outcome.decidedYou, outcome.decidedOne);
	return (
		<>
			<div role="status">
				<Answer title={outcome.notAFit} actions={<BeginAnother />}>
					<p>{said}</p>
					<p>{outcome.notAFitLead}</p>
					<p>{outcome.next}</p>
				</Answer>
			</div>
			{released?.reason && (
				<Panel title={who(released.side, outcome.reasonYou, outcome.reason)}>
					<Written text={released.reason} />
				</Panel>
			)}
			{reasons[side] && (
				<Panel title={outcome.kept}>
					<Written text={reasons[side] ?? undefined} />
				</Panel>
			)}
		</>
	);
}

function NoAnswer() {
	const { state, side, companies } = useHere();
	const { outcome } = useTexts(verdictTexts);
	const by = state.stages.closed?.by[0] ?? side;
	return (
		<Answer title={outcome.noAnswer} actions={<BeginAnother />}>
			<p>{by === side ? outcome.noAnswerYou : outcome.noAnswerThey(companies[by])}</p>
		</Answer>
	);
}

function BeginAnother() {
	const { outcome } = useTexts(verdictTexts);
	return <LinkButton to={paths.begin}>{outcome.again}</LinkButton>;
}

/** Both verdicts facing, with the sign of how they stand to each other; nothing where they were never opened. */
function Verdicts() {
	const { state } = useHere();
	const { outcome } = useTexts(verdictTexts);
	const names = useTexts(questionTexts).verdict;
	const { a, b } = slotOf(state.sealing, slots.verdict);
	if (a.is !== "open" || b.is !== "open") return null;
	const [one, two] = [verdictIn(a), verdictIn(b)];
	const same = one === two;
	const label = same ? outcome.same : outcome.differ;
	const reason = (content: typeof a.content) => content.texts["reason"] && <Written text={content.texts["reason"]} />;
	return (
		<Facing
			title={<h2>{outcome.verdicts}</h2>}
			a={
				<>
					<Said side="a" text={one ? names[one] : undefined} />
					{reason(a.content)}
				</>
			}
			middle={
				<>
					<Overlap how={same ? "one" : "apart"} label={label} />
					<strong aria-hidden="true">{label}</strong>
				</>
			}
			b={
				<>
					<Said side="b" text={two ? names[two] : undefined} />
					{reason(b.content)}
				</>
			}
		/>
	);
}
