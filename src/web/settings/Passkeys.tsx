import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { Passkey } from "../../core/signing.ts";
import { Failure } from "../data/failure.ts";
import { useAddPasskey, useRemovePasskey } from "../data/guard.ts";
import { knowsPasskeys, PasskeyStopped } from "../data/passkeys.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Row } from "./Row.tsx";

/** The passkeys of this account: added in this browser, removed one by one. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
	const { passkeys: texts, cancel } = useTexts(guardTexts);
	const remove = useRemovePasskey();
	const [going, setGoing] = useState<Passkey | null>(null);
	const close = (): void => setGoing(null);
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			{passkeys.length === 0 ? (
				<p>{texts.none}</p>
			) : (
				<ul className="list">
					{passkeys.map((it) => (
						<Row key={it.id} actions={<Button onClick={() => setGoing(it)}>{texts.remove}</Button>}>
							{it.name}{" "}
							{it.since && (
								<small className="aside">
									{texts.since} <When at={it.since} day />
								</small>
							)}
						</Row>
					))}
				</ul>
			)}
			<Problem failure={remove.error} />
			{knowsPasskeys() ? <AddPasskey /> : <p className="aside">{texts.cannot}</p>}
			<Ask
				title={texts.removeTitle(going?.name ?? "")}
				open={going !== null}
				onClose={close}
				confirm={texts.removeGo}
				cancel={cancel}
				loading={remove.isPending}
				onConfirm={() => going && remove.mutate(going.id, { onSettled: close })}
			>
				<p>{texts.removeBody}</p>
			</Ask>
		</Panel>
	);
}

function AddPasskey() {
	const { passkeys: texts } = useTexts(guardTexts);
	const [name, setName] = useState("");
	const [tried, setTried] = useState(false);
	const add = useAddPasskey();
	const submit = (): void => {
		setTried(true);
		if (!name.trim()) return;
		add.mutate(name.trim(), {
			onSuccess: () => {
				setName("");
				setTried(false);
			},
		});
	};
	const error: unknown = add.error;
	return (
		<Form onSubmit={submit} label={texts.add}>
			<TextInput
				label={texts.name}
				placeholder={texts.nameExample}
				value={name}
				maxLength={60}
				autoComplete="off"
				error={tried && !name.trim() ? texts.nameEmpty : null}
				onChange={(event) => setName(event.currentTarget.value)}
			/>
			{error instanceof PasskeyStopped && <Note live>{texts.stopped}</Note>}
			{error instanceof Failure && <Problem failure={error} />}
			{add.isSuccess && <Note live title={texts.added} />}
			<Button type="submit" loading={add.isPending}>
				{texts.add}
			</Button>
		</Form>
	);
}
