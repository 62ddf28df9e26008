import { useRef, useState } from "react";
import type { Clause } from "../../core/letter/clause.ts";
import { draftField } from "../../core/letter/drafted.ts";
import { offers } from "../partnership/here.ts";
import { letterTexts, letterWords } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Answering } from "./Answering.tsx";
import { ClauseText } from "./ClauseText.tsx";
import { Comment } from "./Comment.tsx";
import { Departures } from "./Departures.tsx";
import { Editor } from "./Editor.tsx";
import css from "./Letter.module.css";
import { Offered } from "./Offered.tsx";
import { OwnDraft } from "./OwnDraft.tsx";
import { Talk } from "./Talk.tsx";
import { useLetter } from "./useLetter.ts";

type Doing = "write" | "comment" | null;

/** A clause: its words, what is to be known about them, what is proposed, and what can be done. */
export function ClauseRow({ clause, number }: { readonly clause: Clause; readonly number: number | null }) {
	const { here, letter, writing, own: drafts } = useLetter();
	const { clause: texts } = useTexts(letterTexts);
	const [doing, setDoing] = useState<Doing>(null);
	const own = useRef<HTMLElement>(null);
	// What was pressed is gone: the keyboard stays at its clause.
	const stay = (): void => own.current?.focus();
	const close = (): void => {
		setDoing(null);
		stay();
	};
	const draft = drafts.find((it) => it.id === clause.id && it.amount.is !== "same");
	const offered = clause.is === "offered";
	return (
		<article ref={own} tabIndex={-1} id={`clause-${clause.id}`} className={css["clause"]} data-is={clause.is}>
			<div className={css["facing"]}>
				{letter.languages.map((it) => (
					<div key={it} lang={it} data-language={it} className={css["cell"]}>
						<h3>
							{number !== null && <span className={css["number"]}>{number}. </span>}
							{clause.headings[it] || clause.proposal?.texts[`heading.${it}`] || letterWords[it].noHeading}
							{clause.binding && <span className={css["mark"]}>{letterWords[it].binding}</span>}
						</h3>
						{!offered && <ClauseText clause={clause} language={it} />}
					</div>
				))}
			</div>
			<Marks clause={clause} />
			{letter.hash === null && (
				<Departures departures={clause.departures} of={clause.is === "removed" ? "removed" : "text"} />
			)}
			{clause.proposal && letter.hash === null && <Offered clause={clause} proposal={clause.proposal} />}
			{clause.proposal && writing && doing !== "write" && (
				<Answering clause={clause} proposal={clause.proposal} onCounter={() => setDoing("write")} onDone={stay} />
			)}
			{draft && doing !== "write" && <OwnDraft draft={draft} onWrite={() => setDoing("write")} />}
			{doing === "write" && <Editor clause={clause} id={clause.id} onDone={close} />}
			{doing === "comment" && <Comment clause={clause.id} onDone={close} />}
			<div className={css["quiet"]}>
				{writing && doing === null && !clause.proposal && !draft && (
					<Button variant="subtle" onClick={() => setDoing("write")}>
						{clause.is === "removed" ? texts.bring : texts.change}
					</Button>
				)}
				{writing && doing === null && !clause.proposal && !draft && <TakeOut clause={clause} onDone={stay} />}
				{writing && doing === null && offers(here, "letter.comment") && (
					<Button variant="subtle" onClick={() => setDoing("comment")}>
						{texts.comment}
					</Button>
				)}
				<Talk clause={clause} />
			</div>
		</article>
	);
}

/** What is particular about this clause, where there is anything. */
function Marks({ clause }: { readonly clause: Clause }) {
	const { letter, when } = useLetter();
	const { clause: texts } = useTexts(letterTexts);
	const behind = letter.languages.find((it) => clause.lags.includes(it));
	if (clause.is === "removed") return <p className={css["note"]}>{texts.removed}</p>;
	if (!behind || letter.hash !== null) return null;
	return (
		<p className={css["note"]} data-tone="bad">
			{clause.texts[behind] === null ? texts.unwritten[behind] : texts.lags[behind]}{" "}
			{when === "now" && !clause.proposal && texts.mend}
		</p>
	);
}

/** Drafts that the clause be taken out; it goes over with the rest. */
function TakeOut({ clause, onDone }: { readonly clause: Clause; readonly onDone: () => void }) {
	const { drafts } = useLetter();
	const { clause: texts } = useTexts(letterTexts);
	if (clause.needed || clause.is === "removed" || clause.is === "offered") return null;
	return (
		<Button
			variant="subtle"
			onClick={() => {
				drafts.set(draftField(clause.id, "choice"), JSON.stringify({ removed: true }));
				onDone();
			}}
		>
			{texts.takeOut}
		</Button>
	);
}
