import { useState } from "react";
import type { DeliveryRow } from "../../core/channels.ts";
import { useDeliveries, useResend } from "../data/channels.ts";
import { useHere } from "../partnership/here.ts";
import { useWhy } from "../settings/TestResult.tsx";
import { programTexts } from "../texts/programs.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import css from "./Deliveries.module.css";

/** What one program was told, the latest first; asked for when it is opened. */
export function Deliveries({ program }: { readonly program: string }) {
	const texts = useTexts(programTexts);
	const [open, setOpen] = useState(false);
	return (
		<details onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>{texts.log}</summary>
			{open && <Log program={program} />}
		</details>
	);
}

function Log({ program }: { readonly program: string }) {
	const { id } = useHere();
	const texts = useTexts(programTexts);
	const log = useDeliveries(id, program);
	const resend = useResend(id, program);
	return (
		<>
			{log.isPending && <Waiting lines={2} />}
			<Problem failure={log.error ?? resend.error} retry={log.error ? () => void log.refetch() : undefined} />
			{log.data?.deliveries.length === 0 && <p className="aside">{texts.logEmpty}</p>}
			<ul>
				{log.data?.deliveries.map((it) => (
					<li key={it.id} className={css["row"]}>
						<Told it={it} />
						{it.state !== "waiting" && it.about !== "test" && (
							<Button variant="subtle" loading={resend.isPending} onClick={() => resend.mutate(it.id)}>
								{texts.again}
							</Button>
						)}
					</li>
				))}
			</ul>
		</>
	);
}

function Told({ it }: { readonly it: DeliveryRow }) {
	const texts = useTexts(programTexts);
	const why = useWhy();
	return (
		<div className={css["words"]}>
			<span>
				{it.about === "test" ? texts.testNote : <code>{it.about}</code>} · {texts.states[it.state]}
			</span>
			<small className="aside">
				<When at={it.doneAt ?? it.at} /> · {texts.tries(String(it.tries))}
				{it.answer && (
					<>
						{" · "}
						{texts.answered}: <code>{it.answer}</code>
					</>
				)}
			</small>
			{it.why && <small className="aside">{why(it.why, null)}</small>}
		</div>
	);
}
