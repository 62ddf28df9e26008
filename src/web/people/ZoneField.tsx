import { Select } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { companyTexts } from "../texts/company.ts";
import { useTexts } from "../texts/texts.ts";
import { cityOf } from "../time/city.ts";
import { timeIn } from "../time/when.ts";
import { countryName } from "./countryName.ts";
import { zonesFor } from "./zones.ts";

interface Props {
	readonly label: string;
	/** Its zones stand first. */
	readonly country: string | null;
	readonly value: string | null;
	readonly error?: ReactNode;
	readonly onChange: (zone: string | null) => void;
}

/** A time zone by the name of a city, with the present time there beside it. */
export function ZoneField({ label, country, value, error, onChange }: Props) {
	const texts = useTexts(companyTexts);
	const { language } = useLanguage();
	const now = useNow();
	const data = useMemo(() => {
		const { here, elsewhere } = zonesFor(country);
		const options = (zones: readonly string[]) =>
			zones
				.map((zone) => ({ value: zone, label: cityOf(zone, language) }))
				.sort((x, y) => x.label.localeCompare(y.label, language));
		if (!country || here.length === 0) return options(elsewhere);
		return [
			{ group: countryName(country, language), items: options(here) },
			{ group: texts.zonesElsewhere, items: options(elsewhere) },
		];
	}, [country, language, texts]);
	return (
		<Select
			label={label}
			description={value ? texts.zoneNow(timeIn(now, value, language)) : texts.zoneHelp}
			data={data}
			value={value}
			searchable
			allowDeselect={false}
			nothingFoundMessage={texts.nothing}
			error={error}
			onChange={onChange}
			renderOption={({ option }) => (
				<span className="zoneOption">
					{option.label} <small>{timeIn(now, option.value, language)}</small>
				</span>
			)}
		/>
	);
}
