import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { longestDeputyDays } from "../../core/people/contract.ts";
import { goodDates } from "../../core/people/deputies.ts";
import { dateIn } from "../../core/time/zones.ts";
import { now } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { useHere } from "../partnership/here.ts";
import { useCommand } from "../partnership/useCommand.ts";
import { ownershipTexts } from "../texts/ownership.ts";
import { useTexts } from "../texts/texts.ts";
import { cityOf } from "../time/city.ts";
import { Button } from "../ui/Button.tsx";
import { Beside, Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { ChooseColleague } from "./ChooseColleague.tsx";

/** Names who acts for the owner from one day to another, by the company's calendar. */
export function NameDeputy({ onDone }: { readonly onDone: () => void }) {
	const { state, side, record } = useHere();
	const { deputy: texts, cancel } = useTexts(ownershipTexts);
	const { language } = useLanguage();
	const { zone } = state.people.sides[side];
	const today = dateIn(zone, now());
	const colleagues = state.people.seats[side].filter((it) => it.person !== record.viewer.person);
	const [who, setWho] = useState(state.people.deputies[side]?.person ?? colleagues[0]?.person ?? "");
	const [days, setDays] = useState({ from: today, until: today });
	const { run, busy, refused } = useCommand();
	const good = goodDates(days, zone, now());
	const submit = (): void => {
		if (!good || who === "") return;
		void run("people.nameDeputy", { person: who, ...days }).then((done) => done && onDone());
	};
	const field = (name: "from" | "until") => (
		<TextInput
			type="date"
			label={texts[name]}
			value={days[name]}
			min={today}
			error={!good && name === "until" ? texts.most(longestDeputyDays) : null}
			onChange={(event) => setDays({ ...days, [name]: event.currentTarget.value })}
		/>
	);
	return (
		<Form onSubmit={submit} label={texts.name}>
			<ChooseColleague label={texts.who} value={who} onChange={setWho} />
			<Beside>
				{field("from")}
				{field("until")}
			</Beside>
			<p className="aside">{texts.zone(cityOf(zone, language))}</p>
			{refused && <Note tone="bad" live title={refused} />}
			<div className="choices">
				<Button type="submit" variant="filled" loading={busy}>
					{texts.save}
				</Button>
				<Button onClick={onDone}>{cancel}</Button>
			</div>
		</Form>
	);
}
