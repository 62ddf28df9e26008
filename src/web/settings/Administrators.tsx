import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useMakeAdministrator } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** Whoever administers the host names another who does: nobody has to stay for being the only one. */
export function Administrators() {
	const { administrators: texts } = useTexts(guardTexts);
	const [email, setEmail] = useState("");
	const [tried, setTried] = useState(false);
	const make = useMakeAdministrator();
	const fine = /^\S+@\S+\.\S+$/.test(email.trim());
	const submit = (): void => {
		setTried(true);
		if (fine) make.mutate({ email: email.trim() });
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
				<Problem failure={make.error} />
				{make.isSuccess && <Note tone="both" live title={texts.done(make.variables.email)} />}
				<Button type="submit" loading={make.isPending}>
					{texts.go}
				</Button>
			</Form>
		</Panel>
	);
}
