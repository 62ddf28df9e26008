import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import "@mantine/core/styles/Input.css";
import { Radio } from "@mantine/core";
import { type Level, levels, type Statement, statements } from "../../../core/exploration/questions.ts";
import type { Readiness } from "../../../core/exploration/state.ts";
import { useKept } from "../../language/useKept.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { readyTexts } from "../../texts/ready.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Panel } from "../../ui/Panel.tsx";

interface Props {
	readonly before: Readiness | null;
	readonly onDone: () => void;
}

/** Eight statements, each with five worded steps; any colleague may fill them in, and again later. */
export function ReadyForm({ before, onDone }: Props) {
	const texts = useTexts(readyTexts);
	const typed = useKept<Readiness["levels"]>("readiness", before?.levels ?? {});
	const { run, busy, refused } = useCommand();
	const missing = statements.filter((it) => typed.value[it] === undefined).length;
	const done = (): void => {
		typed.drop();
		onDone();
	};
	const save = (): void => {
		const all = typed.value as Record<Statement, Level>;
		void run("exploration.checkReadiness", { levels: all }).then((ok) => ok && done());
	};
	return (
		<Panel
			actions={
				<>
					<Act variant="filled" no={missing > 0 ? texts.missing(missing) : null} loading={busy} onClick={save}>
						{texts.save}
					</Act>
					{before && <Button onClick={done}>{texts.cancel}</Button>}
				</>
			}
		>
			{statements.map((it) => (
				<Radio.Group
					key={it}
					label={texts.statement[it].says}
					value={String(typed.value[it] ?? "")}
					onChange={(value) => {
						const level = levels.find((each) => String(each) === value);
						if (level !== undefined) typed.keep({ ...typed.value, [it]: level });
					}}
				>
					{levels.map((level) => (
						<Radio key={level} mt={8} value={String(level)} label={texts.statement[it].anchors[level]} />
					))}
				</Radio.Group>
			))}
			{refused && <Note tone="bad" live title={refused} />}
		</Panel>
	);
}
