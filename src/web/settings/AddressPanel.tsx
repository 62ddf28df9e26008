import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useAskToConfirm, useChangeAddress } from "../data/guard.ts";
import { useWays } from "../data/signing.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { PasswordAgain } from "./PasswordAgain.tsx";

interface Props {
	readonly email: string;
	readonly confirmed: boolean;
	/** Has this account a password? */
	readonly password: boolean;
}

/** The address of the account, and whether anybody has shown that it is theirs. */
export function AddressPanel({ email, confirmed, password }: Props) {
	const { address: texts } = useTexts(guardTexts);
	const mail = useWays().data?.mail;
	const ask = useAskToConfirm();
	return (
		<Panel title={texts.title}>
			<p>{email}</p>
			<p className="aside">{confirmed ? texts.confirmed : mail === false ? texts.noMail : texts.unconfirmed}</p>
			<Problem failure={ask.error} />
			{ask.isSuccess && <Note live title={texts.sent} />}
			{!confirmed && mail && !ask.isSuccess && (
				<div>
					<Button loading={ask.isPending} onClick={() => ask.mutate()}>
						{texts.send}
					</Button>
				</div>
			)}
			<ChangeAddress password={password} mail={mail ?? false} />
		</Panel>
	);
}

function ChangeAddress({ password, mail }: { readonly password: boolean; readonly mail: boolean }) {
	const { address: texts } = useTexts(guardTexts);
	const [open, setOpen] = useState(false);
	const [email, setEmail] = useState("");
	const [tried, setTried] = useState(false);
	const change = useChangeAddress();
	const fine = /^\S+@\S+\.\S+$/.test(email.trim());
	const go = (its: string | null): void => {
		setTried(true);
		if (fine) change.mutate({ email: email.trim(), password: its }, { onSuccess: () => setOpen(false) });
	};
	if (!open)
		return (
			<>
				{change.isSuccess && <Note live title={mail ? texts.changed : texts.changedNoMail} />}
				<div>
					<Button onClick={() => setOpen(true)}>{texts.change}</Button>
				</div>
			</>
		);
	return (
		<PasswordAgain
			has={password}
			label={texts.change}
			go={texts.change}
			loading={change.isPending}
			failure={change.error}
			onGo={go}
			onCancel={() => setOpen(false)}
		>
			<p>{texts.changeLead}</p>
			<TextInput
				label={texts.next}
				type="email"
				autoComplete="email"
				value={email}
				error={tried && !fine ? texts.empty : null}
				onChange={(event) => setEmail(event.currentTarget.value)}
			/>
		</PasswordAgain>
	);
}
