import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { NativeSelect, Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import { sides } from "../../../core/kit.ts";
import { type CheckState, checkStates } from "../../../core/letter/legal/contract.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";

const isLink = (typed: string): boolean => /^https:\/\/[^\s.]+\.[^\s]+$/.test(typed);

/** How far a check is, who looks at it, a note, and where the paper lies. Whoever has a seat may say it. */
export function CheckForm({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
	const { state, companies } = useHere();
	const texts = useTexts(legalTexts);
	const { full } = useNames();
	const was = state.legal.looked[id];
	const [is, setIs] = useState<CheckState>(was?.is ?? "looking");
	const [person, setPerson] = useState(was?.person ?? "");
	const [outside, setOutside] = useState(was?.outside ?? "");
	const [note, setNote] = useState(was?.note ?? "");
	const [paper, setPaper] = useState(was?.paper ?? "");
	const [tried, setTried] = useState(false);
	const { run, busy, refused } = useCommand();
	const typed = (text: string): string | null => (text.trim() === "" ? null : text.trim());
	const misfit = paper.trim() !== "" && !isLink(paper.trim());
	const submit = async (): Promise<void> => {
		setTried(true);
		if (misfit) return;
		const words = { outside: typed(outside), note: typed(note), paper: typed(paper) };
		const input = { check: id, is, person: person === "" ? null : person, ...words };
		if (await run("letter.setCheck", input)) onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={texts.edit}>
			<Radio.Group
				label={texts.state}
				value={is}
				onChange={(it) => setIs(checkStates.find((each) => each === it) ?? is)}
			>
				<div className="choices">
					{checkStates.map((it) => (
						<Radio key={it} value={it} label={texts.states[it]} />
					))}
				</div>
			</Radio.Group>
			<NativeSelect
				label={texts.who}
				value={person}
				onChange={(event) => setPerson(event.currentTarget.value)}
				data={[
					{ value: "", label: texts.nobody },
					...sides.flatMap((side) =>
						state.people.seats[side].map((seat) => ({
							value: seat.person,
							label: `${full(seat.person)}, ${companies[side]}`,
						})),
					),
				]}
			/>
			<TextInput
				label={texts.outside}
				value={outside}
				maxLength={200}
				onChange={(event) => setOutside(event.currentTarget.value)}
			/>
			<WritingField label={texts.note} value={note} rows={2} onChange={setNote} />
			<TextInput
				label={texts.paper}
				value={paper}
				maxLength={500}
				inputMode="url"
				error={tried && misfit ? texts.paperWrong : null}
				onChange={(event) => setPaper(event.currentTarget.value)}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{texts.save}
				</Button>
				<Button variant="subtle" onClick={onDone}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
