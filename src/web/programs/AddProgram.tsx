import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { mostPrograms, type ProgramMade } from "../../core/channels.ts";
import { useAddProgram } from "../data/channels.ts";
import { newId } from "../data/ids.ts";
import { useHere } from "../partnership/here.ts";
import { programTexts } from "../texts/programs.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

interface Props {
	/** How many there are. */
	readonly count: number;
	readonly onMade: (made: ProgramMade) => void;
}

/** Names one more address that is told. */
export function AddProgram({ count, onMade }: Props) {
	const { id } = useHere();
	const texts = useTexts(programTexts);
	const [program, setProgram] = useState(newId);
	const [address, setAddress] = useState("");
	const [missing, setMissing] = useState(false);
	const add = useAddProgram(id);
	if (count >= mostPrograms) return null;
	const submit = (): void => {
		const its = address.trim();
		setMissing(its === "");
		if (its === "") return;
		add.mutate(
			{ program, address: its },
			{
				onSuccess: (made) => {
					setProgram(newId());
					setAddress("");
					onMade(made);
				},
			},
		);
	};
	return (
		<Panel title={texts.add}>
			<Form onSubmit={submit} label={texts.add}>
				<TextInput
					label={texts.address}
					description={texts.addressHelp}
					type="url"
					value={address}
					maxLength={2_000}
					autoComplete="off"
					error={missing ? texts.missing : null}
					onChange={(event) => setAddress(event.currentTarget.value)}
				/>
				<Problem failure={add.error} />
				<Button type="submit" variant="filled" loading={add.isPending}>
					{texts.make}
				</Button>
			</Form>
		</Panel>
	);
}
