import { useState } from "react";
import type { Video } from "../../../core/exploration/state.ts";
import { cannotSend, unanswered } from "../../../core/exploration/videos.ts";
import { otherSide } from "../../../core/kit.ts";
import { useBytes } from "../../files/bytes.ts";
import { offers, useHere } from "../../partnership/here.ts";
import { useNames } from "../../people/names.ts";
import { useTexts } from "../../texts/texts.ts";
import { videosTexts } from "../../texts/videos.ts";
import { When } from "../../time/Zones.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Written } from "../OwnAnswers.tsx";
import { Film } from "./Film.tsx";
import { clockOf } from "./recording.ts";
import { SendVideo } from "./SendVideo.tsx";
import css from "./Videos.module.css";

/** Video messages both ways, who is waited for, and sending one (domain: an exchange of them counts as a call). */
export function Videos() {
	const here = useHere();
	const { state, side, other, companies, actor } = here;
	const texts = useTexts(videosTexts);
	const [sending, setSending] = useState(false);
	const { videos } = state.exploration;
	const open = cannotSend(state, actor) === null && offers(here, "exploration.sendVideo");
	const alone = state.people.seats[other].length === 0;
	if (videos.length === 0 && (!open || alone)) return null;
	const theirs = unanswered(state.exploration, side);
	const ours = unanswered(state.exploration, otherSide(side));
	return (
		<section className="list" aria-label={texts.title}>
			<h2>{texts.title}</h2>
			{open && !theirs && !ours && <p className="aside">{texts.lead}</p>}
			{open && theirs && <Note title={texts.theyWait(companies[other])} />}
			{open && ours && !theirs && <p role="status">{texts.weWait(companies[other])}</p>}
			{videos.length > 0 && (
				<ul className="list">
					{videos.map((it) => (
						<Message key={it.id} video={it} />
					))}
				</ul>
			)}
			{open && sending && <SendVideo onDone={() => setSending(false)} />}
			{open && !sending && (
				<div className="choices">
					<Button onClick={() => setSending(true)}>{theirs ? texts.answer : texts.send}</Button>
				</div>
			)}
		</section>
	);
}

function Message({ video }: { readonly video: Video }) {
	const { companies } = useHere();
	const texts = useTexts(videosTexts);
	const { full } = useNames();
	const bytes = useBytes();
	const { person, side, at, seconds, answers, file, name, summary } = video;
	return (
		<li className={css["message"]}>
			<p>
				<strong>{full(person)}</strong>, {companies[side]} · <When at={at} /> · {texts.length(clockOf(seconds))}
				{answers && ` · ${texts.answers}`}
			</p>
			<Written text={summary ?? undefined} />
			{name === null ? (
				<p className="aside">{texts.removed}</p>
			) : (
				<>
					<Film src={`/files/${file.id}?play`} label={texts.play(full(person))} summary={summary} seconds={seconds} />
					<p className="aside">
						<a href={`/files/${file.id}`} download>
							{texts.save}
						</a>{" "}
						· {bytes(file.size)}
					</p>
				</>
			)}
		</li>
	);
}
