import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import "@mantine/core/styles/Radio.css";
import { Checkbox, Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Side } from "../../../core/kit.ts";
import { channels, type NameChannels } from "../../../core/letter/legal/contract.ts";
import { cannotCheck } from "../../../core/letter/legal/rules.ts";
import type { Channels } from "../../../core/letter/legal/state.ts";
import { useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { coreTexts } from "../../texts/core.ts";
import { legalTexts } from "../../texts/legal.ts";
import { useTexts } from "../../texts/texts.ts";
import { Act } from "../../ui/Act.tsx";
import { Button } from "../../ui/Button.tsx";
import { Form } from "../../ui/Form.tsx";
import { Note } from "../../ui/Note.tsx";
import { SideBadge } from "../../ui/SideBadge.tsx";
import css from "./Legal.module.css";

/** The channels that one side named; its owner answers and changes it. */
export function ChannelsSaid({ side }: { readonly side: Side }) {
	const { state, companies, side: mine, actor } = useHere();
	const { owners: texts } = useTexts(legalTexts);
	const core = useTexts(coreTexts);
	const [open, setOpen] = useState(false);
	const said = state.legal.channels[side];
	const no = cannotCheck.declare(state, actor);
	const asks = side === mine && no === null && (open || said === null);
	return (
		<div className={css["said"]}>
			<p className={css["who"]}>
				<SideBadge side={side} name={companies[side]} small />
				{companies[side]}
			</p>
			{asks ? <ChannelsForm said={said} onDone={() => setOpen(false)} /> : <Told said={said} />}
			{side === mine && !asks && (
				<Act variant="subtle" no={no && core.refusal(no)} onClick={() => setOpen(true)}>
					{texts.change}
				</Act>
			)}
		</div>
	);
}

function Told({ said }: { readonly said: Channels | null }) {
	const { owners, channels: texts } = useTexts(legalTexts);
	if (!said) return <p className="aside">{owners.none}</p>;
	if (said.are === "unknown") return <p>{texts.are.unknown}</p>;
	const named = [...said.channels.map((it) => texts.names[it]), ...(said.others ? [said.others] : [])];
	return <p>{named.length > 0 ? named.join(", ") : texts.empty}</p>;
}

function ChannelsForm({ said, onDone }: { readonly said: Channels | null; readonly onDone: () => void }) {
	const { channels: texts, owners, cancel } = useTexts(legalTexts);
	const [are, setAre] = useState<NameChannels["are"] | null>(said?.are ?? null);
	const [chosen, setChosen] = useState<readonly string[]>(said?.channels ?? []);
	const [others, setOthers] = useState(said?.others ?? "");
	const { run, busy, refused } = useCommand();
	const submit = async (): Promise<void> => {
		if (are === null) return;
		const named = channels.filter((it) => chosen.includes(it));
		const own = others.trim() === "" ? null : others.trim();
		const input: NameChannels = are === "named" ? { are, channels: named, others: own } : { are };
		if (await run("letter.nameChannels", input)) onDone();
	};
	return (
		<Form onSubmit={() => void submit()} label={texts.title}>
			<Radio.Group aria-label={texts.title} value={are} onChange={(it) => setAre(it === "named" ? "named" : "unknown")}>
				<div className="list">
					<Radio value="named" label={texts.are.named} />
					<Radio value="unknown" label={texts.are.unknown} />
				</div>
			</Radio.Group>
			{are === "named" && (
				<>
					<Checkbox.Group label={texts.are.named} value={[...chosen]} onChange={setChosen}>
						<div className="choices">
							{channels.map((it) => (
								<Checkbox key={it} value={it} label={texts.names[it]} />
							))}
						</div>
					</Checkbox.Group>
					<TextInput
						label={texts.others}
						value={others}
						maxLength={500}
						onChange={(event) => setOthers(event.currentTarget.value)}
					/>
				</>
			)}
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy} disabled={are === null}>
					{owners.save}
				</Button>
				{said && (
					<Button variant="subtle" onClick={onDone}>
						{cancel}
					</Button>
				)}
			</div>
		</Form>
	);
}
