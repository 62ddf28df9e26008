import { useState } from "react";
import { Failure } from "../data/failure.ts";
import { knowsPasskeys, PasskeyStopped } from "../data/passkeys.ts";
import { useAskForLink, usePasskeySignIn, useWays } from "../data/signing.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import css from "./OtherWays.module.css";
import { ProviderButton } from "./ProviderButton.tsx";

interface Props {
	readonly email: string;
	readonly onDone: () => void;
}

/** Passkey, link by mail, organisation: what this host and this browser offer. What does not work here is said, not shown. */
export function OtherWays({ email, onDone }: Props) {
	const texts = useTexts(signingTexts);
	const ways = useWays().data;
	const passkey = usePasskeySignIn();
	const link = useAskForLink();
	const [asked, setAsked] = useState(false);
	const fine = /^\S+@\S+\.\S+$/.test(email);
	const ask = (): void => {
		setAsked(true);
		if (fine) link.mutate({ email });
	};
	return (
		<section className={css["ways"]} aria-label={texts.other}>
			<div className={css["row"]}>
				{knowsPasskeys() && (
					<Button loading={passkey.isPending} onClick={() => passkey.mutate(undefined, { onSuccess: onDone })}>
						{texts.passkey}
					</Button>
				)}
				{ways?.mail && (
					<Button loading={link.isPending} onClick={ask}>
						{texts.link}
					</Button>
				)}
				<ProviderButton invitation={null} />
			</div>
			{passkey.error instanceof PasskeyStopped && <Note live>{texts.passkeyStopped}</Note>}
			{passkey.error instanceof Failure && <Problem failure={passkey.error} />}
			{asked && !fine && <Note live>{texts.linkNeedsEmail}</Note>}
			<Problem failure={link.error} />
			{link.isSuccess && (
				<Note live title={texts.linkSent}>
					{texts.linkSentBody(link.variables.email)}
				</Note>
			)}
		</section>
	);
}
