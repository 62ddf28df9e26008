import { useParams } from "@tanstack/react-router";
import { type ReactNode, Suspense, useEffect } from "react";
import type { SeatLinkView } from "../../core/api.ts";
import { otherSide } from "../../core/kit.ts";
import { useMe } from "../data/api.ts";
import { useLanguage } from "../data/language.ts";
import { LinkContext, useSeatLink } from "../data/link.ts";
import { recall } from "../data/local.ts";
import { Page } from "../frame/Page.tsx";
import { HereContext } from "../partnership/here.ts";
import { Pending } from "../partnership/Pending.tsx";
import { paths } from "../paths.ts";
import { coreTexts } from "../texts/core.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";
import { useTexts } from "../texts/texts.ts";
import { ZonesProvider } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";
import { Problem } from "../ui/Problem.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { LeftOver } from "./LeftOver.tsx";
import { LinkHead } from "./LinkHead.tsx";
import { things } from "./OneThing.tsx";
import { SignInByMail } from "./SignInByMail.tsx";
import { type OpenLink, useLinkHere } from "./useLinkHere.ts";

/** `/s/:token`: exactly the one thing that a message asks, without a password (B9). Looking at it changes nothing. */
export function LinkPage() {
	const { token } = useParams({ from: paths.seatLink });
	return (
		<LinkContext value={token}>
			<Asked key={token} token={token} />
		</LinkContext>
	);
}

function Asked({ token }: { readonly token: string }) {
	const texts = useTexts(seatLinkTexts);
	const link = useSeatLink(token);
	const view = link.data;
	useTheirLanguage(view);
	const lone = (title: string, content: ReactNode) => (
		<Page title={title} width="form">
			{content}
		</Page>
	);
	const status = link.error?.problem?.status;
	if (link.error && status !== undefined && status < 500 && status !== 429) return <Nowhere />;
	if (!view)
		return lone(
			texts.title,
			link.error ? <Problem failure={link.error} retry={() => void link.refetch()} /> : <Waiting lines={6} />,
		);
	if (view.is === "open")
		return view.account ? <ByAccount token={token} view={view} /> : <Open token={token} view={view} />;
	return <Over token={token} view={view} />;
}

/** The page speaks the language of the person whose link it is, until the reader chooses another. */
function useTheirLanguage(view: SeatLinkView | undefined): void {
	const { setLanguage } = useLanguage();
	const me = useMe().data;
	const wanted = view?.person.language;
	const stranger = me !== undefined && me.person === null;
	useEffect(() => {
		const chosen = recall("language") !== null || new URLSearchParams(location.search).has("lang");
		if (wanted && stranger && !chosen) setLanguage(wanted);
	}, [wanted, stranger, setLanguage]);
}

interface OpenProps {
	readonly token: string;
	readonly view: OpenLink;
}

function Open({ token, view }: OpenProps) {
	const texts = useTexts(seatLinkTexts);
	const { move } = useTexts(coreTexts);
	const here = useLinkHere(token, view);
	const thing = things[view.purpose];
	if (!here || !thing) return <Nowhere />;
	return (
		<HereContext value={here}>
			<ZonesProvider here={view.person.zone} there={here.state.people.sides[here.other].zone}>
				<Page title={`${move(view.purpose)} · ${here.companies[here.other]}`} head={<LinkHead view={view} />}>
					{here.record.stale && (
						<Note live title={texts.offline}>
							{texts.offlineLead}
						</Note>
					)}
					<Pending />
					{!thing.headed && <Answer title={move(view.purpose)} />}
					<Suspense fallback={<Waiting lines={6} />}>
						<thing.Form />
					</Suspense>
				</Page>
			</ZonesProvider>
		</HereContext>
	);
}

/** What signs, or gives a side into other hands, is done from an account: what it is, and the way there. */
function ByAccount({ token, view }: OpenProps) {
	const { account } = useTexts(seatLinkTexts);
	const { move } = useTexts(coreTexts);
	const here = useLinkHere(token, view);
	return (
		<ZonesProvider here={view.person.zone} there={here ? here.state.people.sides[here.other].zone : null}>
			<Page title={move(view.purpose)} width="form" head={<LinkHead view={view} />}>
				<Answer title={move(view.purpose)}>
					<p>{account.lead(view.companies[otherSide(view.side)])}</p>
				</Answer>
				<SignInByMail token={token} first />
			</Page>
		</ZonesProvider>
	);
}

type OverView = Exclude<SeatLinkView, OpenLink>;

/** It is done, by whomever; or it is not this person's any more, or too old: what happens next, and a way on. */
function Over({ token, view }: { readonly token: string; readonly view: OverView }) {
	const texts = useTexts(seatLinkTexts);
	const { move } = useTexts(coreTexts);
	const other = view.companies[otherSide(view.side)];
	const by = view.is === "done" ? view.by : null;
	const title =
		view.is === "done"
			? by?.you
				? texts.done.you
				: by
					? texts.done.other(`${by.givenName} ${by.familyName}`.trim(), view.companies[by.side])
					: texts.done.nobody
			: texts[view.is].title;
	return (
		<ZonesProvider here={view.person.zone} there={null}>
			<Page title={title} width="form" head={<LinkHead view={view} />}>
				<Answer title={<span aria-live="polite">{title}</span>}>
					<p>
						<strong>{move(view.purpose)}</strong>
					</p>
					<p>
						{view.is === "done"
							? by?.you
								? next(texts.done, view.purpose, other)
								: texts.done.lead
							: texts[view.is].lead}
					</p>
				</Answer>
				<LeftOver token={token} />
				<SignInByMail token={token} first={view.is === "expired"} />
			</Page>
		</ZonesProvider>
	);
}

/** What happens after one's own deed. */
function next(done: (typeof seatLinkTexts)["en"]["done"], purpose: SeatLinkView["purpose"], other: string): string {
	if (purpose === "exploration.answer" || purpose === "alignment.fillSheet") return done.sealed(other);
	if (purpose === "exploration.decide") return done.decided(other);
	return done.next(other);
}

/** Wrong, cut off, taken back, of a seat that has ended: told alike. */
function Nowhere() {
	const { nowhere } = useTexts(seatLinkTexts);
	return (
		<Page title={nowhere.title} width="form">
			<Answer
				title={nowhere.title}
				actions={
					<LinkButton variant="filled" to={paths.home}>
						{nowhere.home}
					</LinkButton>
				}
			>
				<p>{nowhere.lead}</p>
			</Answer>
		</Page>
	);
}
