import type { NotArrived, Tried } from "../../core/channels.ts";
import { channelTexts } from "../texts/channels.ts";
import { useTexts } from "../texts/texts.ts";
import { Note } from "../ui/Note.tsx";

/** Why a word did not arrive, in a sentence that says what to do. `status`: what the other end answered, where known. */
export function useWhy(): (why: NotArrived, status: number | null) => string {
	const { why: words, answered } = useTexts(channelTexts);
	return (why, status) => {
		if (why !== "answered") return words[why];
		if (status === null) return answered.other("—");
		const said = String(status);
		if (status === 404 || status === 410) return answered.gone(said);
		if (status === 401 || status === 403) return answered.denied(said);
		if (status === 429) return answered.busy(said);
		return status >= 500 ? answered.broken(said) : answered.other(said);
	};
}

interface Props {
	readonly tried: Tried | undefined;
	readonly arrived: string;
	readonly failed: string;
}

/** What became of a test. Nothing before there was one. */
export function TestResult({ tried, arrived, failed }: Props) {
	const why = useWhy();
	if (!tried) return null;
	if (tried.arrived) return <Note tone="both" live title={arrived} />;
	return (
		<Note tone="bad" live title={failed}>
			{tried.why && why(tried.why, tried.status)}
		</Note>
	);
}
