import { useState } from "react";
import { slots } from "../../../core/alignment/contract.ts";
import { cannot } from "../../../core/alignment/rules.ts";
import { notOwner } from "../../../core/people/rules.ts";
import { ownerOf } from "../../../core/people/state.ts";
import { slotOf } from "../../../core/sealing/state.ts";
import { newSalt } from "../../data/ids.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { coreTexts } from "../../texts/core.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Ask } from "../../ui/Ask.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSheet } from "./writing.ts";

/** Seals the sheet, after saying once more what that means. Only the owner does; the others are told who. */
export function SealSheet({ onSealing }: { readonly onSealing: (sealing: boolean) => void }) {
	const { state, side, other, companies, record, actor } = useHere();
	const { seal, delegate } = useTexts(sheetTexts);
	const { drafts, typed } = useSheet();
	const { run, busy, refused } = useCommand();
	const [asking, setAsking] = useState(false);
	const no = useWhyNot();
	const theySealed = slotOf(state.sealing, slots.sheet)[other].is === "held";
	if (notOwner(actor)) {
		const owner = ownerOf(state.people, side);
		if (owner === null) return <p>{seal.nobody}</p>;
		return <p>{seal.submits(record.names[owner]?.givenName ?? delegate.someone)}</p>;
	}
	const confirm = async (): Promise<void> => {
		onSealing(true);
		await drafts.flush();
		setAsking(false);
		await run("alignment.submitSheet", { sheet: typed, salt: newSalt() });
		onSealing(false);
	};
	return (
		<div className="list">
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
				{!theySealed && <p>{seal.recall}</p>}
				<p className="aside">{seal.host}</p>
			</Ask>
		</div>
	);
}

/** Why the sheet cannot be sealed now: the rules first, then what stands in it. */
function useWhyNot(): string | null {
	const { state, actor } = useHere();
	const core = useTexts(coreTexts);
	const { seal } = useTexts(sheetTexts);
	const { drafts, typed, whole } = useSheet();
	const no = cannot.submitSheet(state, actor);
	if (no) return core.refusal(no);
	if (Object.values(drafts.fields).some((field) => field.state === "conflict")) return seal.conflict;
	if (!whole.ok) return seal.wrong;
	return Object.keys(typed.answers).length === 0 ? seal.nothing : null;
}
