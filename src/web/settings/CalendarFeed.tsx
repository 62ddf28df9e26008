import { useState } from "react";
import { useCalendar, useChannels, useEndCalendar, useNewCalendar } from "../data/channels.ts";
import { channelTexts } from "../texts/channels.ts";
import { useTexts } from "../texts/texts.ts";
import { Ask } from "../ui/Ask.tsx";
import { AnchorButton, Button } from "../ui/Button.tsx";
import { Copy } from "../ui/Copy.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

/** One's dates for a calendar program: an address that is secret, and can be changed or taken away. */
export function CalendarFeed() {
	const { calendar: texts } = useTexts(channelTexts);
	const channels = useChannels();
	const make = useNewCalendar();
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			{channels.isPending && <Waiting lines={1} />}
			<Problem failure={channels.error ?? make.error} />
			{channels.data?.calendar === null && (
				<div>
					<Button loading={make.isPending} onClick={() => make.mutate()}>
						{texts.make}
					</Button>
				</div>
			)}
			{channels.data?.calendar && <Standing />}
		</Panel>
	);
}

function Standing() {
	const { calendar: texts } = useTexts(channelTexts);
	const calendar = useCalendar();
	const make = useNewCalendar();
	const end = useEndCalendar();
	const [asking, setAsking] = useState<"anew" | "end" | null>(null);
	const close = (): void => setAsking(null);
	const address = calendar.data?.address;
	return (
		<>
			{calendar.isPending && <Waiting lines={1} />}
			<Problem failure={calendar.error ?? make.error ?? end.error} />
			{address && (
				<>
					<Copy label={texts.address} value={address} />
					<div>
						<AnchorButton href={address.replace(/^https?:/, "webcal:")}>{texts.subscribe}</AnchorButton>
					</div>
				</>
			)}
			<p className="aside">{texts.secret}</p>
			<div className="choices">
				<Button onClick={() => setAsking("anew")}>{texts.anew}</Button>
				<Button variant="subtle" onClick={() => setAsking("end")}>
					{texts.end}
				</Button>
			</div>
			<Ask
				title={texts.anewAsk}
				open={asking === "anew"}
				onClose={close}
				confirm={texts.anew}
				cancel={texts.cancel}
				loading={make.isPending}
				onConfirm={() => make.mutate(undefined, { onSettled: close })}
			>
				<p>{texts.anewLead}</p>
			</Ask>
			<Ask
				title={texts.endAsk}
				open={asking === "end"}
				onClose={close}
				confirm={texts.end}
				cancel={texts.cancel}
				loading={end.isPending}
				onConfirm={() => end.mutate(undefined, { onSettled: close })}
			>
				<p>{texts.endLead}</p>
			</Ask>
		</>
	);
}
