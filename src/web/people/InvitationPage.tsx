import { useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import type { InvitationView } from "../../core/api.ts";
import { useInvitation, useMe } from "../data/api.ts";
import { useDrafts } from "../data/drafts.ts";
import { useLanguage } from "../data/language.ts";
import { recall } from "../data/local.ts";
import { AnswerSheet, answersForm } from "../exploration/AnswerSheet.tsx";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { invitationTexts } from "../texts/invitation.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { InvitationAbout } from "./InvitationAbout.tsx";
import { Join } from "./Join.tsx";

/** `/i/:token`: who invites, to what, and what is asked; the first answers right here; then the seat. */
export function InvitationPage() {
	const { token } = useParams({ from: paths.invitation });
	const texts = useTexts(invitationTexts);
	const asked = useInvitation(token);
	useInvitedLanguage(asked.data);
	if (asked.data?.is === "open")
		return (
			<Page title={texts.title} width="form">
				<OpenInvitation token={token} view={asked.data} />
			</Page>
		);
	if (asked.data?.is === "waiting")
		return (
			<Page title={texts.title} width="form">
				<WaitingInvitation view={asked.data} />
			</Page>
		);
	if (asked.data) return <Gone why={asked.data.is} />;
	if (asked.error?.problem && asked.error.problem.status < 500 && asked.error.problem.status !== 429)
		return <Gone why="wrong" />;
	return (
		<Page title={texts.title} width="form">
			{asked.error ? <Problem failure={asked.error} retry={() => void asked.refetch()} /> : <Waiting lines={6} />}
		</Page>
	);
}

/** The invitation speaks the language the inviter chose, until the reader chooses another. */
function useInvitedLanguage(view: InvitationView | undefined): void {
	const { setLanguage } = useLanguage();
	const me = useMe().data;
	const wanted = view?.language;
	const stranger = me !== undefined && me.person === null;
	useEffect(() => {
		const chosen = recall("language") !== null || new URLSearchParams(location.search).has("lang");
		if (wanted && stranger && !chosen) setLanguage(wanted);
	}, [wanted, stranger, setLanguage]);
}

function OpenInvitation({ token, view }: { readonly token: string; readonly view: InvitationView }) {
	const me = useMe().data;
	const here = me?.person?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
	return (
		<ZonesProvider here={here} there={view.inviter.zone}>
			<InvitationAbout view={view} />
			{view.role === "owner" && <FirstAnswers token={token} />}
			<Join token={token} view={view} />
		</ZonesProvider>
	);
}

/** One side has proposed a facilitator, and the other has not agreed yet. */
function WaitingInvitation({ view }: { readonly view: InvitationView }) {
	const { invited: texts } = useTexts(facilitatorTexts);
	return (
		<ZonesProvider here={Intl.DateTimeFormat().resolvedOptions().timeZone} there={view.inviter.zone}>
			<InvitationAbout view={view} />
			<Note title={texts.waiting}>{texts.waitingLead}</Note>
		</ZonesProvider>
	);
}

function FirstAnswers({ token }: { readonly token: string }) {
	const texts = useTexts(invitationTexts);
	const drafts = useDrafts({ token }, answersForm);
	return (
		<section className="list">
			<h2>{texts.first}</h2>
			<p className="aside">{texts.firstLead}</p>
			<AnswerSheet drafts={drafts} names={{}} disabled={false} short />
		</section>
	);
}

function Gone({ why }: { readonly why: "used" | "withdrawn" | "expired" | "wrong" }) {
	const { gone } = useTexts(invitationTexts);
	return (
		<Page title={gone[why]} width="form">
			<Answer
				title={gone[why]}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{gone.home}
					</LinkButton>
				}
			>
				<p>{gone[`${why}Lead`]}</p>
			</Answer>
		</Page>
	);
}
