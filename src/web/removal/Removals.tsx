import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { cannot } from "../../core/removal/rules.ts";
import { openRequests, type Request } from "../../core/removal/state.ts";
import { daysAfter } from "../../core/time/zones.ts";
import { useNow } from "../data/clock.ts";
import { Written } from "../exploration/OwnAnswers.tsx";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { paths } from "../paths.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { AnswerRequest } from "./AnswerRequest.tsx";
import { RequestFacts } from "./RequestFacts.tsx";

/** For so long the side that asked is told of a refusal here; the record tells it for good, days. */
const told = 7;

/**
 * Requests to remove a text, above everything else on the partnership's page: those that wait for an answer, and one's own
 * that were declined lately. Nothing where there is none.
 */
export function Removals() {
	const { state, side, link } = useHere();
	const { request: texts } = useTexts(removalTexts);
	const now = useNow();
	const { requests } = state.removal;
	const open = openRequests(state.removal);
	const asksAgain = (it: Request) => open.some((each) => each.position === it.position && each.name === it.name);
	const declined = requests.filter(
		(it) =>
			link === null &&
			it.by === side &&
			it.is === "declined" &&
			daysAfter(it.answeredAt ?? it.at, told) > now &&
			!asksAgain(it),
	);
	useFocusKept(open.length);
	if (open.length + declined.length === 0) return null;
	return (
		<section className="list" aria-label={texts.section}>
			{declined.map((it) => (
				<Declined key={it.id} it={it} />
			))}
			{open.map((it) => (it.by === side ? <Ours key={it.id} it={it} /> : <Theirs key={it.id} it={it} />))}
		</section>
	);
}

/** A request that is answered leaves with what was pressed in it: the keyboard goes on from the page's content. */
function useFocusKept(count: number): void {
	const before = useRef(count);
	useEffect(() => {
		if (count < before.current && document.activeElement === document.body)
			document.getElementById("main")?.focus({ preventScroll: true });
		before.current = count;
	}, [count]);
}

/** The other side's no, with its reason. */
function Declined({ it }: { readonly it: Request }) {
	const { id, companies, other } = useHere();
	const { request: texts } = useTexts(removalTexts);
	return (
		<Note title={texts.declined(companies[other])}>
			{it.answer !== null && <Written text={it.answer} />}
			<Link to={paths.record} params={{ id }} hash={`both-${it.position}`}>
				{texts.inRecord}
			</Link>
		</Note>
	);
}

function Theirs({ it }: { readonly it: Request }) {
	const { companies, other } = useHere();
	const { request: texts } = useTexts(removalTexts);
	return (
		<Panel title={texts.theirs(companies[other])}>
			<RequestFacts it={it} />
			<AnswerRequest it={it} />
		</Panel>
	);
}

/** One's own request: what it waits for, and the way back for whoever may take it. */
function Ours({ it }: { readonly it: Request }) {
	const { state, actor, companies, other } = useHere();
	const { request: texts, standing } = useTexts(removalTexts);
	const { run, busy, refused } = useCommand();
	const mayWithdraw = cannot.withdraw(state.removal, it.id, actor) === null;
	const withdraw = (
		<Button loading={busy} onClick={() => void run("removal.withdraw", { request: it.id })}>
			{standing.withdraw}
		</Button>
	);
	return (
		<Panel title={texts.ours(companies[other])} {...(mayWithdraw ? { actions: withdraw } : {})}>
			<RequestFacts it={it} />
			{refused && <Note tone="bad" live title={refused} />}
		</Panel>
	);
}
