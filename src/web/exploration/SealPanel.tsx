import { useState } from "react";
import { longestAnswer, type SealAnswers } from "../../core/exploration/contract.ts";
import { questions } from "../../core/exploration/questions.ts";
import { cannot } from "../../core/exploration/rules.ts";
import type { Drafts } from "../data/drafts.ts";
import { newSalt } from "../data/ids.ts";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { explorationTexts } from "../texts/exploration.ts";
import { questionTexts } from "../texts/questions.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { emptyOnes, Progress } from "./AnswerSheet.tsx";

interface Props {
	readonly drafts: Drafts;
	readonly theySealed: boolean;
	/** Told while the answers are on their way, so that nothing more is typed. */
	readonly onSealing: (sealing: boolean) => void;
}

/** Seals the eight answers, after saying once more what that means. */
export function SealPanel({ drafts, theySealed, onSealing }: Props) {
	const { companies, other, sending } = useHere();
	const { seal } = useTexts(explorationTexts);
	const no = useWhyNot(drafts);
	const [asking, setAsking] = useState(false);
	const [busy, setBusy] = useState(false);
	const [refused, setRefused] = useState<string | null>(null);
	const confirm = async (): Promise<void> => {
		setBusy(true);
		onSealing(true);
		await drafts.flush();
		const answers = Object.fromEntries(questions.map((it) => [it, drafts.fields[it]?.text.trim() ?? ""]));
		setAsking(false);
		const sent = await sending.send("exploration.sealAnswers", {
			answers: answers as SealAnswers["answers"],
			salt: newSalt(),
		});
		setRefused(sent.is === "refused" ? sent.sentence : null);
		setBusy(false);
		onSealing(false);
	};
	return (
		<div className="list">
			<Progress drafts={drafts} />
			{refused && <Note tone="bad" live title={refused} />}
			<Act variant="filled" no={no} loading={busy} onClick={() => setAsking(true)}>
				{seal.button}
			</Act>
			<Ask
				title={seal.title(companies[other])}
				open={asking}
				onClose={() => setAsking(false)}
				onConfirm={() => void confirm()}
				confirm={seal.confirm}
				cancel={seal.cancel}
				loading={busy}
			>
				<p>{theySealed ? seal.opens(companies[other]) : seal.closed(companies[other])}</p>
				<p>{seal.final}</p>
				<p className="aside">{seal.host}</p>
			</Ask>
		</div>
	);
}

/** Why the answers cannot be sealed now: the rules first, then what the sheet still lacks. */
function useWhyNot(drafts: Drafts): string | null {
	const { state, actor } = useHere();
	const core = useTexts(coreTexts);
	const { seal } = useTexts(explorationTexts);
	const { question } = useTexts(questionTexts);
	const no = cannot.sealAnswers(state, actor);
	if (no) return core.refusal(no);
	if (Object.values(drafts.fields).some((field) => field.state === "conflict")) return seal.conflict;
	const long = questions.find((it) => (drafts.fields[it]?.text.trim().length ?? 0) > longestAnswer);
	if (long) return seal.tooLong(question[long].ask);
	const empty = emptyOnes(drafts);
	if (empty.length > 3) return seal.missingMany(empty.length);
	return empty.length > 0 ? seal.missing(empty.map((it) => question[it].ask).join(" ")) : null;
}
