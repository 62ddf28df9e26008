import type { Contact } from "../../accounts/contacts.ts";
import type { AccountMessage } from "../message.ts";
import { onBothClocks } from "./clock.ts";
import type { Block, Mail } from "./mail.ts";
import type { MailLinks } from "./telling.ts";
import { mailWords } from "./words.ts";

/** Where the button leads when there is nothing to open: to where one would look. */
const places: Readonly<Record<AccountMessage["kind"], string>> = {
	magicLink: "/",
	resetPassword: "/",
	verifyAddress: "/settings",
	passwordChanged: "/",
	secondFactorOff: "/settings/sign-in",
	newSignIn: "/settings/sign-in",
	addressChanged: "/settings/sign-in",
	programOff: "/",
};
/** What has happened already, and therefore says when. */
const happened = new Set<AccountMessage["kind"]>([
	"passwordChanged",
	"secondFactorOff",
	"newSignIn",
	"addressChanged",
	"programOff",
]);

/** What an account is told (accounts), in the language it asks for. @param at when it was left to be sent, ISO. */
export function accountMail(message: AccountMessage, at: string, contact: Contact, links: MailLinks): Mail {
	const { language, kind, path } = message;
	const words = mailWords[language];
	const { subject, title, why, button } = words.account[kind];
	const moment = happened.has(kind) ? words.account.at(onBothClocks(at, contact.zone, null, language)) : null;
	const blocks: readonly Block[] = [
		{ is: "title", text: title },
		...(moment ? [{ is: "when", text: moment, late: false } as const] : []),
		{ is: "text", text: why },
		{ is: "button", way: { label: button, url: links.page(path ?? places[kind]) } },
	];
	return {
		...bare,
		language,
		subject,
		noted: subject,
		preheader: why,
		hello: words.hello(contact.givenName),
		blocks,
		because: words.footer.account,
	};
}

/** A mail that belongs to no partnership and to no list. */
export const bare = {
	pair: null,
	stops: [],
	settings: null,
	heads: [],
	headWhy: null,
	thread: null,
} as const;

/** What the administrator sends to themselves to see whether mail works. */
export function testMail(contact: Contact, url: string): Mail {
	const { language } = contact;
	const words = mailWords[language];
	const { subject, title, why, button } = words.test;
	const blocks: readonly Block[] = [
		{ is: "title", text: title },
		{ is: "text", text: why },
		{ is: "button", way: { label: button, url } },
	];
	return {
		...bare,
		language,
		subject,
		noted: subject,
		preheader: why,
		hello: words.hello(contact.givenName),
		blocks,
		because: words.footer.account,
	};
}
