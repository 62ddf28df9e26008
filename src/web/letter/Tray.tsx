import { useEffect, useRef, useState } from "react";
import { wentOver } from "../../core/letter/drafted.ts";
import { newId } from "../data/ids.ts";
import { useLanguage } from "../data/language.ts";
import { useKept } from "../language/useKept.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { letterTexts } from "../texts/letter.ts";
import { useTexts } from "../texts/texts.ts";
import { Act } from "../ui/Act.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Note } from "../ui/Note.tsx";
import { WritingField } from "../ui/WritingField.tsx";
import css from "./Letter.module.css";
import { Proposed } from "./OwnDraft.tsx";
import { type OwnDraft, useLetter } from "./useLetter.ts";

/** What this side has changed and not handed over: always in sight, with a preview before it goes. */
export function Tray() {
	const { own, drafts, noHandOver, names, here, letter } = useLetter();
	const { tray: texts, answering } = useTexts(letterTexts);
	const [asking, setAsking] = useState(false);
	const latest = useRef(drafts);
	useEffect(() => {
		latest.current = drafts;
	}, [drafts]);
	const { value: note, keep, drop } = useKept("letter.note", "");
	const { run, busy, refused } = useCommand();
	const changed = own.filter(({ amount }) => amount.is !== "same");
	const ready = changed.flatMap(({ amount }) => (amount.is === "change" ? [amount.change] : []));
	if (changed.length === 0) return null;
	const handOver = async (): Promise<void> => {
		await drafts.flush();
		const changes = ready.map((it) => ({ ...it, proposal: newId() }));
		if (!(await run("letter.handOver", { changes, note: note.trim() || null }))) return;
		keep("");
		drop();
		setAsking(false);
		// After a line that was down, what was typed may reach the host later than what was handed over.
		for (const [field, { text }] of Object.entries(latest.current.fields))
			if (text !== "" && wentOver(changes, field, text)) latest.current.set(field, "");
	};
	const no = ready.length === 0 ? texts.nothingReady : noHandOver;
	return (
		<aside className={`noPrint ${css["tray"]}`} aria-label={texts.label}>
			<p>
				{texts.title(changed.length)}
				<span className={css["only"]}>{texts.only}</span>
			</p>
			<Act variant="filled" no={no} onClick={() => setAsking(true)}>
				{texts.button}
			</Act>
			<Ask
				title={texts.ask(names[here.other], letter.rounds.length + 1)}
				open={asking}
				onClose={() => setAsking(false)}
				confirm={texts.go}
				cancel={answering.cancel}
				loading={busy}
				onConfirm={() => void handOver()}
			>
				<p className="aside">{texts.about(names[here.other])}</p>
				<ul className={css["preview"]}>
					{changed.map((it) => (
						<li key={it.id}>
							<Named draft={it} />
							<Proposed draft={it} />
						</li>
					))}
				</ul>
				{ready.length < changed.length && <p className={css["wrong"]}>{texts.some}</p>}
				<WritingField label={texts.note} value={note} onChange={keep} rows={2} />
				{refused && <Note tone="bad" live title={refused} />}
			</Ask>
		</aside>
	);
}

function Named({ draft: { clause, drafted } }: { readonly draft: OwnDraft }) {
	const { language } = useLanguage();
	const { newClause } = useTexts(letterTexts);
	const headings = clause?.headings ?? {};
	const own = drafted.headings;
	const other = language === "en" ? "ru" : "en";
	const called = headings[language] || own[language] || headings[other] || own[other];
	return <strong lang={called ? language : undefined}>{called || newClause.title}</strong>;
}
