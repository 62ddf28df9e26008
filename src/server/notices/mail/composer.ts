/** Puts a message into words at the moment it goes out, or is looked at. */
import type { NoticeKind } from "../../../core/notices.ts";
import type { Contact } from "../../accounts/contacts.ts";
import { linkSeconds } from "../../accounts/library.ts";
import type { People } from "../../accounts/people.ts";
import type { SeatLinks } from "../../accounts/seat-links.ts";
import type { Keeper } from "../../keeper.ts";
import type { Secrets } from "../../secrets.ts";
import type { Store } from "../../store/store.ts";
import type { About, AccountMessage, Message } from "../message.ts";
import { accountMail } from "./account.ts";
import { invitationMail, invitedBy } from "./invitation.ts";
import type { Mail } from "./mail.ts";
import { type Place, placeFor } from "./place.ts";
import { stopToken } from "./stopping.ts";
import { type MailLinks, noticesMail } from "./telling.ts";

export interface ComposerDependencies {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly people: Pick<People, "names">;
	readonly secrets: Pick<Secrets, "invitationToken" | "stopMark">;
	readonly seatLinks: SeatLinks;
	/** The host's address, without a slash at its end. */
	readonly url: string;
	readonly now: () => string;
}

/** A mail, and to whom. */
export interface Addressed {
	readonly mail: Mail;
	readonly to: { readonly name: string; readonly address: string };
	/** Which mails the mailbox's own button stops, and whose. */
	readonly stop: { readonly person: string; readonly kinds: readonly NoticeKind[] } | null;
}

export interface Composer {
	/** Null where nothing is left to say. `shown`: for looking at, with nothing in it that opens anything. */
	compose(message: Message, contact: Contact | null, shown?: "shown"): Promise<Addressed | null>;
	/** Where mails of these kinds are stopped. */
	stopUrl(person: string, kinds: readonly NoticeKind[]): string;
}

/** Stands where a mail is only looked at. */
const nowhere: MailLinks = { open: async () => null, stop: () => null, page: () => null };

export function makeComposer({ store, keeper, people, secrets, seatLinks, url, now }: ComposerDependencies): Composer {
	const stopUrl = (person: string, kinds: readonly NoticeKind[]): string =>
		`${url}/stop/${stopToken({ person, kinds }, secrets.stopMark)}`;
	const linksFor = (contact: Contact): MailLinks => ({
		open: (notice) => seatLinks.urlFor(contact, notice),
		stop: (kind) => stopUrl(contact.person, [kind]),
		page: (path) => `${url}${path}`,
	});

	async function invitation(about: About & { readonly is: "invitation" }, shown: boolean): Promise<Addressed | null> {
		const { invitation, address, language } = about.message;
		const found = await invitedBy(store, keeper.read, people, invitation, now());
		if (!found) return null;
		// What somebody wrote to somebody is for the two of them.
		const invited = shown && found.note ? { ...found, note: "[…]" } : found;
		const link = shown ? null : `${url}/i/${secrets.invitationToken(invitation)}`;
		return { mail: invitationMail(invited, language, link), to: { name: invited.givenName, address }, stop: null };
	}

	async function notices(about: About & { readonly is: "notices" }, contact: Contact, links: MailLinks) {
		// What somebody stopped since it was left to be sent is not sent.
		const wanted = about.notices.filter((it) => contact.settings.mail[it.kind]);
		const places = new Map<string, Place>();
		for (const id of new Set(wanted.map((it) => it.partnership))) {
			const place = await placeFor(await keeper.read(id), contact.person, people);
			if (place) places.set(id, place);
		}
		const mail = await noticesMail(wanted, places, contact, links);
		if (!mail || contact.address === null) return null;
		const stop = { person: contact.person, kinds: mail.stops.map((it) => it.kind) };
		return { mail, to: { name: nameOf(contact), address: contact.address }, stop };
	}

	return {
		stopUrl,
		async compose({ about, madeAt }, contact, shown) {
			if (about.is === "invitation") return invitation(about, shown !== undefined);
			if (!contact) return null;
			const links = shown ? nowhere : linksFor(contact);
			if (about.is === "notices") return notices(about, contact, links);
			if (isOver(about.message, madeAt, now())) return null;
			const mail = accountMail(about.message, madeAt, contact, links);
			return { mail, to: { name: nameOf(contact), address: about.message.address }, stop: null };
		},
	};
}

/** Has the link that a message carries ended before it could be sent? */
function isOver({ kind, path }: AccountMessage, madeAt: string, at: string): boolean {
	const seconds = path !== null && kind in linkSeconds ? linkSeconds[kind as keyof typeof linkSeconds] : null;
	return seconds !== null && Date.parse(at) >= Date.parse(madeAt) + seconds * 1_000;
}

export const nameOf = ({ givenName, familyName }: Contact): string => `${givenName} ${familyName}`.trim();
