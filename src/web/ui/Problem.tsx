import type { Failure } from "../data/failure.ts";
import { frameTexts } from "../texts/frame.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "./Button.tsx";
import { Note } from "./Note.tsx";

interface Props {
	readonly failure: Failure | null;
	readonly retry?: (() => void) | undefined;
}

/** Why the host did not do what was asked, in its own words, or that it did not answer. Nothing where all is well. */
export function Problem({ failure, retry }: Props) {
	const texts = useTexts(frameTexts);
	if (!failure) return null;
	const action = retry && <Button onClick={retry}>{texts.again}</Button>;
	if (failure.problem) return <Note tone="bad" live title={failure.problem.detail} actions={action} />;
	return (
		<Note tone="bad" live title={texts.offline.title} actions={action}>
			{texts.offline.body}
		</Note>
	);
}
