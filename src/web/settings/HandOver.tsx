import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useHandOver } from "../data/guard.ts";
import { guardTexts } from "../texts/guard.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { Button } from "../ui/Button.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** The host's administrator makes a link for somebody who cannot get in, and hands it over in person. */
export function HandOver() {
	const { handOver: texts } = useTexts(guardTexts);
	const [email, setEmail] = useState("");
	const [tried, setTried] = useState(false);
	const make = useHandOver();
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
				{make.data && (
					<Note live>
						<Copy label={texts.link} value={make.data.link} main />
						{texts.until} <When at={make.data.expires} />
					</Note>
				)}
				<Button type="submit" loading={make.isPending}>
					{texts.go}
				</Button>
			</Form>
		</Panel>
	);
}
