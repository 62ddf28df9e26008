import { useConfirmAddress } from "../data/signing.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Problem } from "../ui/Problem.tsx";
import { SignedIn } from "./SignedIn.tsx";
import { useToken } from "./useToken.ts";

/** `/confirm#secret`: whoever is signed in says that this mailbox is theirs. */
export function ConfirmPage() {
	const { confirm: texts, reset } = useTexts(signingTexts);
	const token = useToken();
	return (
		<Page title={texts.title} width="form">
			{token ? (
				<SignedIn>{(_, me) => <Confirm token={token} email={me.account?.email ?? ""} />}</SignedIn>
			) : (
				<Answer title={reset.none} actions={<LinkButton to={paths.guard}>{texts.title}</LinkButton>} />
			)}
		</Page>
	);
}

function Confirm({ token, email }: { readonly token: string; readonly email: string }) {
	const { confirm: texts } = useTexts(signingTexts);
	const confirm = useConfirmAddress();
	if (confirm.isSuccess)
		return (
			<Answer
				title={texts.done}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{texts.home}
					</LinkButton>
				}
			/>
		);
	return (
		<>
			<Answer
				title={texts.title}
				actions={
					<Button variant="filled" loading={confirm.isPending} onClick={() => confirm.mutate({ token })}>
						{texts.go}
					</Button>
				}
			>
				<p>{texts.lead(email)}</p>
			</Answer>
			<Problem failure={confirm.error} />
		</>
	);
}
