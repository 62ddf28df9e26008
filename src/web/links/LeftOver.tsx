import { useSyncExternalStore } from "react";
import { discard, onQueue, queued } from "../data/outbox.ts";
import { givenIn, lineOfLink } from "../data/queue.ts";
import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** What was sent from this link and not taken, because somebody was quicker: it is not lost without a word. */
export function LeftOver({ token }: { readonly token: string }) {
	const texts = useTexts(partnershipTexts);
	const queue = useSyncExternalStore(onQueue, queued);
	return givenIn(queue, lineOfLink(token)).map(
		({ id, is, command, refused }) =>
			is === "refused" && (
				<Note
					key={id}
					live
					tone="bad"
					title={texts.commands[command.name]}
					actions={
						<Button variant="subtle" onClick={() => discard(id)}>
							{texts.pending.discard}
						</Button>
					}
				>
					{refused?.sentence}
				</Note>
			),
	);
}
