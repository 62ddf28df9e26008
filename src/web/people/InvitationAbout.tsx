import type { ReactNode } from "react";
import type { InvitationView } from "../../core/api.ts";
import { otherSide } from "../../core/kit.ts";
import { useNow } from "../data/clock.ts";
import { useLanguage } from "../data/language.ts";
import { beginTexts } from "../texts/begin.ts";
import { coreTexts } from "../texts/core.ts";
import { facilitatorTexts } from "../texts/facilitator.ts";
import { invitationTexts } from "../texts/invitation.ts";
import { peopleTexts } from "../texts/people.ts";
import { useTexts } from "../texts/texts.ts";
import { cityOf } from "../time/city.ts";
import { timeIn } from "../time/when.ts";
import { When } from "../time/Zones.tsx";
import { Answer } from "../ui/Answer.tsx";
import { SideBadge } from "../ui/SideBadge.tsx";
import { countryName } from "./countryName.ts";
import css from "./Invitation.module.css";

/** Everything one should know before saying anything: who, to what, what is asked, who reads it. */
export function InvitationAbout({ view }: { readonly view: InvitationView }) {
	const { inviter, invited, role, type } = view;
	const texts = useTexts(invitationTexts);
	const core = useTexts(coreTexts);
	const { types } = useTexts(beginTexts);
	const { section } = useTexts(peopleTexts);
	const { language } = useLanguage();
	const now = useNow();
	const name = `${inviter.givenName} ${inviter.familyName}`;
	const middle = useTexts(facilitatorTexts).invited;
	const inviterSide = role === "owner" ? otherSide(view.side) : view.side;
	const from = texts.from(
		countryName(inviter.country, language),
		cityOf(inviter.zone, language),
		timeIn(now, inviter.zone, language),
	);
	return (
		<>
			<Answer
				title={
					role === "owner"
						? texts.owner(name, inviter.company, invited.company)
						: role === "facilitator"
							? middle.asks(name, inviter.company, invited.company)
							: texts.colleague(name, invited.company)
				}
			>
				<p>{texts.hello(invited.givenName)}</p>
				<p className={css["who"]}>
					<SideBadge side={inviterSide} name={inviter.company} />
					<span>
						<strong>{inviter.company}</strong>
						<br />
						{from}
					</span>
				</p>
			</Answer>
			{view.note && (
				<figure className={css["note"]} data-side={inviterSide}>
					<figcaption>{texts.note(inviter.givenName)}</figcaption>
					<blockquote>{view.note}</blockquote>
				</figure>
			)}
			<dl className={css["facts"]}>
				<Fact name={texts.what}>
					<strong>{core.type[type]}.</strong> {types[type]}
				</Fact>
				{role === "facilitator" ? (
					<>
						<Fact name={texts.role}>{middle.role}</Fact>
						<Fact name={middle.who}>{middle.whoLead}</Fact>
					</>
				) : role === "owner" ? (
					<Fact name={texts.asked}>
						{texts.askedOwner} {texts.commit}
					</Fact>
				) : (
					<Fact name={texts.role}>
						<strong>{core.role[role]}.</strong> {section.roles[role]} {texts.askedColleague}
					</Fact>
				)}
				{role === "owner" && (
					<Fact name={texts.seal}>
						{view.theySealed && `${texts.theySealed(inviter.company)} `}
						{texts.sealed(inviter.company)}
					</Fact>
				)}
			</dl>
			<p className="aside">
				{texts.until} <When at={view.expires} />.
			</p>
		</>
	);
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
	<div>
		<dt>{name}</dt>
		<dd>{children}</dd>
	</div>
);
