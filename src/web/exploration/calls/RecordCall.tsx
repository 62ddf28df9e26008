import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import "@mantine/core/styles/Checkbox.css";
import "@mantine/core/styles/Input.css";
import { Checkbox, Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import { callKinds } from "../../../core/exploration/contract.ts";
import { sides } from "../../../core/kit.ts";
import { now } from "../../data/clock.ts";
import { newId } from "../../data/ids.ts";
import { useLanguage } from "../../data/language.ts";
import { useKept } from "../../language/useKept.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { callsTexts } from "../../texts/calls.ts";
import { useTexts } from "../../texts/texts.ts";
import { cityOf } from "../../time/city.ts";
import { instantIn } from "../../time/instant.ts";
import { useZoneHere, When } from "../../time/Zones.tsx";
import { Button } from "../../ui/Button.tsx";
import { Beside, Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import css from "./Calls.module.css";
import { type CallDraft, callOf, emptyCall, type WrongInCall } from "./call-draft.ts";

/** Puts a call that was held on the record: any seat may, it binds nobody. */
export function RecordCall({ onDone }: { readonly onDone: () => void }) {
	const { state } = useHere();
	const { form: texts, kinds } = useTexts(callsTexts);
	const { language } = useLanguage();
	const zone = useZoneHere();
	const kept = useKept<CallDraft>("call", emptyCall);
	const [wrong, setWrong] = useState<WrongInCall | null>(null);
	const { run, busy, refused } = useCommand();
	const draft = kept.value;
	const began = instantIn(zone, draft.at);
	const change = (part: Partial<CallDraft>): void => kept.keep({ ...draft, ...part });
	const done = (): void => {
		kept.drop();
		onDone();
	};
	const submit = (): void => {
		const read = callOf(draft, { zone, now: now(), seats: state.people.seats, call: newId() });
		setWrong(read.is === "wrong" ? read.what : null);
		if (read.is === "call") void run("exploration.recordCall", read.call).then((sent) => sent && done());
	};
	return (
		<Form onSubmit={submit} label={texts.title}>
			<h3>{texts.title}</h3>
			<Radio.Group
				label={texts.kind}
				value={draft.kind}
				onChange={(value) => change({ kind: callKinds.find((it) => it === value) ?? "call" })}
			>
				<div className="choices">
					{callKinds.map((it) => (
						<Radio key={it} value={it} label={kinds[it]} />
					))}
				</div>
			</Radio.Group>
			<Beside>
				<TextInput
					type="datetime-local"
					label={texts.at}
					description={
						<>
							{texts.zone(cityOf(zone, language))} {began && <When at={began} />}
						</>
					}
					value={draft.at}
					error={wrong === "at" && texts.noTime}
					onChange={(event) => change({ at: event.currentTarget.value })}
				/>
				<TextInput
					inputMode="numeric"
					label={texts.minutes}
					description={"\u00a0"}
					value={draft.minutes}
					error={wrong === "minutes" && texts.noMinutes}
					onChange={(event) => change({ minutes: event.currentTarget.value })}
				/>
			</Beside>
			<Attended
				attended={draft.attended}
				onChange={(attended) => change({ attended })}
				error={wrong === "attended" ? texts.nobody : null}
			/>
			<WritingField
				label={texts.notes}
				help={texts.notesHelp}
				value={draft.notes}
				onChange={(notes) => change({ notes })}
				invalid={wrong === "notes"}
				below={wrong === "notes" && <p className={css["wrong"]}>{texts.tooLong}</p>}
			/>
			<WritingField
				label={texts.nextStep}
				help={texts.nextStepHelp}
				value={draft.nextStep}
				rows={1}
				onChange={(nextStep) => change({ nextStep })}
				invalid={wrong === "nextStep"}
				below={wrong === "nextStep" && <p className={css["wrong"]}>{texts.tooLong}</p>}
			/>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{texts.save}
				</Button>
				<Button onClick={done}>{texts.cancel}</Button>
			</div>
		</Form>
	);
}

interface AttendedProps {
	readonly attended: readonly string[];
	readonly onChange: (attended: readonly string[]) => void;
	readonly error: string | null;
}

/** Who of the two sides was there. */
function Attended({ attended, onChange, error }: AttendedProps) {
	const { state, companies } = useHere();
	const { form: texts } = useTexts(callsTexts);
	const { full } = useNames();
	return (
		<Checkbox.Group
			label={texts.attended}
			description={texts.attendedHelp}
			error={error}
			value={[...attended]}
			onChange={onChange}
		>
			<div className="choices">
				{sides.flatMap((side) =>
					state.people.seats[side].map(({ person }) => (
						<Checkbox
							key={person}
							value={person}
							label={full(person)}
							description={companies[side]}
							aria-invalid={error !== null || undefined}
						/>
					)),
				)}
			</div>
		</Checkbox.Group>
	);
}
