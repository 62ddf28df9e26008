import { useEffect, useId, useState } from "react";
import type { Language } from "../../core/kit.ts";
import type { Translation } from "../../core/language/state.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";

interface Props {
	readonly statement: string;
	readonly language: Language;
	/** What stands there already and is to be corrected. */
	readonly version: Translation | null;
	readonly onDone: () => void;
}

/** Writes a statement in the other language, or corrects that version. */
export function TranslationForm({ statement, language, version, onDone }: Props) {
	const { statement: texts } = useTexts(languageTexts);
	const now = version?.version ?? 0;
	// The version its writer has read: one that came while they wrote is shown first, not written over.
	const [seen, setSeen] = useState(now);
	const [text, setText] = useState(version?.text ?? "");
	const { run, busy, refused } = useCommand();
	const id = useId();
	useEffect(() => document.getElementById(id)?.focus(), [id]);
	const save = async (): Promise<void> => {
		if (text.trim() === "") return;
		if (await run("language.translate", { statement, language, version: seen, text: text.trim() })) onDone();
		else setSeen(now);
	};
	return (
		<Form onSubmit={() => void save()} label={texts.in[language]}>
			<WritingField
				label={texts.in[language]}
				help={texts.help}
				value={text}
				onChange={setText}
				rows={2}
				fieldId={id}
			/>
			{refused && (
				<Note tone="bad" live title={refused}>
					{version?.text && <p lang={language}>{version.text}</p>}
				</Note>
			)}
			<div className="choices">
				<Button type="submit" loading={busy} disabled={text.trim() === ""}>
					{texts.save}
				</Button>
				<Button variant="subtle" onClick={onDone}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
