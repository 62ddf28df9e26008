import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { cannot } from "../../core/removal/rules.ts";
import type { Request } from "../../core/removal/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { paths } from "../paths.ts";
import type { Told } from "../record/story.ts";
import { useTextName } from "../record/useTextName.ts";
import { coreTexts } from "../texts/core.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Note } from "../ui/Note.tsx";
import css from "./Removal.module.css";
import { RemovalDialog } from "./RemovalDialog.tsx";

/** Under an entry's words: what has been asked about them, and the quiet way to have one of them removed. */
export function RemoveText({ it }: { readonly it: Told }) {
	const { state, actor } = useHere();
	const texts = useTexts(removalTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const place = useRef<HTMLDivElement>(null);
	const asked = useRef(false);
	useEffect(() => {
		// What was pressed may be gone with its text: the keyboard goes on from here.
		if (asked.current && !asking && document.activeElement === document.body) place.current?.focus();
		asked.current = asking;
	}, [asking]);
	const shared = it.chain === "both";
	const standing = it.texts.flatMap(([name, text]) => (text === null ? [] : [name]));
	const no = (name: string) =>
		shared ? cannot.ask(state.removal, it.position, name) : cannot.removeOwn(state.removal, it.position, name, actor);
	const free = standing.filter((name) => no(name) === null);
	const [first] = standing;
	const barred = first !== undefined && free.length === 0 ? no(first) : null;
	const here = shared ? state.removal.requests.filter((each) => each.position === it.position) : [];
	return (
		<>
			<div className={css["remove"]} ref={place} tabIndex={-1}>
				{here.map((request) => (
					<Standing key={request.id} it={it} request={request} />
				))}
				{free.length > 0 && (
					<button type="button" className="link" onClick={() => setAsking(true)}>
						{texts.offer}
					</button>
				)}
				{!shared && barred && <p className="aside">{core.refusal(barred)}</p>}
			</div>
			<RemovalDialog it={it} names={free} open={asking} onClose={() => setAsking(false)} />
		</>
	);
}

/** A request about one of these texts, while it waits or after it was declined; what was agreed shows in the text itself. */
function Standing({ it, request }: { readonly it: Told; readonly request: Request }) {
	const { id, state, actor, side, other, companies, record } = useHere();
	const { standing } = useTexts(removalTexts);
	const called = useTextName();
	const { run, busy, refused } = useCommand();
	const person = record.names[request.person]?.givenName ?? companies[request.by];
	if (request.is === "declined")
		return (
			<p className="aside">
				{standing.declined(companies[request.by === side ? other : side], called(it, request.name))},{" "}
				<When at={request.answeredAt ?? request.at} day />
				{request.answer && <>: {request.answer}</>}
			</p>
		);
	if (request.is !== "open") return null;
	const mayWithdraw = cannot.withdraw(state.removal, request.id, actor) === null;
	return (
		<>
			<p className="aside">
				{standing.asked(person, called(it, request.name))}, <When at={request.at} day />.{" "}
				{request.by === side ? (
					standing.waits(companies[other])
				) : (
					<Link to={paths.partnership} params={{ id }}>
						{standing.answer}
					</Link>
				)}{" "}
				{mayWithdraw && (
					<button
						type="button"
						className="link"
						disabled={busy}
						onClick={() => void run("removal.withdraw", { request: request.id })}
					>
						{standing.withdraw}
					</button>
				)}
			</p>
			{refused && <Note tone="bad" live title={refused} />}
		</>
	);
}
