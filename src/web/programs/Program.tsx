import { useState } from "react";
import type { ProgramRow } from "../../core/channels.ts";
import { useNewSecret, useRemoveProgram, useSwitchOn, useTestProgram } from "../data/channels.ts";
import { useHere } from "../partnership/here.ts";
import { TestResult } from "../settings/TestResult.tsx";
import { programTexts } from "../texts/programs.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Deliveries } from "./Deliveries.tsx";

interface Props {
	readonly it: ProgramRow;
	/** Where it was made just now. */
	readonly secret: string | null;
	readonly onSecret: (secret: string) => void;
}

/** One program: how it is doing, a test, a new secret, its log, and the way to end it. */
export function Program({ it, secret, onSecret }: Props) {
	const { id } = useHere();
	const texts = useTexts(programTexts);
	const test = useTestProgram(id, it.id);
	const anew = useNewSecret(id, it.id);
	const remove = useRemoveProgram(id, it.id);
	const [asking, setAsking] = useState<"secret" | "remove" | null>(null);
	const close = (): void => setAsking(null);
	return (
		<Panel title={<code>{it.host}</code>}>
			<p className="aside">
				{texts.since} <When at={it.since} />
			</p>
			{secret && (
				<Note tone="both" live title={texts.secretLead}>
					<Copy label={texts.secret} value={secret} main />
				</Note>
			)}
			<Health it={it} />
			<TestResult tried={test.data} arrived={texts.arrived} failed={texts.failed} />
			<Problem failure={test.error ?? anew.error ?? remove.error} />
			<div className="choices">
				<Button loading={test.isPending} onClick={() => test.mutate()}>
					{texts.test}
				</Button>
				<Button onClick={() => setAsking("secret")}>{texts.newSecret}</Button>
				<Button variant="subtle" onClick={() => setAsking("remove")}>
					{texts.remove}
				</Button>
			</div>
			<Deliveries program={it.id} />
			<Ask
				title={texts.newSecretAsk}
				open={asking === "secret"}
				onClose={close}
				confirm={texts.newSecret}
				cancel={texts.cancel}
				loading={anew.isPending}
				onConfirm={() => anew.mutate(undefined, { onSuccess: (made) => onSecret(made.secret), onSettled: close })}
			>
				<p>{texts.newSecretLead}</p>
			</Ask>
			<Ask
				title={texts.removeAsk(it.host)}
				open={asking === "remove"}
				onClose={close}
				confirm={texts.remove}
				cancel={texts.cancel}
				loading={remove.isPending}
				onConfirm={() => remove.mutate(undefined, { onSettled: close })}
			>
				<p>{texts.removeLead}</p>
			</Ask>
		</Panel>
	);
}

/** Whether it answers well; where it was given up, the way to begin again. */
function Health({ it }: { readonly it: ProgramRow }) {
	const { id } = useHere();
	const texts = useTexts(programTexts);
	const on = useSwitchOn(id, it.id);
	if (it.offSince)
		return (
			<Note
				tone="bad"
				title={
					<>
						{texts.off} <When at={it.offSince} />.
					</>
				}
				actions={
					<Button loading={on.isPending} onClick={() => on.mutate()}>
						{texts.on}
					</Button>
				}
			>
				{texts.onLead}
				<Problem failure={on.error} />
			</Note>
		);
	if (!it.failingSince) return null;
	return (
		<Note
			tone="bad"
			title={
				<>
					{texts.failing} <When at={it.failingSince} />.
				</>
			}
		/>
	);
}
