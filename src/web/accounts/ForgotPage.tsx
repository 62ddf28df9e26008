import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useAskForReset, useWays } from "../data/signing.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { entryTexts } from "../texts/entry.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Answer } from "../ui/Answer.tsx";
import { Button, LinkButton } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

/** `/forgot`: asks for a link to set a new password; says so honestly where none can be sent. */
export function ForgotPage() {
	const { forgot: texts, noMail, noMailBody } = useTexts(signingTexts);
	const ways = useWays();
	return (
		<Page title={texts.title} width="form">
			<Answer title={texts.title}>{ways.data?.mail && <p>{texts.lead}</p>}</Answer>
			{ways.isPending && <Waiting lines={3} />}
			<Problem failure={ways.error} retry={() => void ways.refetch()} />
			{ways.data && !ways.data.mail && <Note title={noMail}>{noMailBody}</Note>}
			{ways.data?.mail && <AskForm />}
			<div>
				<LinkButton to={paths.home}>{texts.back}</LinkButton>
			</div>
		</Page>
	);
}

function AskForm() {
	const { forgot: texts } = useTexts(signingTexts);
	const { account, wrong } = useTexts(entryTexts);
	const [email, setEmail] = useState("");
	const [tried, setTried] = useState(false);
	const ask = useAskForReset();
	const fine = /^\S+@\S+\.\S+$/.test(email.trim());
	const submit = (): void => {
		setTried(true);
		if (fine) ask.mutate({ email: email.trim() });
	};
	if (ask.isSuccess)
		return (
			<Note live title={texts.sent}>
				{texts.sentBody(ask.variables.email)}
			</Note>
		);
	return (
		<Panel>
			<Form onSubmit={submit} label={texts.title}>
				<TextInput
					label={account.email}
					type="email"
					autoComplete="username"
					value={email}
					error={tried && !fine ? wrong.email : null}
					onChange={(event) => setEmail(event.currentTarget.value)}
				/>
				<Problem failure={ask.error} />
				<Button type="submit" variant="filled" loading={ask.isPending}>
					{texts.go}
				</Button>
			</Form>
		</Panel>
	);
}
