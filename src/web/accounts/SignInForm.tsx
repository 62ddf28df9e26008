import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSignIn } from "../data/api.ts";
import { paths } from "../paths.ts";
import { entryTexts } from "../texts/entry.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";
import { CodeForm, isCodeAsked } from "./CodeForm.tsx";
import { OtherWays } from "./OtherWays.tsx";

interface Props {
	/** The address, where it is known. */
	readonly email?: string;
	/** Called once somebody is in, for a page that is of no use to them any more. */
	readonly onDone?: () => void;
}

/** Sign in: by email and password, and then a code where the account asks for one; or another way. */
export function SignInForm({ email: known = "", onDone = () => {} }: Props) {
	const texts = useTexts(entryTexts);
	const { forgotten } = useTexts(signingTexts);
	const [email, setEmail] = useState(known);
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const signIn = useSignIn();
	const submit = (): void => {
		setTried(true);
		if (email.trim() && password) signIn.mutate({ email: email.trim(), password }, { onSuccess: onDone });
	};
	if (isCodeAsked(signIn.error)) return <CodeForm back={() => signIn.reset()} onDone={onDone} />;
	return (
		<>
			<Form onSubmit={submit} label={texts.signIn}>
				<TextInput
					label={texts.account.email}
					type="email"
					autoComplete="username"
					value={email}
					error={tried && !email.trim() ? texts.wrong.email : null}
					onChange={(event) => setEmail(event.currentTarget.value)}
				/>
				<PasswordInput
					label={texts.account.password}
					autoComplete="current-password"
					value={password}
					error={tried && !password ? texts.wrong.passwordEmpty : null}
					onChange={(event) => setPassword(event.currentTarget.value)}
					visibilityToggleButtonProps={{ "aria-label": texts.account.showPassword }}
				/>
				<Problem failure={signIn.error} />
				<Button type="submit" variant="filled" loading={signIn.isPending}>
					{texts.signIn}
				</Button>
			</Form>
			<p>
				<Link to={paths.forgot}>{forgotten}</Link>
			</p>
			<OtherWays email={email.trim()} onDone={onDone} />
		</>
	);
}
