import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { type NoticeSettings, noticeKinds, noticeWays } from "../../core/notices.ts";
import { useChannels } from "../data/channels.ts";
import { useNotices, useSaveNotices } from "../data/ownData.ts";
import css from "../people/Card.module.css";
import { ownDataTexts } from "../texts/ownData.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";

/** What one is told of, by which way, and when not. */
export function Notices() {
	const { notices: texts } = useTexts(ownDataTexts);
	const settings = useNotices();
	return (
		<Panel title={texts.title}>
			<p className="aside">{texts.lead}</p>
			{settings.isPending && <Waiting lines={3} />}
			<Problem failure={settings.error} retry={() => void settings.refetch()} />
			{settings.data && <Choices stands={settings.data} />}
		</Panel>
	);
}

const usualQuiet = { from: "13:00", until: "14:00" };

function Choices({ stands }: { readonly stands: NoticeSettings }) {
	const { notices: texts } = useTexts(ownDataTexts);
	const [values, setValues] = useState(stands);
	const channels = useChannels();
	const save = useSaveNotices();
	const change = (changed: Partial<NoticeSettings>): void => {
		save.reset();
		setValues({ ...values, ...changed });
	};
	// A way that is not linked has nothing to choose.
	const linked = { mail: true, slack: !!channels.data?.slack, telegram: !!channels.data?.telegram.linked };
	const ways = noticeWays.filter((it) => linked[it]);
	const silent = ways.every((way) => noticeKinds.every((kind) => !values[way][kind]));
	return (
		<Form onSubmit={() => save.mutate(values)} label={texts.title}>
			{ways.map((way) => (
				<fieldset key={way} className={`list ${css["fields"]}`}>
					<legend>{texts.ways[way]}</legend>
					{noticeKinds.map((kind) => (
						<Checkbox
							key={kind}
							label={texts.kinds[kind]}
							checked={values[way][kind]}
							onChange={(event) => change({ [way]: { ...values[way], [kind]: event.currentTarget.checked } })}
						/>
					))}
				</fieldset>
			))}
			<Checkbox
				label={texts.everything}
				checked={values.everything}
				onChange={(event) => change({ everything: event.currentTarget.checked })}
			/>
			<QuietHours value={values.quiet} onChange={(quiet) => change({ quiet })} />
			{silent && <Note>{texts.nothing}</Note>}
			<Problem failure={save.error} />
			{save.isSuccess && <Note live title={texts.saved} />}
			<Button type="submit" loading={save.isPending}>
				{texts.save}
			</Button>
		</Form>
	);
}

interface QuietProps {
	readonly value: NoticeSettings["quiet"];
	readonly onChange: (value: NoticeSettings["quiet"]) => void;
}

function QuietHours({ value, onChange }: QuietProps) {
	const { notices: texts } = useTexts(ownDataTexts);
	const time = (name: "from" | "until", its: NonNullable<NoticeSettings["quiet"]>) => (
		<TextInput
			type="time"
			label={texts[name]}
			value={its[name]}
			required
			onChange={(event) => event.currentTarget.value && onChange({ ...its, [name]: event.currentTarget.value })}
		/>
	);
	return (
		<fieldset className={`list ${css["fields"]}`}>
			<legend>{texts.quiet}</legend>
			<p className="aside">{texts.quietLead}</p>
			{value ? (
				<div className={css["row"]}>
					{time("from", value)}
					{time("until", value)}
					<Button variant="subtle" onClick={() => onChange(null)}>
						{texts.quietOff}
					</Button>
				</div>
			) : (
				<div>
					<Button onClick={() => onChange(usualQuiet)}>{texts.quietOn}</Button>
				</div>
			)}
		</fieldset>
	);
}
