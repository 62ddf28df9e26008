import { useEffect, useId } from "react";
import type { Language } from "../../core/kit.ts";
import type { Translation } from "../../core/language/state.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { languageTexts } from "../texts/language.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import { useKept } from "./useKept.ts";

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
	// `seen` is the version its writer has read: one that came while they wrote is shown first, not written over.
	const empty = { text: version?.text ?? "", seen: now };
	const { value, keep, drop } = useKept(`${statement}.${language}`, empty);
	const { run, busy, refused } = useCommand();
	const id = useId();
	useEffect(() => document.getElementById(id)?.focus(), [id]);
	const text = value.text.trim();
	const leave = (): void => {
		drop();
		onDone();
	};
	const save = async (): Promise<void> => {
		if (text === "") return;
		if (await run("language.translate", { statement, language, version: value.seen, text })) leave();
		else keep({ ...value, seen: now });
	};
	return (
		<Form onSubmit={() => void save()} label={texts.in[language]}>
			<WritingField
				label={texts.in[language]}
				help={texts.help}
				value={value.text}
				onChange={(next) => keep({ ...value, text: next })}
				rows={2}
				fieldId={id}
			/>
			{refused && (
				<Note tone="bad" live title={refused}>
					{version?.text && <p lang={language}>{version.text}</p>}
				</Note>
			)}
			<div className="choices">
				<Button type="submit" loading={busy} disabled={text === ""}>
					{texts.save}
				</Button>
				<Button variant="subtle" onClick={leave}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
