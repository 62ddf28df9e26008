import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { contentToSign, hashDomain } from "../../core/letter/letter.ts";
import { cannot } from "../../core/letter/rules.ts";
import { digest } from "../../record/hash.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { coreTexts } from "../texts/core.ts";
import { letterSigningTexts } from "../texts/letterSigning.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Hash } from "./Hash.tsx";
import css from "./Letter.module.css";
import { useLetter } from "./useLetter.ts";

/** The signer types their name under the letter they read; its hash stands beside it. */
export function SignForm() {
	const { here, letter, people, own } = useLetter();
	const texts = useTexts(letterSigningTexts);
	const core = useTexts(coreTexts);
	const [name, setName] = useState("");
	const [empty, setEmpty] = useState(false);
	const { run, busy, refused } = useCommand();
	const no = cannot.sign(here.state, here.actor);
	const hash = letter.hash ?? digest(here.id, hashDomain, contentToSign(letter));
	const drafted = own.filter(({ amount }) => amount.is !== "same").length;
	const submit = (): void => {
		setEmpty(name.trim() === "");
		if (name.trim() !== "") void run("letter.sign", { hash, name: name.trim(), people: { ...people } });
	};
	if (no) return <Note title={core.refusal(no)} />;
	return (
		<div className="noPrint">
			<Form onSubmit={submit} label={texts.title}>
				<p>{texts.read}</p>
				{drafted > 0 && <Note title={texts.drafts(drafted)} />}
				<TextInput
					label={texts.name}
					description={texts.nameHelp}
					value={name}
					autoComplete="name"
					maxLength={200}
					error={empty && texts.nameMissing}
					onChange={({ currentTarget }) => setName(currentTarget.value)}
				/>
				<Hash label={texts.hash} hash={hash} />
				{refused && <Note tone="bad" live title={refused} />}
				<div className={css["moves"]}>
					<Button type="submit" variant={drafted > 0 ? "default" : "filled"} loading={busy}>
						{texts.sign}
					</Button>
				</div>
				<p className="aside">{texts.about}</p>
			</Form>
		</div>
	);
}
