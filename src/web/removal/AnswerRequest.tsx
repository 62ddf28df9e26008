import { useState } from "react";
import { longestReason } from "../../core/removal/contract.ts";
import { cannot } from "../../core/removal/rules.ts";
import type { Request } from "../../core/removal/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { removalTexts } from "../texts/removal.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import { Effects } from "./Effects.tsx";
import css from "./Removal.module.css";

/** The other side's answer: agree, said once more before it is done, or decline with a reason. */
export function AnswerRequest({ it }: { readonly it: Request }) {
	const { state, actor } = useHere();
	const { request: texts, agreeing } = useTexts(removalTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const [asking, setAsking] = useState<"agree" | "decline" | null>(null);
	const no = cannot.answer(state.removal, it.id, actor);
	const close = (): void => setAsking(null);
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			<div className={css["answers"]}>
				<Act no={no && core.refusal(no)} onClick={() => setAsking("agree")}>
					{texts.agree}
				</Act>
				{!no && (
					<Act variant="subtle" onClick={() => setAsking("decline")}>
						{texts.decline}
					</Act>
				)}
			</div>
			<Ask
				title={agreeing.title}
				open={asking === "agree"}
				onClose={close}
				confirm={agreeing.go}
				cancel={agreeing.cancel}
				loading={busy}
				onConfirm={() => void run("removal.agree", { request: it.id }).then(close)}
			>
				<Effects of="agreeing" />
			</Ask>
			<Declining
				open={asking === "decline"}
				onClose={close}
				busy={busy}
				onDecline={(reason) => void run("removal.decline", { request: it.id, reason }).then(close)}
			/>
		</>
	);
}

interface DecliningProps {
	readonly open: boolean;
	readonly onClose: () => void;
	readonly busy: boolean;
	readonly onDecline: (reason: string) => void;
}

function Declining({ open, onClose, busy, onDecline }: DecliningProps) {
	const { ask, declining } = useTexts(removalTexts);
	const [reason, setReason] = useState("");
	const [incomplete, setIncomplete] = useState(false);
	const decline = (): void => {
		const said = reason.trim().slice(0, longestReason);
		setIncomplete(said === "");
		if (said !== "") onDecline(said);
	};
	return (
		<Ask
			title={declining.title}
			open={open}
			onClose={onClose}
			confirm={declining.go}
			cancel={declining.cancel}
			loading={busy}
			onConfirm={decline}
		>
			<WritingField
				label={declining.reason}
				help={declining.reasonHelp}
				value={reason}
				rows={2}
				invalid={incomplete}
				onChange={setReason}
				{...(incomplete ? { below: <p role="alert">{ask.reasonMissing}</p> } : {})}
			/>
		</Ask>
	);
}
