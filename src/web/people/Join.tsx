import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { InvitationView } from "../../core/api.ts";
import { AccountForm } from "../accounts/AccountForm.tsx";
import { SignInForm } from "../accounts/SignInForm.tsx";
import { useAcceptInvitation, useMe } from "../data/api.ts";
import { paths } from "../paths.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { invitationTexts } from "../texts/invitation.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { CompanyFields } from "./CompanyFields.tsx";
import { type CompanyDraft, companyOf } from "./companyDraft.ts";

interface Props {
	readonly token: string;
	readonly view: InvitationView;
}

/** An account first, then the seat. */
export function Join({ token, view }: Props) {
	const { join } = useTexts(invitationTexts);
	const me = useMe().data;
	const [has, setHas] = useState(false);
	if (!me) return null;
	if (me.person) return <Seat token={token} view={view} name={`${me.person.givenName} ${me.person.familyName}`} />;
	return (
		<Panel title={has ? join.signIn : join.account}>
			{has ? <SignInForm /> : <AccountForm invitation={token} givenName={view.invited.givenName} />}
			<p>
				<button type="button" className="link" onClick={() => setHas(!has)}>
					{has ? join.none : join.have}
				</button>
			</p>
		</Panel>
	);
}

function Seat({ token, view, name }: Props & { readonly name: string }) {
	const { join } = useTexts(invitationTexts);
	const { invited: middle } = useTexts(facilitatorTexts);
	const navigate = useNavigate();
	const accept = useAcceptInvitation(token);
	const owner = view.role === "owner";
	const [tried, setTried] = useState(false);
	const [own, setOwn] = useState<CompanyDraft>({
		company: view.invited.company,
		country: view.invited.country,
		zone: view.invited.zone,
		languages: view.invited.languages,
	});
	const card = companyOf(own);
	const submit = (): void => {
		setTried(true);
		if (owner && !card) return;
		accept.mutate(
			{ own: owner ? card : null },
			{ onSuccess: ({ partnership }) => navigate({ to: paths.partnership, params: { id: partnership } }) },
		);
	};
	return (
		<Panel title={owner ? join.confirm(view.invited.company) : view.role === "facilitator" ? middle.join : join.title}>
			<p className="aside">
				{join.signedIn(name)} {owner && join.confirmLead}
			</p>
			<Form onSubmit={submit} label={join.title}>
				{owner && <CompanyFields value={own} onChange={setOwn} whose="own" tried={tried} />}
				<Problem failure={accept.error} />
				<Button type="submit" variant="filled" loading={accept.isPending}>
					{view.role === "facilitator" ? middle.join : join.go}
				</Button>
			</Form>
		</Panel>
	);
}
