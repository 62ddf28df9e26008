import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Checkbox.css";
import { Checkbox, type ComboboxItem, type OptionsFilter, Select, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { type Language, languages } from "../../core/kit.ts";
import { countries } from "../../core/time/countries.ts";
import { now } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { companyTexts } from "../texts/company.ts";
import { useTexts } from "../texts/texts.ts";
import { Beside } from "../ui/Form.tsx";
import { type CompanyDraft, withCountry } from "./companyDraft.ts";
import { countryName } from "./countryName.ts";
import { ZoneField } from "./ZoneField.tsx";

interface Props {
	readonly value: CompanyDraft;
	readonly onChange: (value: CompanyDraft) => void;
	/** Whose languages are asked for: the reader's own, or the other side's. */
	readonly whose: "own" | "theirs";
	/** Sending was tried: say what is missing. */
	readonly tried: boolean;
}

/** What is typed, first in the names that begin with it: "Ger" is Germany before it is Algeria. */
const byName: OptionsFilter = ({ options, search }) => {
	const typed = search.trim().toLocaleLowerCase();
	const items = options.filter((it): it is ComboboxItem => "value" in it);
	const at = (it: ComboboxItem): number => it.label.toLocaleLowerCase().indexOf(typed);
	return items.filter((it) => at(it) >= 0).sort((x, y) => Number(at(x) > 0) - Number(at(y) > 0));
};

/** Where a company is established and how it can be reached (B10, R27). */
export function CompanyFields({ value, onChange, whose, tried }: Props) {
	const texts = useTexts(companyTexts);
	const { language } = useLanguage();
	const countryOptions = useMemo(
		() =>
			countries
				.map((code) => ({ value: code, label: countryName(code, language) }))
				.sort((x, y) => x.label.localeCompare(y.label, language)),
		[language],
	);
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
				<Select
					label={texts.country}
					data={countryOptions}
					value={value.country}
					searchable
					allowDeselect={false}
					nothingFoundMessage={texts.nothing}
					error={tried && !value.country ? texts.wrong.country : null}
					filter={byName}
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
