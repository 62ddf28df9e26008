import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/CloseButton.css";
import "@mantine/core/styles/Input.css";
import { type ComboboxItem, type OptionsFilter, Select } from "@mantine/core";
import { useMemo } from "react";
import { countries } from "../../core/time/countries.ts";
import { useLanguage } from "../data/language.ts";
import { companyTexts } from "../texts/company.ts";
import { useTexts } from "../texts/texts.ts";
import { countryName } from "./countryName.ts";

interface Props {
	readonly label: string;
	readonly value: string | null;
	readonly error: string | null;
	readonly onChange: (country: string | null) => void;
}

/** What is typed, first in the names that begin with it: "Ger" is Germany before it is Algeria. */
const byName: OptionsFilter = ({ options, search }) => {
	const typed = search.trim().toLocaleLowerCase();
	const items = options.filter((it): it is ComboboxItem => "value" in it);
	const at = (it: ComboboxItem): number => it.label.toLocaleLowerCase().indexOf(typed);
	return items.filter((it) => at(it) >= 0).sort((x, y) => Number(at(x) > 0) - Number(at(y) > 0));
};

/** A country by its name in the reader's language. */
export function CountryField({ label, value, error, onChange }: Props) {
	const texts = useTexts(companyTexts);
	const { language } = useLanguage();
	const data = useMemo(
		() =>
			countries
				.map((code) => ({ value: code, label: countryName(code, language) }))
				.sort((x, y) => x.label.localeCompare(y.label, language)),
		[language],
	);
	return (
		<Select
			label={label}
			data={data}
			value={value}
			searchable
			allowDeselect={false}
			nothingFoundMessage={texts.nothing}
			error={error}
			filter={byName}
			onChange={onChange}
		/>
	);
}
