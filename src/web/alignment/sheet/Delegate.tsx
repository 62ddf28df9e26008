import "@mantine/core/styles/Input.css";
import { NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { cannot } from "../../../core/alignment/rules.ts";
import { offers, useHere } from "../../partnership/here.ts";
import { useCommand } from "../../partnership/useCommand.ts";
import { paths } from "../../paths.ts";
import { sheetTexts } from "../../texts/sheet.ts";
import { useTexts } from "../../texts/texts.ts";
import { Note } from "../../ui/Note.tsx";
import type { Section } from "./progress.ts";

/** Who fills in a section: the owner hands it to a colleague, everyone of the side sees to whom. */
export function Delegate({ section }: { readonly section: Section }) {
	const here = useHere();
	const { id, state, side, record, actor } = here;
	const { delegate } = useTexts(sheetTexts);
	const { run, busy, refused } = useCommand();
	const person = state.alignment.delegates[side][section] ?? null;
	const nameOf = (who: string): string => record.names[who]?.givenName ?? delegate.someone;
	// Who fills in what is on the side's own chain, which a link does not read.
	if (!offers(here, "alignment.delegateSection")) return null;
	if (cannot.delegateSection(state, actor)) {
		if (person === null) return null;
		return <p>{person === record.viewer.person ? delegate.you : delegate.fills(nameOf(person))}</p>;
	}
	const colleagues = state.people.seats[side].filter((it) => it.person !== record.viewer.person);
	if (colleagues.length === 0 && person === null)
		return (
			<p className="aside">
				{delegate.nobody}{" "}
				<Link to={paths.people} params={{ id }}>
					{delegate.people}
				</Link>
			</p>
		);
	return (
		<>
			{refused && <Note tone="bad" live title={refused} />}
			<NativeSelect
				maw={360}
				label={delegate.label}
				disabled={busy}
				value={person ?? ""}
				data={[
					{ value: "", label: delegate.owner },
					...colleagues.map((it) => ({ value: it.person, label: nameOf(it.person) })),
				]}
				onChange={(event) =>
					void run("alignment.delegateSection", { section, person: event.currentTarget.value || null })
				}
			/>
		</>
	);
}
