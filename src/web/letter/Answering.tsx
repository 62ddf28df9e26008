import { useState } from "react";
import type { Clause } from "../../core/letter/clause.ts";
import type { Proposal } from "../../core/proposals/state.ts";
import { useKept } from "../language/useKept.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

interface Props {
	readonly clause: Clause;
	readonly proposal: Proposal;
	/** Opens the clause for a wording of one's own in its place. */
	readonly onCounter: () => void;
	/** It is answered. */
	readonly onDone: () => void;
}

/** Answers the other side's proposal, or takes one's own back. */
export function Answering({ clause, proposal, onCounter, onDone }: Props) {
	const { here, noBind } = useLetter();
	return proposal.side === here.side ? (
		noBind === null && <TakeBack clause={clause.id} proposal={proposal.id} onDone={onDone} />
	) : (
		<Answers clause={clause} proposal={proposal} onCounter={onCounter} onDone={onDone} />
	);
}

function Answers({ clause, proposal, onCounter, onDone }: Props) {
	const { noBind, own } = useLetter();
	const { answering: texts } = useTexts(letterTexts);
	const [declining, setDeclining] = useState(false);
	const { value: reason, keep: setReason, drop } = useKept(`letter.decline.${proposal.id}`, "");
	const { run, busy, refused } = useCommand();
	const named = { clause: clause.id, proposal: proposal.id };
	const done = (answered: boolean): void => {
		if (!answered) return;
		drop();
		onDone();
	};
	const decline = (): void => void run("letter.decline", { ...named, reason: reason.trim() || null }).then(done);
	const drafted = own.some((it) => it.id === clause.id && it.amount.is !== "same");
	return (
		<div className="list">
			{refused && <Note tone="bad" live title={refused} />}
			{declining ? (
				<Form onSubmit={decline} label={texts.decline}>
					<WritingField label={texts.why} help={texts.whyHelp} value={reason} onChange={setReason} rows={2} />
					<div className={css["moves"]}>
						<Button type="submit" variant="filled" loading={busy}>
							{texts.declineSend}
						</Button>
						<Button onClick={() => setDeclining(false)}>{texts.cancel}</Button>
					</div>
				</Form>
			) : (
				<div className={css["moves"]}>
					<Act
						variant={drafted ? "default" : "filled"}
						no={noBind}
						loading={busy}
						onClick={() => void run("letter.accept", named).then(done)}
					>
						{texts.accept}
					</Act>
					{noBind === null && <Act onClick={() => setDeclining(true)}>{texts.decline}</Act>}
					{!drafted && <Act onClick={onCounter}>{texts.counter}</Act>}
				</div>
			)}
		</div>
	);
}

interface Named {
	readonly clause: string;
	readonly proposal: string;
	readonly onDone: () => void;
}

function TakeBack({ onDone, ...named }: Named) {
	const { answering: texts } = useTexts(letterTexts);
	const { run, busy, refused } = useCommand();
	return (
		<div className="list">
			<Act
				variant="subtle"
				loading={busy}
				onClick={() => void run("letter.withdraw", named).then((done) => done && onDone())}
			>
				{texts.takeBack}
			</Act>
			{refused && <Note tone="bad" live title={refused} />}
		</div>
	);
}
