import "@mantine/core/styles/Input.css";
import "@mantine/core/styles/InlineInput.css";
import "@mantine/core/styles/Radio.css";
import { Radio, TextInput } from "@mantine/core";
import { useState } from "react";
import { type Language, languages, type Role, type Side } from "../../core/kit.ts";
import { useInvite } from "../data/api.ts";
import { newId } from "../data/ids.ts";
import { looksLikeAddress } from "../outbox/address.ts";
import { useHere } from "../partnership/here.ts";
import { companyTexts } from "../texts/company.ts";
import { coreTexts } from "../texts/core.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Problem } from "../ui/Problem.tsx";
import { WritingField } from "../ui/WritingField.tsx";

type ColleagueRole = Exclude<Role, "owner">;
const colleagueRoles: readonly ColleagueRole[] = ["member", "bridge", "adviser"];

interface Props {
	readonly side: Side;
	/** An owner and a facilitator are invited as just that; a colleague's role is asked for. */
	readonly as: "owner" | "colleague" | "facilitator";
	readonly onMade?: () => void;
	readonly onCancel?: () => void;
}

/** Whom to invite, in which language, with which words. Makes a link, and sends it where an address is given. */
export function InviteForm({ side, as, onMade, onCancel }: Props) {
	const { id, state } = useHere();
	const { invite: texts, section } = useTexts(peopleTexts);
	const { languageNames } = useTexts(companyTexts);
	const { send } = useTexts(outboxTexts);
	const core = useTexts(coreTexts);
	const [invitation, setInvitation] = useState(newId);
	const [role, setRole] = useState<ColleagueRole>("member");
	const [givenName, setGivenName] = useState("");
	const [language, setLanguage] = useState<Language>(state.people.sides[side].languages[0] ?? "en");
	const [note, setNote] = useState("");
	const [address, setAddress] = useState("");
	const [tried, setTried] = useState(false);
	const invite = useInvite(id);
	const wrong = address.trim() !== "" && !looksLikeAddress(address.trim());
	const submit = (): void => {
		setTried(true);
		if (givenName.trim() === "" || wrong) return;
		const wanted = as === "colleague" ? role : as;
		invite.mutate(
			{
				invitation,
				side,
				role: wanted,
				givenName: givenName.trim(),
				language,
				note: note.trim(),
				address: address.trim() || null,
			},
			{
				onSuccess: () => {
					setInvitation(newId());
					onMade?.();
				},
			},
		);
	};
	return (
		<Form onSubmit={submit} label={as === "colleague" ? section.add : texts.make}>
			{as === "colleague" && (
				<Radio.Group
					label={section.role}
					value={role}
					onChange={(value) => setRole(colleagueRoles.find((it) => it === value) ?? "member")}
				>
					<div className="list">
						{colleagueRoles.map((it) => (
							<Radio key={it} value={it} label={core.role[it]} description={section.roles[it]} />
						))}
					</div>
				</Radio.Group>
			)}
			<TextInput
				label={texts.givenName}
				description={texts.givenNameHelp}
				value={givenName}
				maxLength={80}
				autoComplete="off"
				error={tried && givenName.trim() === "" ? texts.givenNameMissing : null}
				onChange={(event) => setGivenName(event.currentTarget.value)}
			/>
			<Radio.Group
				label={texts.language}
				value={language}
				onChange={(value) => setLanguage(languages.find((it) => it === value) ?? language)}
			>
				<div className="choices">
					{languages.map((it) => (
						<Radio key={it} value={it} label={languageNames[it]} />
					))}
				</div>
			</Radio.Group>
			<TextInput
				type="email"
				label={send.address}
				description={send.addressHelp}
				value={address}
				maxLength={254}
				autoComplete="off"
				error={tried && wrong ? send.addressWrong : null}
				onChange={(event) => setAddress(event.currentTarget.value)}
			/>
			<WritingField label={texts.note} help={texts.noteHelp} value={note} rows={2} onChange={setNote} />
			<Problem failure={invite.error} />
			<div className="choices">
				<Button type="submit" variant="filled" loading={invite.isPending}>
					{address.trim() === "" ? texts.make : send.make}
				</Button>
				{onCancel && <Button onClick={onCancel}>{section.cancel}</Button>}
			</div>
		</Form>
	);
}
