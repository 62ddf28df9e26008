import { useSignInFromLink } from "../data/link.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

interface Props {
	readonly token: string;
	/** It is the page's next move. */
	readonly first?: boolean;
}

/** To the whole partnership: a sign-in link to the person's own address, which makes an account of whoever has none. */
export function SignInByMail({ token, first = false }: Props) {
	const { account } = useTexts(seatLinkTexts);
	const ask = useSignInFromLink(token);
	if (ask.isSuccess)
		return (
			<Note live tone="both" title={account.sent}>
				{account.sentLead}
			</Note>
		);
	return (
		<Panel
			title={account.title}
			actions={
				<Button variant={first ? "filled" : "default"} loading={ask.isPending} onClick={() => ask.mutate()}>
					{account.go}
				</Button>
			}
		>
			<p className="aside">{account.about}</p>
			<Problem failure={ask.error} />
		</Panel>
	);
}
