import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useReset } from "../data/signing.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { entryTexts } from "../texts/entry.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { useToken } from "./useToken.ts";

/** `/reset#secret`: sets a new password by a link. */
export function ResetPage() {
	const { reset: texts } = useTexts(signingTexts);
	const token = useToken();
	return (
		<Page title={texts.title} width="form">
			{token ? (
				<NewPassword token={token} />
			) : (
				<Answer
					title={texts.none}
					actions={
						<LinkButton variant="filled" to={paths.forgot}>
							{texts.again}
						</LinkButton>
					}
				>
					<p>{texts.noneBody}</p>
				</Answer>
			)}
		</Page>
	);
}

function NewPassword({ token }: { readonly token: string }) {
	const { reset: texts } = useTexts(signingTexts);
	const { account, wrong } = useTexts(entryTexts);
	const navigate = useNavigate();
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const reset = useReset();
	const submit = (): void => {
		setTried(true);
		if (password.length >= 12) reset.mutate({ token, password });
	};
	if (reset.data)
		return (
			<>
				<Answer title={texts.done}>
					<p>{texts.doneBody}</p>
				</Answer>
				<Panel>
					<SignInForm email={reset.data.email} onDone={() => void navigate({ to: paths.home })} />
				</Panel>
			</>
		);
	return (
		<>
			<Answer title={texts.title}>
				<p>{texts.lead}</p>
			</Answer>
			<Panel>
				<Form onSubmit={submit} label={texts.title}>
					<PasswordInput
						label={texts.password}
						description={account.passwordHelp}
						autoComplete="new-password"
						value={password}
						error={tried && password.length < 12 ? wrong.password : null}
						onChange={(event) => setPassword(event.currentTarget.value)}
						visibilityToggleButtonProps={{ "aria-label": account.showPassword }}
					/>
					<Problem failure={reset.error} />
					{reset.error?.problem?.code === "accounts.linkSpent" && (
						<div>
							<LinkButton to={paths.forgot}>{texts.again}</LinkButton>
						</div>
					)}
					<Button type="submit" variant="filled" loading={reset.isPending}>
						{texts.go}
					</Button>
				</Form>
			</Panel>
		</>
	);
}
