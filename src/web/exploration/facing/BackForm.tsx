import { longestReason } from "../../../core/exploration/contract.ts";
import { useKept } from "../../language/useKept.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { backTexts } from "../../texts/backs.ts";
import { explorationTexts } from "../../texts/exploration.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";

import css from "./Facing.module.css";

type Run = ReturnType<typeof useCommand>["run"];

interface Props {
	/** Under what name what is typed is kept in this browser. */
	readonly form: string;
	readonly label: string;
	readonly help?: string;
	readonly send: string;
	/** Sends what was written; true once it is taken. */
	readonly give: (run: Run, text: string) => Promise<boolean>;
	readonly onDone: () => void;
}

/** A few lines to the other side: a question back, or the answer to one. */
export function BackForm({ form, label, help, send, give, onDone }: Props) {
	const { back: texts } = useTexts(backTexts);
	const { tooLong } = useTexts(explorationTexts);
	const typed = useKept(form, "");
	const { run, busy, refused } = useCommand();
	const text = typed.value.trim();
	const long = text.length > longestReason;
	const done = (): void => {
		typed.drop();
		onDone();
	};
	const submit = (): void => {
		if (text !== "" && !long) void give(run, text).then((ok) => ok && done());
	};
	return (
		<Form onSubmit={submit} label={label}>
			<WritingField
				label={label}
				help={help}
				value={typed.value}
				rows={2}
				onChange={typed.keep}
				invalid={long}
				below={long && <p className={css["wrong"]}>{tooLong(longestReason)}</p>}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" loading={busy} disabled={text === ""}>
					{send}
				</Button>
				<Button variant="subtle" onClick={done}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
