import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio } from "@mantine/core";
import { useHere } from "../partnership/here.ts";
import { coreTexts } from "../texts/core.ts";
import { useTexts } from "../texts/texts.ts";
import { useNames } from "./names.ts";

interface Props {
	readonly label: string;
	/** A person's id; "" where nobody is chosen. */
	readonly value: string;
	readonly onChange: (person: string) => void;
	/** Offers nobody too, under this name. */
	readonly nobody?: string;
}

/** The colleagues of one's own side, to choose one. */
export function ChooseColleague({ label, value, onChange, nobody }: Props) {
	const { state, side, record } = useHere();
	const core = useTexts(coreTexts);
	const { full } = useNames();
	const colleagues = state.people.seats[side].filter((it) => it.person !== record.viewer.person);
	return (
		<Radio.Group label={label} value={value} onChange={onChange}>
			<div className="list">
				{nobody !== undefined && <Radio value="" label={nobody} />}
				{colleagues.map(({ person, role }) => (
					<Radio key={person} value={person} label={full(person)} description={core.role[role]} />
				))}
			</div>
		</Radio.Group>
	);
}
