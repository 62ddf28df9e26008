import { useEffect, useId, useState } from "react";
import { useKept } from "../language/useKept.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./Letter.module.css";

/** Says something about a clause; what is typed stays in this browser until it is said. */
export function Comment({ clause, onDone }: { readonly clause: string; readonly onDone: () => void }) {
	const { comment: texts, answering } = useTexts(letterTexts);
	const { value, keep, drop } = useKept(`letter.comment.${clause}`, "");
	const id = useId();
	useEffect(() => document.getElementById(id)?.focus(), [id]);
	const [empty, setEmpty] = useState(false);
	const { run, busy, refused } = useCommand();
	const submit = async (): Promise<void> => {
		const comment = value.trim();
		setEmpty(comment === "");
		if (comment === "" || !(await run("letter.comment", { clause, comment }))) return;
		drop();
		onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={texts.label}>
			<WritingField
				fieldId={id}
				label={texts.label}
				help={texts.help}
				value={value}
				invalid={empty}
				below={empty && <p className={css["wrong"]}>{texts.missing}</p>}
				onChange={keep}
				rows={2}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className={css["moves"]}>
				<Button type="submit" variant="filled" loading={busy}>
					{texts.send}
				</Button>
				<Button onClick={onDone}>{answering.cancel}</Button>
			</div>
		</Form>
	);
}
