import { useState } from "react";
import { following } from "../../core/stages/rules.ts";
import { cannotSkip } from "../../core/stages/skipping.ts";
import { present } from "../../core/stages/state.ts";
import { Words } from "../alignment/comparison/told.tsx";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { skippingTexts } from "../texts/skipping.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { WritingField } from "../ui/WritingField.tsx";

/** The foot of the partnership's page: to leave the present stage unfinished, which takes both owners (R15). */
export function Skip() {
	const { state, companies, other } = useHere();
	const texts = useTexts(skippingTexts);
	const { stage: names } = useTexts(coreTexts);
	const { stages } = state;
	const now = present(stages);
	if (stages.closed || !now || !following(stages.method, now.kind)) return null;
	const name = names[now.kind];
	// What the other side proposes stands at the top, where a move is looked for.
	if (stages.skip?.side === other) return null;
	if (stages.skip)
		return (
			<section className="foot">
				<h2>{texts.waits(companies[other], name)}</h2>
				<Reason text={stages.skip.reason} />
				<TakeBack />
			</section>
		);
	return (
		<section className="foot">
			<h2>{texts.title(name)}</h2>
			<Declined />
			<p className="aside">{texts.about}</p>
			<Propose name={name} />
		</section>
	);
}

/** The other side's proposal to skip the present stage, and this side's answer. */
export function SkipAsked() {
	const { state, companies, other } = useHere();
	const texts = useTexts(skippingTexts);
	const { stage: names } = useTexts(coreTexts);
	const now = present(state.stages);
	const { skip, closed } = state.stages;
	if (!now || closed || skip?.side !== other) return null;
	const name = names[now.kind];
	return (
		<Panel id="skip" title={texts.asked(companies[other], name)} actions={<Answers name={name} />}>
			<Reason text={skip.reason} />
			<p className="aside">{texts.about}</p>
		</Panel>
	);
}

function Reason({ text }: { readonly text: string | null }) {
	const texts = useTexts(skippingTexts);
	return <p>{text === null ? texts.removed : <Words text={text} />}</p>;
}

/** That the last proposal was declined, and why, for as long as the stage lasts. */
function Declined() {
	const { state, side, companies } = useHere();
	const texts = useTexts(skippingTexts);
	const said = state.stages.skipDeclined;
	if (!said) return null;
	const who = said.side === side ? texts.declinedYou : texts.declined(companies[said.side]);
	return (
		<p className="aside">
			{who}
			{said.reason && (
				<>
					: <Words text={said.reason} />
				</>
			)}
		</p>
	);
}

function Propose({ name }: { readonly name: string }) {
	const { state, actor } = useHere();
	const texts = useTexts(skippingTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState(false);
	const no = cannotSkip.propose(state.stages, actor);
	return (
		<>
			<Act no={no && core.refusal(no)} onClick={() => setAsking(true)}>
				{texts.button}
			</Act>
			<AskWhy name={name} open={asking} onClose={() => setAsking(false)} command="stages.proposeSkip" />
		</>
	);
}

function TakeBack() {
	const { state, actor } = useHere();
	const texts = useTexts(skippingTexts);
	const core = useTexts(coreTexts);
	const { run, busy, refused } = useCommand();
	const no = cannotSkip.withdraw(state.stages, actor);
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			<Act no={no && core.refusal(no)} loading={busy} onClick={() => void run("stages.withdrawSkip", {})}>
				{texts.takeBack}
			</Act>
		</>
	);
}

function Answers({ name }: { readonly name: string }) {
	const { state, actor } = useHere();
	const texts = useTexts(skippingTexts);
	const core = useTexts(coreTexts);
	const [asking, setAsking] = useState<"agree" | "decline" | null>(null);
	const no = cannotSkip.answer(state.stages, actor);
	const close = (): void => setAsking(null);
	return (
		<>
			<div className="choices">
				<Act no={no && core.refusal(no)} onClick={() => setAsking("agree")}>
					{texts.agreeButton}
				</Act>
				{no === null && <Act onClick={() => setAsking("decline")}>{texts.ask.decline}</Act>}
			</div>
			<AskWhy name={name} open={asking === "agree"} onClose={close} command="stages.agreeSkip" />
			<AskWhy name={name} open={asking === "decline"} onClose={close} command="stages.declineSkip" />
		</>
	);
}

interface AskProps {
	readonly name: string;
	readonly open: boolean;
	readonly onClose: () => void;
	readonly command: "stages.proposeSkip" | "stages.agreeSkip" | "stages.declineSkip";
}

/** Says kindly what a skip costs, and asks for the reason. */
function AskWhy({ name, open, onClose, command }: AskProps) {
	const { companies, other } = useHere();
	const { ask } = useTexts(skippingTexts);
	const [reason, setReason] = useState("");
	const [empty, setEmpty] = useState(false);
	const { run, busy, refused } = useCommand();
	const words = reason.trim();
	const declines = command === "stages.declineSkip";
	const confirm = async (): Promise<void> => {
		setEmpty(!declines && words === "");
		if (command === "stages.declineSkip") {
			if (await run(command, { reason: words || null })) onClose();
		} else if (words !== "" && (await run(command, { reason: words }))) onClose();
	};
	return (
		<Ask
			title={ask.title(name)}
			open={open}
			onClose={onClose}
			confirm={declines ? ask.decline : command === "stages.agreeSkip" ? ask.agree : ask.propose}
			cancel={ask.cancel}
			loading={busy}
			onConfirm={() => void confirm()}
		>
			{!declines && (
				<>
					<p>{ask.kindly}</p>
					<p className="aside">{ask.kept}</p>
				</>
			)}
			{command === "stages.proposeSkip" && <p className="aside">{ask.needs(companies[other])}</p>}
			<WritingField
				label={declines ? ask.declineReason : ask.reason}
				value={reason}
				onChange={setReason}
				rows={2}
				invalid={empty}
				below={empty && <p role="alert">{ask.empty}</p>}
			/>
			{refused && <Note tone="bad" live title={refused} />}
		</Ask>
	);
}
