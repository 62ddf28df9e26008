import type { outbox } from "../texts/en/outbox.ts";

type Words = Pick<typeof outbox, "trouble" | "unknownTrouble" | "code">;

const isKnown = (word: string, { trouble }: Words): word is keyof Words["trouble"] => Object.hasOwn(trouble, word);

/** Why a message did not go out, in a sentence. @param said a word of `smtp.ts`, an SMTP code after it; or anything else. */
export function troubleSaid(said: string, texts: Words): string {
	const [word = "", code] = said.split(" ");
	if (!isKnown(word, texts)) return texts.unknownTrouble(said);
	return code === undefined ? texts.trouble[word] : `${texts.trouble[word]} ${texts.code(code)}`;
}
