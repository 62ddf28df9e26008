import { useState } from "react";
import { successorOf } from "../../core/people/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { ChooseColleague } from "./ChooseColleague.tsx";
import { useNames } from "./names.ts";

/** Makes a colleague the owner, after saying once more what that means. */
export function HandOver({ onDone }: { readonly onDone: () => void }) {
	const { state, side, record } = useHere();
	const { handOver: texts, cancel } = useTexts(ownershipTexts);
	const { full } = useNames();
	const colleagues = state.people.seats[side].filter((it) => it.person !== record.viewer.person);
	const [to, setTo] = useState(successorOf(state.people, side) ?? colleagues[0]?.person ?? "");
	const [asking, setAsking] = useState(false);
	const { run, busy, refused } = useCommand();
	const confirm = (): void => {
		void run("people.handOver", { to }).then((done) => {
			setAsking(false);
			if (done) onDone();
		});
	};
	return (
		<Form onSubmit={() => setAsking(to !== "")} label={texts.name}>
			<ChooseColleague label={texts.who} value={to} onChange={setTo} />
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled">
					{texts.go}
				</Button>
				<Button onClick={onDone}>{cancel}</Button>
			</div>
			<Ask
				title={texts.ask(full(to))}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={confirm}
				confirm={texts.go}
				cancel={cancel}
				loading={busy}
			>
				<p>{texts.body}</p>
			</Ask>
		</Form>
	);
}
