import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { InvitationMail } from "../../core/outbox.ts";
import { useHere } from "../partnership/here.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";
import { looksLikeAddress } from "./address.ts";
import { useSendInvitation } from "./asking.ts";

interface Props {
	readonly invitation: string;
	/** How far it is where it was sent; null where the link goes by hand so far. */
	readonly mail: InvitationMail | null;
}

/** A mail in these states is still to go out: another one would come twice. */
const underway: ReadonlySet<string> = new Set(["waiting", "held"]);

/** Sends an open invitation by mail, says how far it is, and sends it again. */
export function SendInvitation({ invitation, mail }: Props) {
	const { id } = useHere();
	const { send } = useTexts(outboxTexts);
	const [address, setAddress] = useState(mail?.address ?? "");
	const [tried, setTried] = useState(false);
	const [open, setOpen] = useState(false);
	const sending = useSendInvitation(id, invitation);
	const wrong = !looksLikeAddress(address.trim());
	const submit = (): void => {
		setTried(true);
		if (!wrong) sending.mutate(address.trim(), { onSuccess: () => setOpen(false) });
	};
	return (
		<>
			{mail && <HowFar mail={mail} />}
			{mail?.left === 0 && <p className="aside">{send.often}</p>}
			{!open && mail?.left !== 0 && !underway.has(mail?.state ?? "") && (
				<div>
					<Button onClick={() => setOpen(true)}>{mail ? send.again : send.title}</Button>
				</div>
			)}
			{open && (
				<Form onSubmit={submit} label={send.title}>
					<TextInput
						type="email"
						label={send.address}
						value={address}
						maxLength={254}
						autoComplete="off"
						error={tried && wrong ? send.addressWrong : null}
						onChange={(event) => setAddress(event.currentTarget.value)}
					/>
					<Problem failure={sending.error} />
					<div>
						<Button type="submit" loading={sending.isPending}>
							{send.go}
						</Button>
					</div>
				</Form>
			)}
		</>
	);
}

function HowFar({ mail }: { readonly mail: InvitationMail }) {
	const { send } = useTexts(outboxTexts);
	return (
		<p className="aside" role="status">
			{send.to(mail.address)} {send.states[mail.state]}
			{mail.state === "sent" && (
				<>
					{" "}
					<When at={mail.at} />
				</>
			)}
			.
		</p>
	);
}
