import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ownerOf, successorOf } from "../../core/people/state.ts";
import { keys } from "../data/keys.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { exportOf, paths } from "../paths.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { recordTexts } from "../texts/record.ts";
import { useTexts } from "../texts/texts.ts";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useNames } from "./names.ts";

/** Leaves the partnership: says what follows for one's side, offers the copy, asks once more. */
export function Leave({ onDone }: { readonly onDone: () => void }) {
	const { id } = useHere();
	const { leave: texts, cancel } = useTexts(ownershipTexts);
	const record = useTexts(recordTexts);
	const [asking, setAsking] = useState(false);
	const { run, busy, refused } = useCommand();
	const client = useQueryClient();
	const navigate = useNavigate();
	const follows = useWhatFollows();
	const confirm = async (): Promise<void> => {
		const done = await run("people.leave", {});
		setAsking(false);
		if (!done) return;
		await client.invalidateQueries({ queryKey: keys.partnerships });
		await navigate({ to: paths.home });
	};
	return (
		<div className="list">
			<p>{follows}</p>
			<p>
				<a href={exportOf(id)} download>
					{record.copy.download}
				</a>
			</p>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button onClick={() => setAsking(true)}>{texts.go}</Button>
				<Button variant="subtle" onClick={onDone}>
					{cancel}
				</Button>
			</div>
			<Ask
				title={texts.ask}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={() => void confirm()}
				confirm={texts.go}
				cancel={cancel}
				loading={busy}
			>
				<p>{follows}</p>
				<p>{texts.plain}</p>
			</Ask>
		</div>
	);
}

/** What leaving means for one's own side. */
function useWhatFollows(): string {
	const { state, side, record } = useHere();
	const { leave: texts } = useTexts(ownershipTexts);
	const { full } = useNames();
	const { people } = state;
	if (ownerOf(people, side) !== record.viewer.person) return texts.plain;
	if (people.seats[side].length < 2) return texts.plain;
	const next = successorOf(people, side);
	return next ? texts.follows(full(next)) : texts.nobody;
}
