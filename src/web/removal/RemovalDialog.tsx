import { useState } from "react";
import { longestReason } from "../../core/removal/contract.ts";
import { newId } from "../data/ids.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import type { Told } from "../record/story.ts";
import { useTextName } from "../record/useTextName.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import { Copies } from "./Copies.tsx";
import { Effects } from "./Effects.tsx";
import css from "./Removal.module.css";

interface Props {
	readonly it: Told;
	/** Names of the texts that may go. */
	readonly names: readonly string[];
	readonly open: boolean;
	readonly onClose: () => void;
}

/** Which text, why, and plainly what happens: then it is asked for, or, on one's own chain, done. */
export function RemovalDialog({ it, names, open, onClose }: Props) {
	const { companies, other } = useHere();
	const texts = useTexts(removalTexts);
	const { run, busy, refused } = useCommand();
	const [chosen, setChosen] = useState<string | null>(null);
	const [reason, setReason] = useState("");
	const [incomplete, setIncomplete] = useState(false);
	const shared = it.chain === "both";
	const [only] = names.length === 1 ? names : [];
	const name = chosen !== null && names.includes(chosen) ? chosen : only;
	const { position } = it;

	const send = async (): Promise<void> => {
		const said = reason.trim().slice(0, longestReason);
		const lacks = name === undefined || (shared && said === "");
		setIncomplete(lacks);
		if (lacks || name === undefined) return;
		const done = shared
			? await run("removal.ask", { request: newId(), chain: "both", position, name, reason: said })
			: await run("removal.removeOwn", { position, name });
		if (!done) return;
		setReason("");
		onClose();
	};
	return (
		<Ask
			title={shared ? texts.ask.title : texts.own.title}
			open={open}
			onClose={onClose}
			confirm={shared ? texts.ask.go(companies[other]) : texts.own.go}
			cancel={texts.ask.cancel}
			loading={busy}
			onConfirm={() => void send()}
		>
			<Which it={it} names={names} chosen={name} onChoose={setChosen} />
			{incomplete && name === undefined && <Note tone="bad" live title={texts.ask.whichMissing} />}
			{name !== undefined && <Copies it={it} name={name} />}
			{shared && (
				<WritingField
					label={texts.ask.reason}
					help={texts.ask.reasonHelp}
					value={reason}
					rows={2}
					invalid={incomplete && reason.trim() === ""}
					onChange={setReason}
					{...(incomplete && reason.trim() === "" ? { below: <p role="alert">{texts.ask.reasonMissing}</p> } : {})}
				/>
			)}
			<Effects of={shared ? "asking" : "own"} />
			{refused && <Note tone="bad" live title={refused} />}
		</Ask>
	);
}

const wordsOf = (it: Told, name: string): string => it.texts.find(([each]) => each === name)?.[1] ?? "";

interface WhichProps extends Pick<Props, "it" | "names"> {
	readonly chosen: string | undefined;
	readonly onChoose: (name: string) => void;
}

/** The texts to choose from, each with how it begins; a single one is simply named. */
function Which({ it, names, chosen, onChoose }: WhichProps) {
	const { ask } = useTexts(removalTexts);
	const called = useTextName();
	return (
		<fieldset className={css["which"]}>
			<legend>{ask.which}</legend>
			{names.map((name) => (
				<label key={name}>
					<input type="radio" name={`text ${it.key}`} checked={name === chosen} onChange={() => onChoose(name)} />
					<span>
						{called(it, name)}
						<small>{wordsOf(it, name)}</small>
					</span>
				</label>
			))}
		</fieldset>
	);
}
