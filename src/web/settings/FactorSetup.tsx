import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { SecondFactorBegun } from "../../core/signing.ts";
import { useConfirmFactor } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { AnchorButton, Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";
import { BackupCodes } from "./BackupCodes.tsx";
import css from "./Row.module.css";

interface Props {
	readonly begun: SecondFactorBegun;
	readonly onDone: () => void;
	readonly onCancel: () => void;
}

/** The key into the app, the backup codes into a safe place, and the first code as proof. No picture to scan: a link and a key. */
export function FactorSetup({ begun, onDone, onCancel }: Props) {
	const { factor: texts, cancel } = useTexts(guardTexts);
	const [code, setCode] = useState("");
	const [tried, setTried] = useState(false);
	const confirm = useConfirmFactor();
	const digits = code.replaceAll(/\s/g, "");
	const fine = /^\d{6}$/.test(digits);
	const submit = (): void => {
		setTried(true);
		if (fine) confirm.mutate({ code: digits }, { onSuccess: onDone });
	};
	return (
		<div className="list">
			<h3>{texts.scan}</h3>
			<p>{texts.scanLead}</p>
			<div>
				<AnchorButton href={begun.uri}>{texts.open}</AnchorButton>
			</div>
			<div>
				<h4>{texts.key}</h4>
				<code className={css["key"]}>{begun.secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</code>
			</div>
			<BackupCodes codes={begun.codes} />
			<Form onSubmit={submit} label={texts.title}>
				<TextInput
					label={texts.confirm}
					value={code}
					inputMode="numeric"
					autoComplete="one-time-code"
					maxLength={9}
					error={tried && !fine ? texts.confirmEmpty : null}
					onChange={(event) => setCode(event.currentTarget.value)}
				/>
				<Problem failure={confirm.error} />
				<div className="choices">
					<Button type="submit" variant="filled" loading={confirm.isPending}>
						{texts.confirmGo}
					</Button>
					<Button onClick={onCancel}>{cancel}</Button>
				</div>
			</Form>
		</div>
	);
}
