import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Failure } from "../data/failure.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";

interface Props {
	/** Has this account a password? Where not, nothing is asked. */
	readonly has: boolean;
	readonly label: string;
	readonly go: string;
	readonly loading: boolean;
	readonly failure: Failure | null;
	readonly onGo: (password: string | null) => void;
	readonly onCancel: () => void;
	readonly children?: ReactNode;
}

/** The present password once more, before something that guards the account changes. */
export function PasswordAgain({ has, label, go, loading, failure, onGo, onCancel, children }: Props) {
	const texts = useTexts(guardTexts);
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const submit = (): void => {
		setTried(true);
		if (!has || password) onGo(has ? password : null);
	};
	return (
		<Form onSubmit={submit} label={label}>
			{children}
			{has && (
				<PasswordInput
					label={texts.passwordNow}
					autoComplete="current-password"
					value={password}
					error={tried && !password ? texts.passwordEmpty : null}
					onChange={(event) => setPassword(event.currentTarget.value)}
					visibilityToggleButtonProps={{ "aria-label": texts.showPassword }}
				/>
			)}
			<Problem failure={failure} />
			<div className="choices">
				<Button type="submit" variant="filled" loading={loading}>
					{go}
				</Button>
				<Button onClick={onCancel}>{texts.cancel}</Button>
			</div>
		</Form>
	);
}
