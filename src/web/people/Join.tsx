import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { InvitationView } from "../../core/api.ts";
import { AccountForm } from "../accounts/AccountForm.tsx";
import { ProviderButton } from "../accounts/ProviderButton.tsx";
import { SignInForm } from "../accounts/SignInForm.tsx";
import { useAcceptInvitation, useMe } from "../data/api.ts";
import { paths } from "../paths.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { invitationTexts } from "../texts/invitation.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { Button } from "../ui/Button.tsx";
import { Form } from "../ui/Form.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { CompanyFields } from "./CompanyFields.tsx";
import { type CompanyDraft, companyOf } from "./companyDraft.ts";
import { JoinByLinks } from "./JoinByLinks.tsx";

interface Props {
	readonly token: string;
	readonly view: InvitationView;
}

/** An account first, then the seat. */
export function Join({ token, view }: Props) {
	const { join } = useTexts(invitationTexts);
	const me = useMe().data;
	const { without } = useTexts(seatLinkTexts);
	const [has, setHas] = useState(false);
	const [byLinks, setByLinks] = useState(false);
	if (!me) return null;
	if (me.person) return <Seat token={token} view={view} name={`${me.person.givenName} ${me.person.familyName}`} />;
	if (byLinks)
		return (
			<Panel title={without.title}>
				<JoinByLinks token={token} view={view} />
				<p>
					<button type="button" className="link" onClick={() => setByLinks(false)}>
						{without.account}
					</button>
				</p>
			</Panel>
		);
	return (
		<Panel title={has ? join.signIn : join.account}>
			{has ? <SignInForm /> : <AccountForm invitation={token} givenName={view.invited.givenName} />}
			{!has && <ProviderButton invitation={token} />}
			<p>
				<button type="button" className="link" onClick={() => setHas(!has)}>
					{has ? join.none : join.have}
				</button>
			</p>
			{view.role !== "facilitator" && (
				<p>
					<button type="button" className="link" onClick={() => setByLinks(true)}>
						{without.go}
					</button>
				</p>
			)}
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
