import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { documentOf } from "../../../core/alignment/document.ts";
import type { Term } from "../../../core/alignment/terms.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { useNames } from "../../people/names.ts";
import { agreementTexts } from "../../texts/agreement.ts";
import { useTexts } from "../../texts/texts.ts";
import { Button } from "../../ui/Button.tsx";
import { useCompared } from "../comparison/compared.ts";
import css from "./Terms.module.css";

/** The one name of one's own side for work that is one's own (R19); until somebody is named, the owner's. */
export function Assign({ term }: { readonly term: Term }) {
	const { here, comparison, no, past } = useCompared();
	const { thread } = useTexts(agreementTexts);
	const { full } = useNames();
	const { run, busy, refused } = useCommand();
	const line = documentOf(here.state, comparison).roles.find((it) => it.term.id === term.id);
	const named = line?.answers?.person ?? "";
	const [person, setPerson] = useState(named);
	if (line?.answers?.side !== here.side || past || no !== null || term.item === null) return null;
	const activity = term.item;
	const seats = here.state.people.seats[here.side];
	return (
		<div className={css["moves"]}>
			<NativeSelect
				label={thread.assign}
				value={person}
				error={refused}
				data={seats.map((it) => ({ value: it.person, label: full(it.person) }))}
				onChange={({ currentTarget: { value } }) => setPerson(value)}
			/>
			{person !== named && (
				<Button loading={busy} onClick={() => void run("alignment.assign", { activity, person })}>
					{thread.assignSend}
				</Button>
			)}
		</div>
	);
}
