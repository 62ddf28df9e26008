import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useSignIn } from "../data/api.ts";
import { entryTexts } from "../texts/entry.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";

/** Email and password of somebody who has an account. */
export function SignInForm() {
	const texts = useTexts(entryTexts);
	const [email, setEmail] = useState("");
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const signIn = useSignIn();
	const submit = (): void => {
		setTried(true);
		if (email.trim() && password) signIn.mutate({ email: email.trim(), password });
	};
	return (
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
	);
}
