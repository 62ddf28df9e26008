import { useState } from "react";
import type { Erratum } from "../../../core/alignment/state.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { comparisonTexts, findingTexts } from "../../texts/comparison.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { SideBadge } from "../../ui/SideBadge.tsx";
import { WritingField } from "../../ui/WritingField.tsx";
import { Changes } from "./Changes.tsx";
import css from "./Corrections.module.css";
import { useCompared } from "./compared.ts";
import { Words } from "./told.tsx";

/** Every correction beside its original: what waits first, then what was accepted or kept (domain: Corrections). */
export function Corrections() {
	const { here } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const { errata } = here.state.alignment;
	if (errata.length === 0) return null;
	const waits = (it: Erratum): number => (it.is === "offered" ? 0 : 1);
	return (
		<section className="list" id="corrections">
			<h2>{corrections.title}</h2>
			{errata
				.toSorted((one, two) => waits(one) - waits(two))
				.map((it) => (
					<Correction key={it.id} erratum={it} />
				))}
		</section>
	);
}

function Correction({ erratum }: { readonly erratum: Erratum }) {
	const { here, type, names, past } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const words = useTexts(findingTexts);
	const { side, is, why, reason, at } = erratum;
	const mine = side === here.side;
	return (
		<article className={css["correction"]} data-side={side}>
			<p className={css["who"]}>
				<SideBadge side={side} name={names[side]} small />
				<span>
					{mine ? corrections.byYou : corrections.by(names[side])} · <When at={at} day />
				</span>
			</p>
			<h3>{words.name(erratum.question, type)}</h3>
			<Changes erratum={erratum} />
			{why !== null && <Said label={corrections.reason} text={why} />}
			{is === "accepted" && <p className="aside">{corrections.accepted}</p>}
			{is === "declined" && <p className="aside">{corrections.declined}</p>}
			{reason !== null && <Said label={corrections.reason} text={reason} />}
			{is === "offered" && past && <p className="aside">{corrections.unanswered}</p>}
			{is === "offered" && mine && !past && <p className="aside">{corrections.waits(names[here.other])}</p>}
			{is === "offered" && !mine && !past && <Deciding erratum={erratum} />}
		</article>
	);
}

const Said = ({ label, text }: { readonly label: string; readonly text: string }) => (
	<p className={css["said"]}>
		<span className="aside">{label}: </span>
		<Words text={text} />
	</p>
);

/** The other side's owner lets the correction replace the original, or keeps the original. */
function Deciding({ erratum: { id } }: { readonly erratum: Erratum }) {
	const { no } = useCompared();
	const { corrections } = useTexts(comparisonTexts);
	const { run, busy, refused } = useCommand();
	const [keeping, setKeeping] = useState(false);
	const [reason, setReason] = useState("");
	const keep = () => void run("alignment.declineErratum", { erratum: id, reason: reason.trim() || null });
	return (
		<>
			{keeping && (
				<WritingField
					label={corrections.keepReason}
					help={corrections.keepReasonHelp}
					value={reason}
					onChange={setReason}
					rows={2}
				/>
			)}
			<div className={css["moves"]}>
				{keeping ? (
					<>
						<Act variant="filled" no={no} loading={busy} onClick={keep}>
							{corrections.keep}
						</Act>
						<Button variant="subtle" onClick={() => setKeeping(false)}>
							{corrections.cancel}
						</Button>
					</>
				) : (
					<>
						<Act
							variant="filled"
							no={no}
							loading={busy}
							onClick={() => void run("alignment.acceptErratum", { erratum: id })}
						>
							{corrections.accept}
						</Act>
						{no === null && <Button onClick={() => setKeeping(true)}>{corrections.keep}</Button>}
					</>
				)}
			</div>
			{refused && <Note tone="bad" live title={refused} />}
		</>
	);
}
