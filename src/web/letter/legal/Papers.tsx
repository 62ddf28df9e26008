import { useState } from "react";
import { fileTypes } from "../../../core/attachments.ts";
import type { Paper } from "../../../core/letter/legal/state.ts";
import { languageOf } from "../../exploration/OwnAnswers.tsx";
import { useBytes } from "../../files/bytes.ts";
import { ChooseFile } from "../../files/ChooseFile.tsx";
import { UploadProgress } from "../../files/UploadProgress.tsx";
import { useUpload } from "../../files/useUpload.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { filesTexts } from "../../texts/files.ts";
import { useTexts } from "../../texts/texts.ts";
import { When } from "../../time/Zones.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import css from "./Legal.module.css";

/** The files that lie beside a check, each with its size, who brought it and when. */
export function Papers({ check }: { readonly check: string }) {
	const { state } = useHere();
	const texts = useTexts(filesTexts);
	const papers = state.legal.papers.filter((it) => it.check === check);
	if (papers.length === 0) return null;
	return (
		<ul className="list" aria-label={texts.papers.title(papers.length)}>
			{papers.map((it) => (
				<Row key={`${it.file} ${it.at}`} paper={it} />
			))}
		</ul>
	);
}

function Row({ paper }: { readonly paper: Paper }) {
	const { companies } = useHere();
	const { papers: texts } = useTexts(filesTexts);
	const { full } = useNames();
	const bytes = useBytes();
	const { name, file, size, by, side, at } = paper;
	if (name === null) return <li className="aside">{texts.gone}</li>;
	return (
		<li className={css["paper"]}>
			<a href={`/files/${file}`} download lang={languageOf(name)}>
				{name}
			</a>{" "}
			<span className="aside">
				{bytes(size)} · {by === null ? texts.by(companies[side]) : `${full(by)}, ${companies[side]}`} ·{" "}
				<When at={at} day />
			</span>
		</li>
	);
}

/** Brings a file and puts it beside a check; both sides have it then. */
export function AddPaper({ check }: { readonly check: string }) {
	const texts = useTexts(filesTexts);
	const [open, setOpen] = useState(false);
	const uploaded = useUpload();
	const { run, busy, refused } = useCommand();
	const { sending, send, drop } = uploaded;
	const put = async (): Promise<void> => {
		if (sending.is !== "here") return;
		const { file, name, type, size, hash } = sending.file;
		if (!(await run("letter.addPaper", { check, file: { file, name, type, size, hash } }))) return;
		setOpen(false);
	};
	if (!open)
		return (
			<Button
				variant="subtle"
				onClick={() => {
					uploaded.letGo();
					setOpen(true);
				}}
			>
				{texts.papers.add}
			</Button>
		);
	const chosen =
		sending.is !== "none" && sending.is !== "empty" && sending.is !== "tooLarge" && sending.is !== "failed";
	return (
		<div className="list">
			{!chosen && (
				<>
					<div className="choices">
						<ChooseFile label={texts.choose} accept={fileTypes.join(",")} onChoose={send} />
						<Button variant="subtle" onClick={() => setOpen(false)}>
							{texts.papers.cancel}
						</Button>
					</div>
					<p className="aside">{texts.kinds}</p>
				</>
			)}
			<UploadProgress {...uploaded} />
			{refused && <Note tone="bad" live title={refused} />}
			{sending.is === "here" && (
				<div className="choices">
					<Button variant="filled" loading={busy} onClick={() => void put()}>
						{texts.papers.put}
					</Button>
					<Button
						variant="subtle"
						onClick={() => {
							drop();
							setOpen(false);
						}}
					>
						{texts.papers.cancel}
					</Button>
				</div>
			)}
		</div>
	);
}
