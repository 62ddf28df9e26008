import { useAskToConfirm } from "../data/guard.ts";
import { useWays } from "../data/signing.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** The address of the account, and whether anybody has shown that it is theirs. */
export function AddressPanel({ email, confirmed }: { readonly email: string; readonly confirmed: boolean }) {
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
		</Panel>
	);
}
