import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { useSecondFactor } from "../data/signing.ts";
import { signingTexts } from "../texts/signing.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";

export interface CodeProps {
	/** To the first step again. */
	readonly back: () => void;
	readonly onDone: () => void;
}

/** The step after the password or a link: six digits from an app, or a backup code. */
export function CodeStep({ back, onDone }: CodeProps) {
	const { code: texts } = useTexts(signingTexts);
	const [code, setCode] = useState("");
	const [trust, setTrust] = useState(false);
	const [tried, setTried] = useState(false);
	const send = useSecondFactor();
	const submit = (): void => {
		setTried(true);
		if (code.trim().length >= 6) send.mutate({ code: code.trim(), trust }, { onSuccess: onDone });
	};
	return (
		<Form onSubmit={submit} label={texts.title}>
			<p>{texts.lead}</p>
			<TextInput
				label={texts.label}
				value={code}
				autoFocus
				inputMode="text"
				autoComplete="one-time-code"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={32}
				error={tried && code.trim().length < 6 ? texts.empty : null}
				onChange={(event) => setCode(event.currentTarget.value)}
			/>
			<Checkbox label={texts.trust} checked={trust} onChange={(event) => setTrust(event.currentTarget.checked)} />
			<Problem failure={send.error} />
			<div className="choices">
				<Button type="submit" variant="filled" loading={send.isPending}>
					{texts.go}
				</Button>
				<Button onClick={back}>{texts.back}</Button>
			</div>
		</Form>
	);
}
