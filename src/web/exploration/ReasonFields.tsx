import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox } from "@mantine/core";
import { longestReason } from "../../core/exploration/contract.ts";
import { useHere } from "../partnership/here.ts";
import { useTexts } from "../texts/texts.ts";
import { verdictTexts } from "../texts/verdict.ts";
import { WritingField } from "../ui/WritingField.tsx";

interface Reason {
	readonly text: string;
	readonly share: boolean;
}

export const noReason: Reason = { text: "", share: false };

/** As a command takes it: no words, no reason. */
export const reasonOf = ({ text, share }: Reason): { reason: string | null; shareReason: boolean } => {
	const reason = text.trim().slice(0, longestReason);
	return reason === "" ? { reason: null, shareReason: false } : { reason, shareReason: share };
};

interface Props {
	readonly value: Reason;
	readonly onChange: (value: Reason) => void;
}

/** Why, and whether the other side may read it. */
export function ReasonFields({ value, onChange }: Props) {
	const { companies, other } = useHere();
	const texts = useTexts(verdictTexts);
	return (
		<>
			<WritingField
				label={texts.reason}
				help={texts.reasonHelp}
				value={value.text}
				rows={2}
				onChange={(text) => onChange({ ...value, text })}
			/>
			{value.text.trim() !== "" && (
				<Checkbox
					label={texts.share(companies[other])}
					checked={value.share}
					onChange={(event) => onChange({ ...value, share: event.currentTarget.checked })}
				/>
			)}
		</>
	);
}
