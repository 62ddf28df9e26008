import type { channels } from "../texts/en/channels.ts";
import type { outbox } from "../texts/en/outbox.ts";

/** What is said of mail and of chats that did not take a message. */
interface Words {
	readonly mail: Pick<typeof outbox, "trouble" | "unknownTrouble" | "code">;
	readonly chats: Pick<typeof channels, "why" | "answered">;
}

const has = <T extends object>(words: T, word: string): word is keyof T & string => Object.hasOwn(words, word);

/**
 * Why a message did not go out, in a sentence.
 * @param said one word of what carries it (smtp.ts, channels.ts), the other end's code after it; or anything else.
 */
export function troubleSaid(said: string, { mail, chats }: Words): string {
	const [word = "", code] = said.split(" ");
	if (has(mail.trouble, word))
		return code === undefined ? mail.trouble[word] : `${mail.trouble[word]} ${mail.code(code)}`;
	if (has(chats.why, word)) return chats.why[word];
	if (word === "answered" && code !== undefined) return chats.answered.other(code);
	return mail.unknownTrouble(said);
}
