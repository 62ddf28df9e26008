import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { useHere } from "./here.ts";

/** What the writer has sent and the host has not taken: waiting for the line, or refused, with the reason. */
export function Pending() {
	const { sending } = useHere();
	const texts = useTexts(partnershipTexts);
	const shown = sending.pending.filter((it) => it.state !== "sending");
	if (shown.length === 0) return null;
	return (
		<section className="list" aria-label={texts.pending.label}>
			{shown.map((it) => (
				<Note
					key={it.id}
					live
					tone={it.state === "refused" ? "bad" : "plain"}
					title={texts.commands[it.name]}
					actions={
						<>
							<Button onClick={() => sending.retry(it.id)}>{texts.pending.retry}</Button>
							<Button variant="subtle" onClick={() => sending.discard(it.id)}>
								{texts.pending.discard}
							</Button>
						</>
					}
				>
					{it.sentence ?? texts.pending[it.state]}
				</Note>
			))}
		</section>
	);
}
