/** Carries messages by mail: hands what is still to be said to SMTP, at the moment it goes out (R29). */
import { hashText } from "../../../record/hash.ts";
import type { Contact } from "../../accounts/contacts.ts";
import type { Message, Sender, Sent } from "../message.ts";
import { testMail } from "./account.ts";
import { type Addressed, type ComposerDependencies, makeComposer, nameOf } from "./composer.ts";
import { htmlOf } from "./html.ts";
import { oneLine } from "./one-line.ts";
import { plainOf } from "./plain.ts";
import type { Delivered, Outgoing, Transport } from "./smtp.ts";

export interface MailerDependencies extends ComposerDependencies {
	/** Null where no mail server is set up. */
	readonly transport: Transport | null;
	/** Stands in the ids of mails: the domain they come from. */
	readonly domain: string;
}

export interface Mailer {
	readonly sender: Sender;
	/** What a message says, with everything hidden that opens something; null where nothing is left to say. */
	preview(
		message: Message,
		contact: Contact | null,
	): Promise<{ readonly subject: string; readonly text: string } | null>;
	/** Sends a test to this person's own address, at once. */
	test(contact: Contact, id: string): Promise<Delivered | { readonly is: "notSetUp" }>;
	close(): void;
}

/** Stands in a preview where an address would. */
const hidden = "[…]";

export function makeMailer(dependencies: MailerDependencies): Mailer {
	const { url, transport, domain, now } = dependencies;
	const { compose, stopUrl } = makeComposer(dependencies);

	/** The same id for the same message, however often it is sent: mailboxes then show it once. */
	function outgoing(id: string, { mail, to, stop }: Addressed): Outgoing {
		const list = stop && {
			"List-Id": `Oba <notices.${domain}>`,
			"List-Unsubscribe": `<${stopUrl(stop.person, stop.kinds)}>`,
			"List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
		};
		const thread = stop && mail.thread ? hashText(`${stop.person} ${mail.thread}`).slice(0, 32) : null;
		return {
			to: { name: oneLine(to.name), address: to.address },
			subject: oneLine(mail.subject),
			text: plainOf(mail),
			html: htmlOf(mail),
			messageId: `<m-${id}@${domain}>`,
			root: thread && `<p-${thread}@${domain}>`,
			headers: { ...list, "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
			date: new Date(now()),
		};
	}

	const sender: Sender = {
		way: "mail",
		ready: transport !== null,
		reaches: async ({ address }) => address !== null,
		async send(message, contact): Promise<Sent> {
			const addressed = await compose(message, contact);
			if (!addressed) return { is: "needless" };
			const its = outgoing(message.id, addressed);
			const subject = oneLine(addressed.mail.noted);
			return transport ? { ...(await transport.deliver(its)), subject } : { is: "held", subject };
		},
	};

	return {
		sender,
		async preview(message, contact) {
			const addressed = await compose(message, contact, "shown");
			if (!addressed) return null;
			return { subject: oneLine(addressed.mail.subject), text: plainOf(addressed.mail, hidden) };
		},
		async test(contact, id) {
			if (!transport || contact.address === null) return { is: "notSetUp" };
			const to = { name: nameOf(contact), address: contact.address };
			return transport.deliver(outgoing(id, { mail: testMail(contact, `${url}/outbox`), to, stop: null }));
		},
		close: () => transport?.close(),
	};
}
