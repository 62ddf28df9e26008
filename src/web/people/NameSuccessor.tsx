import { useState } from "react";
import { successorOf } from "../../core/people/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { ChooseColleague } from "./ChooseColleague.tsx";

/** Names who follows as owner, or nobody. */
export function NameSuccessor({ onDone }: { readonly onDone: () => void }) {
	const { state, side } = useHere();
	const { successor: texts, cancel } = useTexts(ownershipTexts);
	const [who, setWho] = useState(successorOf(state.people, side) ?? "");
	const { run, busy, refused } = useCommand();
	const submit = (): void => {
		void run("people.nameSuccessor", { person: who === "" ? null : who }).then((done) => done && onDone());
	};
	return (
		<Form onSubmit={submit} label={texts.name}>
			<ChooseColleague label={texts.who} value={who} onChange={setWho} nobody={texts.nobody} />
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{texts.save}
				</Button>
				<Button onClick={onDone}>{cancel}</Button>
			</div>
		</Form>
	);
}
