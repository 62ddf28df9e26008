import { useState } from "react";
import { useHere } from "../partnership/here.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useLetter } from "./useLetter.ts";

/** Accepts whatever the other side still proposes, one clause after the other; stops at the first refusal. */
export function AcceptAll() {
	const { sending } = useHere();
	const { letter, here, own } = useLetter();
	const { all: texts, answering } = useTexts(letterTexts);
	const [asking, setAsking] = useState(false);
	const [busy, setBusy] = useState(false);
	const [refused, setRefused] = useState<string | null>(null);
	// What this side is answering in its own words is not accepted by the way.
	const countered = new Set(own.flatMap(({ id, amount }) => (amount.is === "same" ? [] : [id])));
	const waiting = letter.clauses.flatMap(({ id, proposal }) =>
		proposal && proposal.side === here.other && !countered.has(id) ? [{ clause: id, proposal: proposal.id }] : [],
	);
	if (waiting.length < 2 && !asking) return null;
	const accept = async (): Promise<void> => {
		setBusy(true);
		for (const it of waiting) {
			const sent = await sending.send("letter.accept", it);
			if (sent.is === "done") continue;
			setRefused(sent.sentence);
			setBusy(false);
			return;
		}
		setBusy(false);
		setAsking(false);
	};
	return (
		<>
			<Button onClick={() => setAsking(true)}>{texts.button(waiting.length)}</Button>
			<Ask
				title={texts.title(waiting.length)}
				open={asking}
				onClose={() => setAsking(false)}
				confirm={texts.go}
				cancel={answering.cancel}
				loading={busy}
				onConfirm={() => void accept()}
			>
				<p>{texts.body}</p>
				{refused && <Note tone="bad" live title={refused} />}
			</Ask>
		</>
	);
}
