import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Failure } from "../data/failure.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

interface Props {
	readonly texts: {
		readonly title: string;
		readonly lead: string;
		readonly email: string;
		readonly emailEmpty: string;
		readonly go: string;
	};
	/** What is done for the account with this address. */
	readonly onAddress: (email: string) => void;
	readonly busy: boolean;
	readonly failure: Failure | null;
	/** What came of it. */
	readonly children: ReactNode;
}

/** Something that whoever administers the host does for one account, by its address. */
export function ForAddress({ texts, onAddress, busy, failure, children }: Props) {
	const [email, setEmail] = useState("");
	const [tried, setTried] = useState(false);
	const fine = /^\S+@\S+\.\S+$/.test(email.trim());
	const submit = (): void => {
		setTried(true);
		if (fine) onAddress(email.trim());
	};
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			<Form onSubmit={submit} label={texts.title}>
				<TextInput
					label={texts.email}
					type="email"
					autoComplete="off"
					value={email}
					error={tried && !fine ? texts.emailEmpty : null}
					onChange={(event) => setEmail(event.currentTarget.value)}
				/>
				<Problem failure={failure} />
				{children}
				<Button type="submit" loading={busy}>
					{texts.go}
				</Button>
			</Form>
		</Panel>
	);
}
