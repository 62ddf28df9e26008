import type { GivenUp, Outbox } from "../../core/outbox.ts";
import { SignedIn } from "../accounts/SignedIn.tsx";
import { Page } from "../frame/Page.tsx";
import { channelTexts } from "../texts/channels.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useOutbox, useTestMail, useTryAgain } from "./asking.ts";
import { MessageRow } from "./MessageRow.tsx";
import css from "./OutboxPage.module.css";
import { troubleSaid } from "./trouble.ts";

/** `/outbox`: what this host sent, what waits and what failed, for whoever administers it. */
export function OutboxPage() {
	const texts = useTexts(outboxTexts);
	return (
		<Page title={texts.title} width="form">
			<SignedIn>
				{(person, me) =>
					me.administrator ? (
						<ZonesProvider here={person.zone} there={null}>
							<Everything address={me.account?.email ?? ""} />
						</ZonesProvider>
					) : (
						<Answer title={texts.title}>
							<p>{texts.onlyAdministrators}</p>
						</Answer>
					)
				}
			</SignedIn>
		</Page>
	);
}

function Everything({ address }: { readonly address: string }) {
	const texts = useTexts(outboxTexts);
	const asked = useOutbox();
	const pages = asked.data?.pages;
	const first = pages?.[0];
	if (!first || !pages)
		return asked.isError ? <Problem failure={asked.error} retry={() => void asked.refetch()} /> : <Waiting lines={6} />;
	const messages = pages.flatMap((it) => it.messages);
	return (
		<>
			<Answer title={first.mail ? texts.ready : texts.notReady}>
				<p>{first.mail ? texts.readyLead : texts.notReadyLead}</p>
			</Answer>
			<SettingUp outbox={first} address={address} />
			{first.givenUp.length > 0 && <AllGivenUp works={first.givenUp} />}
			<Problem failure={asked.error} />
			<Panel title={texts.title}>
				{messages.length === 0 ? (
					<p>
						{texts.empty} {texts.emptyLead}
					</p>
				) : (
					<ul className={css["messages"]}>
						{messages.map((row) => (
							<MessageRow key={row.id} row={row} mail={first.mail} />
						))}
					</ul>
				)}
				{asked.hasNextPage && (
					<div>
						<Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
							{texts.older}
						</Button>
					</div>
				)}
			</Panel>
		</>
	);
}

const example = `OBA_SMTP_URL=smtps://user:password@mail.example.com
OBA_MAIL_FROM='Oba <oba@example.com>'`;

/** How mail is set up where it is not; a test where it is. */
function SettingUp({ outbox, address }: { readonly outbox: Outbox; readonly address: string }) {
	const texts = useTexts(outboxTexts);
	const chats = useTexts(channelTexts);
	const test = useTestMail();
	if (!outbox.mail)
		return (
			<Panel title={texts.how}>
				<p>{texts.howLead}</p>
				<pre className={css["code"]}>
					<code>{example}</code>
				</pre>
				<p className="aside">{texts.howNote}</p>
			</Panel>
		);
	const tested = test.data;
	return (
		<div className="list">
			<div>
				<Button variant="filled" loading={test.isPending} onClick={() => test.mutate()}>
					{texts.test}
				</Button>
			</div>
			<Problem failure={test.error} />
			{tested?.is === "sent" && <Note tone="both" live title={texts.tested(address)} />}
			{tested?.is === "notSetUp" && <Note tone="bad" live title={texts.notSetUp} />}
			{(tested?.is === "failed" || tested?.is === "refused") && (
				<Note tone="bad" live title={texts.went[tested.is]}>
					{troubleSaid(tested.why, { mail: texts, chats })}
				</Note>
			)}
		</div>
	);
}

function AllGivenUp({ works }: { readonly works: readonly GivenUp[] }) {
	const texts = useTexts(outboxTexts);
	const chats = useTexts(channelTexts);
	const again = useTryAgain();
	return (
		<Panel title={texts.givenUp(works.length)}>
			<p>{texts.givenUpLead}</p>
			<Problem failure={again.error} />
			<ul className={css["messages"]}>
				{works.map(({ job, kind, error, attempts }) => (
					<li key={job}>
						<div className={css["head"]}>
							<strong>
								{Object.hasOwn(texts.jobs, kind) ? texts.jobs[kind as keyof typeof texts.jobs] : texts.otherJob(kind)}
							</strong>
							<span className={css["state"]}>{texts.attempts(attempts)}</span>
						</div>
						<span>{troubleSaid(error, { mail: texts, chats })}</span>
						<div>
							<Button
								loading={again.isPending && again.variables === `jobs/${job}`}
								onClick={() => again.mutate(`jobs/${job}`)}
							>
								{texts.again}
							</Button>
						</div>
					</li>
				))}
			</ul>
		</Panel>
	);
}
