import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import "@mantine/core/styles/Input.css";
import { Radio } from "@mantine/core";
import { useState } from "react";
import { longestReason } from "../../../core/exploration/contract.ts";
import { cannotMeet } from "../../../core/exploration/meeting.ts";
import type { Impression } from "../../../core/exploration/state.ts";
import { useKept } from "../../language/useKept.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { callsTexts } from "../../texts/calls.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { languageOf } from "../OwnAnswers.tsx";
import css from "./Calls.module.css";

const levels = [1, 2, 3, 4, 5] as const;

/** What I made of this call: on my side's own chain, never the other's (R38). */
export function OwnImpression({ call }: { readonly call: string }) {
	const { state, side, record } = useHere();
	const { impression: texts } = useTexts(callsTexts);
	const [writing, setWriting] = useState(false);
	const kept = state.exploration.impressions[side].find((it) => it.call === call && it.person === record.viewer.person);
	const level = levels.find((it) => it === kept?.wouldWork);
	const barred = cannotMeet.keepToOurselves(state) !== null;
	if (barred && !kept) return null;
	return (
		<div className={css["own"]}>
			<p className="aside">{texts.private}</p>
			{kept && !writing && (
				<p>
					{texts.ask} <strong>{level && texts.levels[level]}</strong>
					{kept.worries && (
						<>
							. <span lang={languageOf(kept.worries)}>{kept.worries}</span>
						</>
					)}
				</p>
			)}
			{writing && <ImpressionForm call={call} before={kept ?? null} onDone={() => setWriting(false)} />}
			{!writing && !barred && (
				<div>
					<button type="button" className="link" onClick={() => setWriting(true)}>
						{kept ? texts.renew : texts.give}
					</button>
				</div>
			)}
		</div>
	);
}

interface FormProps {
	readonly call: string;
	readonly before: Impression | null;
	readonly onDone: () => void;
}

function ImpressionForm({ call, before, onDone }: FormProps) {
	const { impression: texts, form } = useTexts(callsTexts);
	const typed = useKept(`impression.${call}`, { level: before?.wouldWork ?? 0, worries: before?.worries ?? "" });
	const { level, worries } = typed.value;
	const long = worries.trim().length > longestReason;
	const { run, busy, refused } = useCommand();
	const done = (): void => {
		typed.drop();
		onDone();
	};
	const submit = (): void => {
		if (level === 0 || long) return;
		const words = worries.trim() || null;
		void run("exploration.keepImpression", { call, wouldWork: level, worries: words }).then((ok) => ok && done());
	};
	return (
		<Form onSubmit={submit} label={texts.title}>
			<Radio.Group
				label={texts.ask}
				value={String(level)}
				onChange={(value) => typed.keep({ worries, level: Number(value) })}
			>
				<div className="choices">
					{levels.map((it) => (
						<Radio key={it} value={String(it)} label={texts.levels[it]} />
					))}
				</div>
			</Radio.Group>
			<WritingField
				label={texts.worries}
				help={texts.worriesHelp}
				value={worries}
				rows={2}
				onChange={(text) => typed.keep({ level, worries: text })}
				invalid={long}
				below={long && <p className={css["wrong"]}>{form.tooLong}</p>}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" loading={busy} disabled={level === 0}>
					{texts.save}
				</Button>
				<Button variant="subtle" onClick={done}>
					{texts.cancel}
				</Button>
			</div>
		</Form>
	);
}
