import { type Language, otherSide, type Role, type Side } from "../../../core/kit.ts";
import type { Partnership } from "../../../core/partnership.ts";
import type { People as Persons } from "../../accounts/people.ts";
import type { Kept } from "../../keeper.ts";
import type { Store } from "../../store/store.ts";
import { bare } from "./account.ts";
import { onBothClocks } from "./clock.ts";
import type { Block, Mail } from "./mail.ts";
import { mailWords } from "./words.ts";

/** What a mail says of an invitation. */
export interface Invited {
	readonly givenName: string;
	readonly role: Role | "facilitator";
	readonly inviter: string;
	/** The side that invites, and the companies as the record has them; null where a text was removed. */
	readonly by: Side;
	readonly side: Side;
	readonly companies: Readonly<Record<Side, string | null>>;
	readonly zones: Readonly<Record<Side, string>>;
	readonly note: string;
	readonly expires: string;
}

/** An invitation that still stands; null where it was used, withdrawn or has expired meanwhile. */
export async function invitedBy(
	{ db }: Pick<Store, "db">,
	read: (partnership: string) => Promise<Kept>,
	people: Pick<Persons, "names">,
	id: string,
	now: string,
): Promise<Invited | null> {
	const row = await db.selectFrom("invitation").selectAll().where("id", "=", id).executeTakeFirst();
	const state: Partnership | null = row ? (await read(row.partnership)).state : null;
	const it = state?.people.invitations.find((each) => each.id === id);
	if (!row || !state || !it || it.is !== "open" || it.expires <= now || state.stages.closed) return null;
	const name = (await people.names([row.invited_by]))[row.invited_by];
	const { a, b } = state.people.sides;
	const inviter = name ? `${name.givenName} ${name.familyName}`.trim() : "";
	return {
		givenName: row.given_name,
		role: it.role,
		inviter: inviter || (state.people.sides[it.by].company ?? ""),
		by: it.by,
		side: it.side,
		companies: { a: a.company, b: b.company },
		zones: { a: a.zone, b: b.zone },
		note: row.note.trim(),
		expires: it.expires,
	};
}

/** Who invites, to what, and what is asked, in the language of the invited person. */
export function invitationMail(invited: Invited, language: Language, url: string | null): Mail {
	const words = mailWords[language];
	const its = words.invitation;
	const name = (side: Side): string => invited.companies[side] ?? words.nameGone;
	const pair = words.both(name("a"), name("b"));
	const { inviter, by, side, role } = invited;
	const company = name(by);
	const own = name(side);
	const [subject, title, asked] =
		role === "facilitator"
			? [its.facilitatorSubject(inviter, pair), its.facilitator(inviter, pair), its.facilitatorAsked]
			: role === "owner" && by !== side
				? [its.subject(inviter, company), its.owner(inviter, company, own), its.ownerAsked]
				: [its.colleagueSubject(inviter, own), its.colleague(inviter, own), its.colleagueAsked];
	const theirs = role === "facilitator" ? otherSide(by) : side;
	const there = by === theirs ? null : { zone: invited.zones[by], company };
	const until = its.until(onBothClocks(invited.expires, invited.zones[theirs], there, language));
	const blocks: readonly Block[] = [
		{ is: "title", text: title },
		...(invited.note ? [{ is: "quote", by: its.noteBy(inviter), text: invited.note, side: by } as const] : []),
		{ is: "text", text: asked },
		{ is: "text", text: role === "owner" ? its.commits : its.commitsNobody },
		{ is: "button", way: { label: its.button, url } },
		{ is: "text", text: `${its.before} ${until}` },
	];
	const noted = its.noted(company);
	const hello = words.hello(invited.givenName);
	return {
		...bare,
		language,
		subject,
		noted,
		preheader: asked,
		hello,
		blocks,
		because: words.footer.invitation(inviter),
	};
}
