import "@mantine/core/styles/Input.css";
import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { type ApiKey, keyDays } from "../../core/signing.ts";
import { useNow } from "../data/clock.ts";
import { useMakeKey, useRevokeKey } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Ask } from "../ui/Ask.tsx";
import { Button } from "../ui/Button.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Row } from "./Row.tsx";

/** The keys with which programs act for this person: made, shown once, revoked. */
export function ApiKeys({ keys }: { readonly keys: readonly ApiKey[] }) {
	const { keys: texts, cancel } = useTexts(guardTexts);
	const revoke = useRevokeKey();
	const [going, setGoing] = useState<ApiKey | null>(null);
	const close = (): void => setGoing(null);
	return (
		<Panel title={texts.title}>
			<p className="aside">
				{texts.lead} {texts.how} <a href="/api/openapi.json">{texts.reference}</a>
			</p>
			{keys.length === 0 ? (
				<p>{texts.none}</p>
			) : (
				<ul className="list">
					{keys.map((it) => (
						<Row key={it.id} actions={<Button onClick={() => setGoing(it)}>{texts.revoke}</Button>}>
							<KeyLine its={it} />
						</Row>
					))}
				</ul>
			)}
			<Problem failure={revoke.error} />
			<MakeKey />
			<Ask
				title={texts.revokeTitle(going?.name ?? "")}
				open={going !== null}
				onClose={close}
				confirm={texts.revokeGo}
				cancel={cancel}
				loading={revoke.isPending}
				onConfirm={() => going && revoke.mutate(going.id, { onSettled: close })}
			>
				<p>{texts.revokeBody}</p>
			</Ask>
		</Panel>
	);
}

function KeyLine({ its }: { readonly its: ApiKey }) {
	const { keys: texts } = useTexts(guardTexts);
	const now = useNow();
	const gone = its.expires !== null && its.expires <= now;
	return (
		<>
			{its.name}{" "}
			<small className="aside">
				<code>{its.start}…</code> {its.expires && (gone ? texts.expired : texts.until)}{" "}
				{its.expires && <When at={its.expires} day />} · {its.used ? texts.used : texts.unused}{" "}
				{its.used && <When at={its.used} />}
			</small>
		</>
	);
}

function MakeKey() {
	const { keys: texts } = useTexts(guardTexts);
	const [name, setName] = useState("");
	const [days, setDays] = useState<(typeof keyDays)[number]>(90);
	const [tried, setTried] = useState(false);
	const make = useMakeKey();
	const submit = (): void => {
		setTried(true);
		if (!name.trim()) return;
		make.mutate(
			{ name: name.trim(), days },
			{
				onSuccess: () => {
					setName("");
					setTried(false);
				},
			},
		);
	};
	return (
		<>
			{make.data && (
				<Note live tone="both" title={texts.made}>
					<Copy label={texts.key} value={make.data.key} main />
				</Note>
			)}
			<Form onSubmit={submit} label={texts.make}>
				<TextInput
					label={texts.name}
					placeholder={texts.nameExample}
					value={name}
					maxLength={60}
					autoComplete="off"
					error={tried && !name.trim() ? texts.nameEmpty : null}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
				<NativeSelect
					label={texts.days}
					value={String(days)}
					data={keyDays.map((it) => ({ value: String(it), label: texts.day(it) }))}
					onChange={(event) => setDays(keyDays.find((it) => String(it) === event.currentTarget.value) ?? days)}
				/>
				<Problem failure={make.error} />
				<Button type="submit" loading={make.isPending}>
					{texts.make}
				</Button>
			</Form>
		</>
	);
}
