import type { Language } from "../kit.ts";

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;
const isLatin = (code: number): boolean =>
	(code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f);

/**
 * The language whose rules can judge a text, by the script most of its letters are in: a Russian answer in an English
 * field is judged as Russian. `expected` decides where there are as many of one as of the other.
 * `null`: most letters are in a third script, which neither rules can read.
 */
export function languageOf(text: string, expected: Language): Language | null {
	let cyrillic = 0;
	let latin = 0;
	let other = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (isCyrillic(code)) cyrillic++;
		else if (isLatin(code)) latin++;
		else if (code > 0x370 && code < 0xd800) other += code < 0x2000 || code > 0x2e7f ? 1 : 0;
	}
	if (other > cyrillic + latin) return null;
	if (cyrillic === latin) return expected;
	return cyrillic > latin ? "ru" : "en";
}
