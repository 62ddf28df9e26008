import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMe } from "../data/api.ts";
import { useEnter } from "../data/signing.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { CodeForm, isCodeAsked } from "./CodeForm.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { useToken } from "./useToken.ts";

/** `/enter#secret`: a link to sign in, which a button uses. Also where one comes back to from an organisation that said no. */
export function EnterPage() {
	const { enter: texts } = useTexts(signingTexts);
	const token = useToken();
	const [error] = useState(() => new URLSearchParams(location.search).get("error"));
	return (
		<Page title={texts.title} width="form">
			{token ? <ByLink token={token} /> : <Otherwise error={error} />}
		</Page>
	);
}

function ByLink({ token }: { readonly token: string }) {
	const { enter: texts } = useTexts(signingTexts);
	const navigate = useNavigate();
	const enter = useEnter();
	const home = (): void => void navigate({ to: paths.home });
	const [again, setAgain] = useState(false);
	if (enter.data?.first)
		return (
			<Answer
				title={texts.first}
				actions={
					<>
						<LinkButton variant="filled" to={paths.guard}>
							{texts.toSettings}
						</LinkButton>
						<LinkButton to={paths.home}>{texts.home}</LinkButton>
					</>
				}
			>
				<p>{texts.firstBody}</p>
			</Answer>
		);
	if (again || enter.error?.problem?.code === "accounts.linkSpent")
		return (
			<>
				<Answer title={texts.whyNot}>
					<p>{texts.spent}</p>
				</Answer>
				<Problem failure={again ? null : enter.error} />
				<Panel title={texts.title}>
					<SignInForm onDone={home} />
				</Panel>
			</>
		);
	if (isCodeAsked(enter.error))
		return (
			<Panel title={texts.title}>
				<CodeForm back={() => setAgain(true)} onDone={home} />
			</Panel>
		);
	return (
		<>
			<Answer
				title={texts.ready}
				actions={
					<Button
						variant="filled"
						loading={enter.isPending}
						onClick={() => enter.mutate({ token }, { onSuccess: ({ first }) => !first && home() })}
					>
						{texts.go}
					</Button>
				}
			>
				<p>{texts.readyBody}</p>
			</Answer>
			<Problem failure={enter.error} />
		</>
	);
}

function Otherwise({ error }: { readonly error: string | null }) {
	const { enter: texts } = useTexts(signingTexts);
	const me = useMe().data;
	const navigate = useNavigate();
	if (me?.person)
		return (
			<Answer
				title={texts.title}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{texts.home}
					</LinkButton>
				}
			/>
		);
	const why = { account_not_linked: texts.notLinked, signup_disabled: texts.noAccount }[error ?? ""];
	return (
		<>
			<Answer title={error === null ? texts.title : texts.whyNot} />
			{error !== null && <Note tone="bad">{why ?? texts.elsewhere}</Note>}
			<Panel>
				<SignInForm onDone={() => void navigate({ to: paths.home })} />
			</Panel>
		</>
	);
}
