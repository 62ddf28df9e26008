import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { cannotCheck } from "../../../core/letter/legal/rules.ts";
import { newId } from "../../data/ids.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";

/** Puts something of one's own on the list, for both sides to see. */
export function AddCheck() {
	const { state } = useHere();
	const { add: texts } = useTexts(legalTexts);
	const [title, setTitle] = useState("");
	const [check, setCheck] = useState(newId);
	const { run, busy, refused } = useCommand();
	if (cannotCheck.set(state)) return null;
	const submit = async (): Promise<void> => {
		if (title.trim() === "") return;
		if (!(await run("letter.addCheck", { check, title: title.trim() }))) return;
		setTitle("");
		setCheck(newId());
	};
	return (
		<section className="foot noPrint">
			<h2>{texts.title}</h2>
			<Form onSubmit={() => void submit()} label={texts.title}>
				<TextInput
					label={texts.label}
					value={title}
					maxLength={200}
					onChange={(event) => setTitle(event.currentTarget.value)}
				/>
				{refused && <Note tone="bad" live title={refused} />}
				<div>
					<Button type="submit" loading={busy} disabled={title.trim() === ""}>
						{texts.save}
					</Button>
				</div>
			</Form>
		</section>
	);
}
