import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/ActionIcon.css";
import "@mantine/core/styles/PasswordInput.css";
import { PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useMakeAccount } from "../data/api.ts";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { entryTexts } from "../texts/entry.ts";
import { useTexts } from "../texts/texts.ts";
import { cityOf } from "../time/city.ts";
import { timeIn } from "../time/when.ts";
import { Button } from "../ui/Button.tsx";
import { Beside, Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";
import { wrongField } from "../ui/wrongField.ts";

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const blank = { givenName: "", familyName: "", email: "", password: "" };
type Field = keyof typeof blank;

/** Makes an account: the first of an instance, or one that an invitation allows. */
export function AccountForm({ invitation, givenName = "" }: Props) {
	const texts = useTexts(entryTexts);
	const { language } = useLanguage();
	const [values, setValues] = useState({ ...blank, givenName });
	const [tried, setTried] = useState(false);
	const make = useMakeAccount();
	const now = useNow();
	const fine: Readonly<Record<Field, boolean>> = {
		givenName: values.givenName.trim() !== "",
		familyName: values.familyName.trim() !== "",
		email: /^\S+@\S+\.\S+$/.test(values.email.trim()),
		password: values.password.length >= 12,
	};
	const field = (name: Field) => ({
		label: texts.account[name],
		value: values[name],
		error: (tried && !fine[name] ? texts.wrong[name] : null) ?? wrongField(make.error, name),
		onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
			setValues({ ...values, [name]: event.currentTarget.value }),
	});
	const submit = (): void => {
		setTried(true);
		if (!Object.values(fine).every(Boolean)) return;
		make.mutate({ ...values, email: values.email.trim(), language, zone, invitation });
	};
	return (
		<Form onSubmit={submit} label={texts.account.make}>
			<Beside>
				<TextInput {...field("givenName")} autoComplete="given-name" />
				<TextInput {...field("familyName")} autoComplete="family-name" />
			</Beside>
			<TextInput {...field("email")} type="email" autoComplete="email" />
			<PasswordInput
				{...field("password")}
				description={texts.account.passwordHelp}
				autoComplete="new-password"
				visibilityToggleButtonProps={{ "aria-label": texts.account.showPassword }}
			/>
			<p className="aside">{texts.account.zone(cityOf(zone, language), timeIn(now, zone, language))}</p>
			{!make.error?.problem?.errors && <Problem failure={make.error} />}
			<Button type="submit" variant="filled" loading={make.isPending}>
				{texts.account.make}
			</Button>
		</Form>
	);
}

interface Props {
	/** Token of the invitation that lets a newcomer in; null for the first account. */
	readonly invitation: string | null;
	/** What the inviter called them. */
	readonly givenName?: string;
}
