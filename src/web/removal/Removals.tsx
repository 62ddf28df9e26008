import { useEffect, useRef } from "react";
import { cannot } from "../../core/removal/rules.ts";
import { openRequests, type Request } from "../../core/removal/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { AnswerRequest } from "./AnswerRequest.tsx";
import { RequestFacts } from "./RequestFacts.tsx";

/** Requests to remove a text that wait for an answer, above everything else on the partnership's page; nothing where there is none. */
export function Removals() {
	const { state, side } = useHere();
	const { request: texts } = useTexts(removalTexts);
	const open = openRequests(state.removal);
	useFocusKept(open.length);
	if (open.length === 0) return null;
	return (
		<section className="list" aria-label={texts.section}>
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
