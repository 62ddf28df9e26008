import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ErasingView } from "../../core/own-data.ts";
import { ownDataFile, useErase, useErasing } from "../data/ownData.ts";
import { paths } from "../paths.ts";
import { ownDataTexts } from "../texts/ownData.ts";
import { useTexts } from "../texts/texts.ts";
import { AnchorButton, Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

/** A copy of what is kept of one, and the way to have it erased. */
export function OwnData({ address, onErased }: Pick<Props, "address" | "onErased">) {
	const { data, erase } = useTexts(ownDataTexts);
	const [asked, setAsked] = useState(false);
	return (
		<Panel title={data.title}>
			<p className="aside">{data.lead}</p>
			<div>
				<AnchorButton href={ownDataFile} download>
					{data.download}
				</AnchorButton>
			</div>
			<h3>{erase.title}</h3>
			<p className="aside">{erase.lead}</p>
			{asked ? (
				<Erasing address={address} onErased={onErased} onKeep={() => setAsked(false)} />
			) : (
				<div>
					<Button variant="subtle" onClick={() => setAsked(true)}>
						{erase.begin}
					</Button>
				</div>
			)}
		</Panel>
	);
}

interface Props {
	readonly address: string;
	readonly onErased: () => void;
	readonly onKeep: () => void;
}

function Erasing({ address, onErased, onKeep }: Props) {
	const erasing = useErasing(true);
	if (erasing.isPending) return <Waiting lines={2} />;
	if (erasing.error) return <Problem failure={erasing.error} retry={() => void erasing.refetch()} />;
	const { partnerships, onlyAdministrator } = erasing.data;
	if (partnerships.length > 0 || onlyAdministrator) return <InTheWay view={erasing.data} onKeep={onKeep} />;
	return <Confirm address={address} onErased={onErased} onKeep={onKeep} />;
}

/** What has to be settled first, each with the way to it. */
function InTheWay({ view, onKeep }: { readonly view: ErasingView; readonly onKeep: () => void }) {
	const { erase: texts } = useTexts(ownDataTexts);
	return (
		<>
			{view.partnerships.length > 0 && (
				<Note title={texts.needed(view.partnerships.length)}>
					<p>{texts.neededLead}</p>
					<ul className="list">
						{view.partnerships.map((it) => (
							<li key={it.id}>
								<Link to={paths.people} params={{ id: it.id }}>
									{it.company}
								</Link>
							</li>
						))}
					</ul>
				</Note>
			)}
			{view.onlyAdministrator && <Note title={texts.administrator} />}
			<div>
				<Button variant="subtle" onClick={onKeep}>
					{texts.keep}
				</Button>
			</div>
		</>
	);
}

function Confirm({ address, onErased, onKeep }: Props) {
	const { erase: texts } = useTexts(ownDataTexts);
	const [typed, setTyped] = useState("");
	const [wrong, setWrong] = useState(false);
	const erase = useErase(onErased);
	const submit = (): void => {
		const its = typed.trim();
		const right = its.toLowerCase() === address.toLowerCase();
		setWrong(!right);
		if (right) erase.mutate(its);
	};
	return (
		<Form onSubmit={submit} label={texts.title}>
			<TextInput
				label={texts.address(address)}
				value={typed}
				maxLength={254}
				autoComplete="off"
				error={wrong ? texts.wrong : null}
				onChange={(event) => {
					setWrong(false);
					setTyped(event.currentTarget.value);
				}}
			/>
			<Problem failure={erase.error} />
			<div className="choices">
				<Button type="submit" loading={erase.isPending}>
					{texts.now}
				</Button>
				<Button variant="subtle" onClick={onKeep}>
					{texts.keep}
				</Button>
			</div>
		</Form>
	);
}
