import { useState } from "react";
import type { OutboxRow } from "../../core/outbox.ts";
import { channelTexts } from "../texts/channels.ts";
import { companyTexts } from "../texts/company.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useMessage, useTryAgain } from "./asking.ts";
import css from "./OutboxPage.module.css";
import { troubleSaid } from "./trouble.ts";

interface Props {
	readonly row: OutboxRow;
	/** True where mail is set up on this host. */
	readonly mail: boolean;
}

/** One message: to whom, what about, how far, why not, and what it says with every link hidden. */
export function MessageRow({ row, mail }: Props) {
	const texts = useTexts(outboxTexts);
	const chats = useTexts(channelTexts);
	const { languageNames } = useTexts(companyTexts);
	const [open, setOpen] = useState(false);
	const again = useTryAgain();
	const bad = row.state === "failed" || row.state === "refused";
	const kind = Object.hasOwn(texts.kinds, row.kind)
		? texts.kinds[row.kind as keyof typeof texts.kinds]
		: texts.otherKind;
	return (
		<li>
			<div className={css["head"]}>
				{row.to === null ? (
					<strong>{texts.somebody}</strong>
				) : (
					<strong lang={row.language ?? undefined}>{row.to}</strong>
				)}
				<span className={css["state"]} data-bad={bad}>
					{texts.states[row.state]} · <When at={row.sentAt ?? row.madeAt} />
				</span>
			</div>
			{row.subject && <span lang={row.language ?? undefined}>{row.subject}</span>}
			<small className="aside">
				{kind} · {texts.ways[row.way]}
				{row.language && ` · ${languageNames[row.language]}`}
			</small>
			{row.error && row.state !== "sent" && <span>{troubleSaid(row.error, { mail: texts, chats })}</span>}
			<div className="choices">
				<Button aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? texts.hide : texts.show}
				</Button>
				{(bad || (mail && row.state === "held")) && (
					<Button loading={again.isPending} onClick={() => again.mutate(encodeURIComponent(row.id))}>
						{texts.again}
					</Button>
				)}
			</div>
			<Problem failure={again.error} />
			{open && <Shown row={row} />}
		</li>
	);
}

function Shown({ row: { id, language } }: { readonly row: OutboxRow }) {
	const texts = useTexts(outboxTexts);
	const asked = useMessage(id, true);
	if (asked.isPending) return <Waiting lines={4} />;
	if (!asked.data) return <Problem failure={asked.error} retry={() => void asked.refetch()} />;
	if (asked.data.text === null) return <p className="aside">{texts.gone}</p>;
	return (
		<div>
			<p className="aside">{texts.shownAsNow}</p>
			<pre className={css["shown"]} lang={language ?? undefined}>
				{asked.data.text}
			</pre>
		</div>
	);
}
