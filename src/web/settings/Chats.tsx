import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import type { ChannelsView, Linked } from "../../core/channels.ts";
import { useChannels, useLinkSlack, useTelegramCode, useTestChat, useUnlink } from "../data/channels.ts";
import { channelTexts } from "../texts/channels.ts";
import { useTexts } from "../texts/texts.ts";
import { When } from "../time/Zones.tsx";
import { AnchorButton, Button } from "../ui/Button.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { TestResult, useWhy } from "./TestResult.tsx";

/** Chats in which one is told, beside mail. */
export function Chats() {
	const texts = useTexts(channelTexts);
	const [linking, setLinking] = useState(false);
	const channels = useChannels(linking);
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			{channels.isPending && <Waiting lines={2} />}
			<Problem failure={channels.error} retry={() => void channels.refetch()} />
			{channels.data && (
				<>
					<Slack linked={channels.data.slack} />
					<Telegram telegram={channels.data.telegram} onLinking={setLinking} />
				</>
			)}
		</Panel>
	);
}

function Slack({ linked }: { readonly linked: Linked | null }) {
	const { slack: texts } = useTexts(channelTexts);
	return (
		<section className="list" aria-label={texts.title}>
			<h3>{texts.title}</h3>
			{linked ? <LinkedChat way="slack" linked={linked} /> : <LinkSlack />}
		</section>
	);
}

function LinkSlack() {
	const { slack: texts } = useTexts(channelTexts);
	const [address, setAddress] = useState("");
	const [missing, setMissing] = useState(false);
	const link = useLinkSlack();
	const submit = (): void => {
		const its = address.trim();
		setMissing(its === "");
		if (its !== "") link.mutate(its);
	};
	return (
		<Form onSubmit={submit} label={texts.title}>
			<p className="aside">{texts.none}</p>
			<TextInput
				label={texts.address}
				type="url"
				value={address}
				maxLength={2_000}
				autoComplete="off"
				error={missing ? texts.missing : null}
				onChange={(event) => setAddress(event.currentTarget.value)}
			/>
			<Problem failure={link.error} />
			<Button type="submit" loading={link.isPending}>
				{texts.link}
			</Button>
		</Form>
	);
}

/** A chat that is linked: since when, whether the last word arrived, a test, and the way to end it. */
function LinkedChat({ way, linked }: { readonly way: "slack" | "telegram"; readonly linked: Linked }) {
	const texts = useTexts(channelTexts);
	const why = useWhy();
	const test = useTestChat(way);
	const unlink = useUnlink(way);
	return (
		<>
			<p className="aside">
				{texts.since} <When at={linked.since} />
			</p>
			{linked.error && !test.data && (
				<Note tone="bad" title={texts.lastFailed}>
					{why(linked.error, null)}
				</Note>
			)}
			<TestResult tried={test.data} arrived={texts.arrived} failed={texts.failed} />
			<Problem failure={test.error ?? unlink.error} />
			<div className="choices">
				<Button loading={test.isPending} onClick={() => test.mutate()}>
					{texts.test}
				</Button>
				<Button variant="subtle" loading={unlink.isPending} onClick={() => unlink.mutate()}>
					{texts.remove}
				</Button>
			</div>
		</>
	);
}

interface TelegramProps {
	readonly telegram: ChannelsView["telegram"];
	readonly onLinking: (linking: boolean) => void;
}

function Telegram({ telegram: { offered, linked }, onLinking }: TelegramProps) {
	const { telegram: texts } = useTexts(channelTexts);
	const code = useTelegramCode();
	const begin = (): void => code.mutate(undefined, { onSuccess: () => onLinking(true) });
	return (
		<section className="list" aria-label={texts.title}>
			<h3>{texts.title}</h3>
			{!offered && <p className="aside">{texts.notOffered}</p>}
			{offered && linked && <LinkedChat way="telegram" linked={linked} />}
			{offered && !linked && !code.data && (
				<>
					<p className="aside">{texts.none}</p>
					<div>
						<Button loading={code.isPending} onClick={begin}>
							{texts.link}
						</Button>
					</div>
				</>
			)}
			<Problem failure={code.error} />
			{offered && !linked && code.data && (
				<>
					<div>
						<AnchorButton href={code.data.link} target="_blank" rel="noreferrer">
							{texts.open}
						</AnchorButton>
					</div>
					<p className="aside">{texts.openLead}</p>
					<Copy label={texts.command} value={code.data.command} />
					<p className="aside" role="status">
						{texts.waits}
					</p>
				</>
			)}
		</section>
	);
}
