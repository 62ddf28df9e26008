/** What a chat says of notices: the same words as mail, in short. */
import type { Language } from "../../core/kit.ts";
import type { Contact } from "../accounts/contacts.ts";
import type { Chats, ChatWay } from "./chats.ts";
import { type Place, placeFor } from "./mail/place.ts";
import { companiesIn, toldThing } from "./mail/telling.ts";
import type { Message } from "./message.ts";
import { chatWords } from "./words.ts";

/** One thing as a chat shows it: what, by when, and where it is done. */
export interface Line {
	readonly who: string;
	readonly title: string;
	readonly when: string | null;
	/** Why it is said again; empty where it is new. */
	readonly again: string;
	readonly button: string;
	readonly url: string;
}

/** These three are marks to Slack and to Telegram's HTML, and are written the same in both. */
const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const wordsOf = ({ title, when, again }: Line): readonly string[] =>
	[title, when ?? "", again].filter((it) => it !== "").map(plain);
const inSlack = (it: Line): string =>
	[`*${plain(it.who)}*`, ...wordsOf(it), `<${it.url}|${plain(it.button)}>`].join("\n");
const inTelegram = (it: Line): string =>
	[`<b>${plain(it.who)}</b>`, ...wordsOf(it), `<a href="${plain(it.url)}">${plain(it.button)}</a>`].join("\n");

/** Telegram takes 4,096 characters; longer texts are cut between two things, and say so. */
const longest = 3_600;

/** @param home where the rest is read. */
export function textOf(lines: readonly Line[], way: ChatWay, home: string, language: Language): string {
	const said = lines.map(way === "slack" ? inSlack : inTelegram);
	let shown = 0;
	for (let length = 0; shown < said.length; shown += 1) {
		length += (said[shown]?.length ?? 0) + 2;
		if (length > longest && shown > 0) break;
	}
	const left = said.length - shown;
	const more = left > 0 ? [`${chatWords[language].more({ left })} ${home}`] : [];
	return [...said.slice(0, shown), ...more].join("\n\n");
}

/** What a message says in a chat, thing by thing; without what its reader does not sit in any more. */
export async function linesOf({ keeper, people, url }: Chats, message: Message, contact: Contact) {
	const lines: Line[] = [];
	if (message.about.is !== "notices") return lines;
	const places = new Map<string, Place | null>();
	for (const notice of message.about.notices) {
		const { partnership } = notice;
		const known = places.get(partnership);
		const place = known ?? (await placeFor(await keeper.read(partnership), contact.person, people));
		places.set(partnership, place);
		if (!place) continue;
		const { title, when, again, button } = toldThing(notice, place, contact);
		const { who } = companiesIn(place, contact.language);
		lines.push({ who, title, when, again, button, url: `${url}/p/${partnership}` });
	}
	return lines;
}
