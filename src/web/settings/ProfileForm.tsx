import "@mantine/core/styles/ScrollArea.css";
import "@mantine/core/styles/Popover.css";
import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Me, Profile } from "../../core/api.ts";
import { languages } from "../../core/kit.ts";
import { useSaveProfile } from "../data/api.ts";
import { useLanguage } from "../data/language.ts";
import { ZoneField } from "../people/ZoneField.tsx";
import { companyTexts } from "../texts/company.ts";
import { settingsTexts } from "../texts/settings.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Beside, Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";

/** How a person is called, spoken to and on which clock they live. */
export function ProfileForm({ person }: { readonly person: NonNullable<Me["person"]> }) {
	const texts = useTexts(settingsTexts);
	const { languageNames } = useTexts(companyTexts);
	const { setLanguage } = useLanguage();
	const [values, setValues] = useState<Omit<Profile, "zone"> & { readonly zone: string | null }>({
		givenName: person.givenName,
		familyName: person.familyName,
		language: person.language,
		zone: person.zone,
	});
	const save = useSaveProfile();
	const change = (changed: Partial<typeof values>): void => {
		save.reset();
		setValues({ ...values, ...changed });
	};
	const missing = (name: "givenName" | "familyName") => (values[name].trim() === "" ? texts.missing[name] : null);
	const submit = (): void => {
		const { zone } = values;
		if (missing("givenName") || missing("familyName") || !zone) return;
		save.mutate({ ...values, zone }, { onSuccess: () => setLanguage(values.language) });
	};
	return (
		<Panel title={texts.you}>
			<Form onSubmit={submit} label={texts.you}>
				<Beside>
					<TextInput
						label={texts.givenName}
						value={values.givenName}
						maxLength={80}
						autoComplete="given-name"
						error={missing("givenName")}
						onChange={(event) => change({ givenName: event.currentTarget.value })}
					/>
					<TextInput
						label={texts.familyName}
						value={values.familyName}
						maxLength={80}
						autoComplete="family-name"
						error={missing("familyName")}
						onChange={(event) => change({ familyName: event.currentTarget.value })}
					/>
				</Beside>
				<Radio.Group
					label={texts.language}
					value={values.language}
					onChange={(value) => change({ language: languages.find((it) => it === value) ?? values.language })}
				>
					<div className="choices">
						{languages.map((it) => (
							<Radio key={it} value={it} label={languageNames[it]} />
						))}
					</div>
				</Radio.Group>
				<ZoneField
					label={texts.zone}
					country={null}
					value={values.zone}
					error={values.zone ? null : texts.missing.zone}
					onChange={(zone) => change({ zone })}
				/>
				<Problem failure={save.error} />
				{save.isSuccess && <Note live title={texts.saved} />}
				<Button type="submit" variant="filled" loading={save.isPending}>
					{texts.save}
				</Button>
			</Form>
		</Panel>
	);
}
