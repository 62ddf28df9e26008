import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useSetPassword } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** Changes the password, or sets the first one. */
export function PasswordPanel({ has, email }: { readonly has: boolean; readonly email: string }) {
	const { password: texts } = useTexts(guardTexts);
	const [open, setOpen] = useState(false);
	const [done, setDone] = useState(false);
	const label = has ? texts.change : texts.set;
	return (
		<Panel title={texts.title}>
			{!has && <p className="aside">{texts.none}</p>}
			{done && <Note live title={texts.done} />}
			{open ? (
				<PasswordForm
					{...{ has, email, label }}
					close={(changed) => {
						setOpen(false);
						setDone(changed);
					}}
				/>
			) : (
				<div>
					<Button
						onClick={() => {
							setOpen(true);
							setDone(false);
						}}
					>
						{label}
					</Button>
				</div>
			)}
		</Panel>
	);
}

interface Props {
	readonly has: boolean;
	readonly email: string;
	readonly label: string;
	readonly close: (changed: boolean) => void;
}

function PasswordForm({ has, email, label, close }: Props) {
	const { password: texts, passwordNow, passwordEmpty, showPassword, cancel } = useTexts(guardTexts);
	const [current, setCurrent] = useState("");
	const [password, setPassword] = useState("");
	const [tried, setTried] = useState(false);
	const set = useSetPassword();
	const show = { visibilityToggleButtonProps: { "aria-label": showPassword } };
	const submit = (): void => {
		setTried(true);
		if ((has && !current) || password.length < 12) return;
		set.mutate({ current: has ? current : null, password }, { onSuccess: () => close(true) });
	};
	return (
		<Form onSubmit={submit} label={label}>
			{/* So that a password manager knows whose password this is. */}
			<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
			{has && (
				<PasswordInput
					{...show}
					label={passwordNow}
					autoComplete="current-password"
					value={current}
					error={tried && !current ? passwordEmpty : null}
					onChange={(event) => setCurrent(event.currentTarget.value)}
				/>
			)}
			<PasswordInput
				{...show}
				label={texts.next}
				description={texts.help}
				autoComplete="new-password"
				value={password}
				error={tried && password.length < 12 ? texts.short : null}
				onChange={(event) => setPassword(event.currentTarget.value)}
			/>
			<Problem failure={set.error} />
			<div className="choices">
				<Button type="submit" variant="filled" loading={set.isPending}>
					{label}
				</Button>
				<Button onClick={() => close(false)}>{cancel}</Button>
			</div>
		</Form>
	);
}
