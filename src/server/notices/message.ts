/** What is sent to one person by one way, and who carries it there. */
import type { Language } from "../../core/kit.ts";
import type { Notice, NoticeWay } from "../../core/notices.ts";
import type { Contact } from "../accounts/contacts.ts";

/** What an account is told at once, whatever the hour: it was asked for this minute, guards the account, or is for its programs. */
export const accountMessages = [
	"magicLink",
	"resetPassword",
	"verifyAddress",
	"passwordChanged",
	"secondFactorOff",
	"addressChanged",
	"newSignIn",
	"programOff",
] as const;

export interface AccountMessage {
	readonly kind: (typeof accountMessages)[number];
	readonly person: string;
	/** Where it goes: the account's address, or the new one that is to be confirmed. */
	readonly address: string;
	readonly language: Language;
	/** Path of the page with its secret, as `/enter?token=…`; null where nothing is to be opened. */
	readonly path: string | null;
}

/** What an invitation says by mail: the rest stands behind its link. */
export interface InvitationMessage {
	readonly invitation: string;
	readonly address: string;
	readonly language: Language;
}

/** What a message is about. */
export type About =
	| { readonly is: "notices"; readonly notices: readonly Notice[] }
	| { readonly is: "account"; readonly message: AccountMessage }
	| { readonly is: "invitation"; readonly message: InvitationMessage };

/** A message that is to be sent. Its words are made when it is: what is done by then is not told. */
export interface Message {
	readonly id: string;
	/** To whom; null where they have no account yet. */
	readonly person: string | null;
	readonly way: NoticeWay;
	readonly about: About;
	readonly madeAt: string;
}

/** What became of a try to send. */
export type Sent =
	| { readonly is: "sent"; readonly subject: string }
	/** Nothing is left to say. */
	| { readonly is: "needless" }
	/** This way is not set up on this host: the message lies in the outbox. */
	| { readonly is: "held"; readonly subject: string }
	/** Perhaps later. `why` names neither person nor address: the administrator reads it. */
	| { readonly is: "failed"; readonly why: string; readonly subject: string }
	/** Never: the other end says so. */
	| { readonly is: "refused"; readonly why: string; readonly subject: string };

/** Carries messages by one way. */
export interface Sender {
	readonly way: NoticeWay;
	/** True where this way is set up on this host. */
	readonly ready: boolean;
	/** Can this person be told by this way? */
	reaches(contact: Contact): Promise<boolean>;
	/**
	 * Sends, with an id of its own under which the other end can know it for the same when it comes twice. Never throws for what
	 * the other end does.
	 */
	send(message: Message, contact: Contact | null): Promise<Sent>;
}
