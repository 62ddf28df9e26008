import "@mantine/core/styles/Input.css";
import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { InvitationView } from "../../core/api.ts";
import { useNow } from "../data/clock.ts";
import { flushDrafts } from "../data/draftStore.ts";
import { useLanguage } from "../data/language.ts";
import { useAcceptByLinks } from "../data/link.ts";
import { paths } from "../paths.ts";
import { entryTexts } from "../texts/entry.ts";
import { invitationTexts } from "../texts/invitation.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { cityOf } from "../time/city.ts";
import { timeIn } from "../time/when.ts";
import { Button } from "../ui/Button.tsx";
import { Beside, Form } from "../ui/Form.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { wrongField } from "../ui/wrongField.ts";
import { CompanyFields } from "./CompanyFields.tsx";
import { type CompanyDraft, companyOf } from "./companyDraft.ts";

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
	readonly token: string;
	readonly view: InvitationView;
}

/** Takes the seat without an account: what is asked comes by mail, and the first of it follows at once (B9). */
export function JoinByLinks({ token, view }: Props) {
	const { account, wrong } = useTexts(entryTexts);
	const { join } = useTexts(invitationTexts);
	const { without } = useTexts(seatLinkTexts);
	const { language } = useLanguage();
	const navigate = useNavigate();
	const accept = useAcceptByLinks(token);
	const now = useNow();
	const owner = view.role === "owner";
	const { company, country, zone, languages } = view.invited;
	const [values, setValues] = useState({ givenName: view.invited.givenName, familyName: "", email: "" });
	const [own, setOwn] = useState<CompanyDraft>({ company, country, zone, languages });
	const [tried, setTried] = useState(false);
	const card = companyOf(own);
	const fine = {
		givenName: values.givenName.trim() !== "",
		familyName: values.familyName.trim() !== "",
		email: /^\S+@\S+\.\S+$/.test(values.email.trim()),
	};
	const field = (name: keyof typeof fine) => ({
		label: name === "email" ? without.email : account[name],
		value: values[name],
		error: (tried && !fine[name] ? wrong[name] : null) ?? wrongField(accept.error, name),
		onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
			setValues({ ...values, [name]: event.currentTarget.value }),
	});
	const submit = async (): Promise<void> => {
		setTried(true);
		if (!Object.values(fine).every(Boolean) || (owner && !card)) return;
		await flushDrafts();
		const who = { ...values, email: values.email.trim(), language, zone: here };
		accept.mutate(
			{ ...who, own: owner ? card : null },
			{
				onSuccess: ({ link }) => {
					const [, first] = link?.match(/^\/s\/(\w+)$/) ?? [];
					if (first) void navigate({ to: paths.seatLink, params: { token: first } });
				},
			},
		);
	};
	if (accept.isSuccess) return <Note live tone="both" title={without.taken} />;
	return (
		<Form onSubmit={() => void submit()} label={without.title}>
			<p className="aside">{without.lead}</p>
			<Beside>
				<TextInput {...field("givenName")} autoComplete="given-name" />
				<TextInput {...field("familyName")} autoComplete="family-name" />
			</Beside>
			<TextInput {...field("email")} type="email" autoComplete="email" />
			<p className="aside">{account.zone(cityOf(here, language), timeIn(now, here, language))}</p>
			{owner && (
				<>
					<h3>{join.confirm(company)}</h3>
					<p className="aside">{join.confirmLead}</p>
					<CompanyFields value={own} onChange={setOwn} whose="own" tried={tried} />
				</>
			)}
			{!accept.error?.problem?.errors && <Problem failure={accept.error} />}
			<Button type="submit" variant="filled" loading={accept.isPending}>
				{without.submit}
			</Button>
		</Form>
	);
}
