import { slots as sheet } from "../../core/alignment/contract.ts";
import { slots } from "../../core/exploration/contract.ts";
import { cannotConfirmSealed, toConfirm } from "../../core/people/ownership.ts";
import { notOwner } from "../../core/people/rules.ts";
import { ownerOf } from "../../core/people/state.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { slotTexts } from "../texts/slots.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Act } from "../ui/Act.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Note } from "../ui/Note.tsx";

/** How a seal is taken back, by what it holds. */
const takesBack = {
	[slots.answers]: "exploration.withdrawAnswers",
	[slots.verdict]: "exploration.withdrawVerdict",
	[sheet.sheet]: "alignment.recallSheet",
} as const;
type Known = keyof typeof takesBack;
const isKnown = (slot: string): slot is Known => Object.hasOwn(takesBack, slot);

/** Seals that wait for a new owner's word: mine to give, or the other side's to wait for. What lies under theirs stays unseen. */
export function Confirmations() {
	const { state, side, other, companies, actor } = useHere();
	const { confirm } = useTexts(ownershipTexts);
	const { slot: names } = useTexts(slotTexts);
	const binds = !notOwner(actor);
	const ours = toConfirm(state.sealing, side);
	const theirs = toConfirm(state.sealing, other);
	return (
		<>
			{ours.map(
				({ slot, due }) =>
					isKnown(slot) &&
					(binds ? (
						<Asked key={slot} slot={slot} due={due} />
					) : (
						<Note key={slot} title={confirm.ours(names[slot])}>
							{ownerOf(state.people, side) ? (
								<>
									{confirm.oursUntil} <When at={due} />.
								</>
							) : (
								confirm.theirsLead
							)}
						</Note>
					)),
			)}
			{theirs.map(
				({ slot, due }) =>
					isKnown(slot) && (
						<Note key={slot} title={confirm.theirs(companies[other], names[slot])}>
							{confirm.theirsLead}
							{ownerOf(state.people, other) && (
								<>
									{" "}
									{confirm.theirsUntil} <When at={due} />.
								</>
							)}
						</Note>
					),
			)}
		</>
	);
}

function Asked({ slot, due }: { readonly slot: Known; readonly due: string }) {
	const { state, actor } = useHere();
	const { confirm } = useTexts(ownershipTexts);
	const { slot: names } = useTexts(slotTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const no = cannotConfirmSealed(state, slot, actor);
	return (
		<>
			<Answer title={confirm.title}>
				<p>{confirm.lead(names[slot])}</p>
				<p>
					{confirm.until} <When at={due} />.
				</p>
			</Answer>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Act
					variant="filled"
					no={no && core.refusal(no)}
					loading={busy}
					onClick={() => void run("people.confirmSealed", { slot })}
				>
					{confirm.go}
				</Act>
				<Act loading={busy} onClick={() => void run(takesBack[slot], {})}>
					{confirm.back}
				</Act>
			</div>
		</>
	);
}
