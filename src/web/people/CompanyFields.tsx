import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, TextInput } from "@mantine/core";
import { type Language, languages } from "../../core/kit.ts";
import { now } from "../data/clock.ts";
import { companyTexts } from "../texts/company.ts";
import { useTexts } from "../texts/texts.ts";
import { Beside } from "../ui/Form.tsx";
import { CountryField } from "./CountryField.tsx";
import { type CompanyDraft, withCountry } from "./companyDraft.ts";
import { ZoneField } from "./ZoneField.tsx";

interface Props {
	readonly value: CompanyDraft;
	readonly onChange: (value: CompanyDraft) => void;
	/** Whose languages are asked for: the reader's own, or the other side's. */
	readonly whose: "own" | "theirs";
	/** Sending was tried: say what is missing. */
	readonly tried: boolean;
}

/** Where a company is established and how it can be reached (B10, R27). */
export function CompanyFields({ value, onChange, whose, tried }: Props) {
	const texts = useTexts(companyTexts);
	return (
		<>
			<Beside>
				<TextInput
					label={texts.name}
					value={value.company}
					maxLength={120}
					autoComplete={whose === "own" ? "organization" : "off"}
					error={tried && value.company.trim() === "" ? texts.wrong.company : null}
					onChange={(event) => onChange({ ...value, company: event.currentTarget.value })}
				/>
				<CountryField
					label={texts.country}
					value={value.country}
					error={tried && !value.country ? texts.wrong.country : null}
					onChange={(country) => onChange(withCountry(value, country, now()))}
				/>
			</Beside>
			<ZoneField
				label={texts.zone}
				country={value.country}
				value={value.zone}
				error={tried && !value.zone ? texts.wrong.zone : null}
				onChange={(zone) => onChange({ ...value, zone })}
			/>
			<Checkbox.Group
				label={whose === "own" ? texts.languages : texts.theirLanguages}
				value={[...value.languages]}
				error={tried && value.languages.length === 0 ? texts.wrong.languages : null}
				onChange={(chosen) => onChange({ ...value, languages: languages.filter((it) => chosen.includes(it)) })}
			>
				<div className="choices">
					{languages.map((it: Language) => (
						<Checkbox key={it} value={it} label={texts.languageNames[it]} />
					))}
				</div>
			</Checkbox.Group>
		</>
	);
}
