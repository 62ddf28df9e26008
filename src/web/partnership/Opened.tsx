import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { type ActingPerson, otherSide } from "../../core/kit.ts";
import { SignedIn } from "../accounts/SignedIn.tsx";
import { actingIn } from "../data/acting.ts";
import { useMe } from "../data/api.ts";
import { useNow } from "../data/clock.ts";
import { type RecordView, useRecord } from "../data/record.ts";
import { useSend } from "../data/send.ts";
import { Page } from "../frame/Page.tsx";
import { paths } from "../paths.ts";
import { frameTexts } from "../texts/frame.ts";
import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { Header } from "./Header.tsx";
import { type Here, HereContext } from "./here.ts";
import { Pending } from "./Pending.tsx";

interface Props {
	readonly id: string;
	/** Said in the browser's tab before the companies' names. */
	readonly title?: string;
	readonly children: ReactNode;
}

/** Opens a partnership: its header above, and its children beneath it once the record is there and holds. */
export function Opened({ id, title, children }: Props) {
	const record = useRecord(id);
	const me = useMe().data;
	// A guest of the demonstration has a seat and no account: the host lets them in, so this page does too.
	const guest = me?.demo?.partnership === id;
	const lone = (content: ReactNode) => (
		<Page title={title ?? ""}>{guest ? content : <SignedIn>{() => content}</SignedIn>}</Page>
	);
	if (record.is === "waiting") return lone(<Waiting lines={6} />);
	if (record.is === "failed") return lone(<NotThere record={record} />);
	if (record.broken) return <BrokenHistory />;
	const ready = (zone: string) =>
		record.viewer.side === "facilitator" ? (
			<InTheMiddle id={id} record={record} here={zone} />
		) : (
			<Ready id={id} record={record} title={title} here={zone}>
				{children}
			</Ready>
		);
	return guest ? ready(me?.person?.zone ?? browserZone) : <SignedIn>{(person) => ready(person.zone)}</SignedIn>;
}

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface ReadyProps {
	readonly id: string;
	readonly record: Here["record"];
	readonly title: string | undefined;
	readonly here: string;
	readonly children: ReactNode;
}

/** Its code comes only to whoever is a facilitator. */
const Middle = lazy(async () => ({ default: (await import("../facilitator/Middle.tsx")).Middle }));

/**
 * A partnership as its neutral facilitator sees it, wherever in it they have come to: one page of what both sides share. The
 * pages beneath are for those who have a side.
 */
function InTheMiddle({ id, record, here: zone }: Omit<ReadyProps, "title" | "children">) {
	const texts = useTexts(partnershipTexts);
	const sending = useSend(id);
	const here = useMemo((): Here => {
		const { state, viewer } = record;
		const { a, b } = state.people.sides;
		return {
			...{ id, record, state, side: "a", other: "b", role: "member", sending, link: null, token: null },
			companies: { a: a.company ?? "—", b: b.company ?? "—" },
			actor: { kind: "facilitator", person: viewer.person },
		};
	}, [id, record, sending]);
	return (
		<HereContext value={here}>
			<ZonesProvider here={zone} there={null}>
				<Page title={texts.title(here.companies.a, here.companies.b)} head={<Header />}>
					<Pending />
					<Suspense fallback={<Waiting lines={6} />}>
						<Middle />
					</Suspense>
				</Page>
			</ZonesProvider>
		</HereContext>
	);
}

/** As whom the viewer acts now: the same one as long as nothing about it has changed. A deputy's day may begin while the page is open. */
function useActor({ state, viewer }: Here["record"]): ActingPerson {
	const now = useNow();
	const said = JSON.stringify(actingIn(state, viewer, now));
	return useMemo(() => JSON.parse(said) as ActingPerson, [said]);
}

function Ready({ id, record, title, here: zone, children }: ReadyProps) {
	const texts = useTexts(partnershipTexts);
	const sending = useSend(id);
	const actor = useActor(record);
	const here = useMemo((): Here => {
		const { state } = record;
		const { a, b } = state.people.sides;
		return {
			id,
			record,
			state,
			side: actor.side,
			other: otherSide(actor.side),
			companies: { a: a.company ?? "—", b: b.company ?? "—" },
			role: actor.role,
			actor,
			sending,
			link: null,
			token: null,
		};
	}, [id, record, sending, actor]);
	const names = texts.title(here.companies[here.side], here.companies[here.other]);
	return (
		<HereContext value={here}>
			<ZonesProvider here={zone} there={here.state.people.sides[here.other].zone}>
				<Page title={title ? `${title} · ${names}` : names} head={<Header />}>
					{record.stale && (
						<Note live title={texts.stale.title}>
							{texts.stale.body}
						</Note>
					)}
					<Pending />
					{children}
				</Page>
			</ZonesProvider>
		</HereContext>
	);
}

/** No seat, no such partnership, or no connection and nothing kept from before. */
function NotThere({ record }: { readonly record: Extract<RecordView, { readonly is: "failed" }> }) {
	const { noSeat } = useTexts(frameTexts);
	const { failure, retry } = record;
	if (!failure.problem || failure.problem.status >= 500) return <Problem failure={failure} retry={retry} />;
	return (
		<Answer
			title={noSeat.title}
			actions={
				<LinkButton variant="filled" to={paths.home}>
					{noSeat.home}
				</LinkButton>
			}
		>
			<p>{failure.problem.detail}</p>
		</Answer>
	);
}

/** The host contradicts what this browser kept: nothing of it is shown. */
function BrokenHistory() {
	const { broken } = useTexts(partnershipTexts);
	return (
		<Page title={broken.title} width="form">
			<Answer
				title={broken.title}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{broken.home}
					</LinkButton>
				}
			>
				<p>{broken.body}</p>
				<p>
					{broken.how} <code>oba verify A B</code>
				</p>
			</Answer>
		</Page>
	);
}
