/** Text to words, numbers and marks. One pass, hand-written: no pattern that a hostile text could make slow. */

export type TokenKind = "word" | "number" | "mark" | "quote" | "link";

export interface Token {
	readonly kind: TokenKind;
	/** Lower case, `ё` as `е`, `’` as `'`. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
	readonly capital: boolean;
	/** No space between this and the token before it. */
	readonly glued: boolean;
}

const letter = /[\p{L}\p{M}]/u;
const quotes: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"' };
/** A longer stretch between two marks is somebody's slip of the hand, not a quotation. */
const longestQuote = 240;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= "0" && c <= "9";
const isBlank = (c: string): boolean => isSpace(c) || c === "\n";
const isSpace = (c: string): boolean => c === " " || c === "\t" || c === "\r" || c === "\u00a0" || c === "\u202f";

function isLetter(c: string | undefined): boolean {
	if (c === undefined) return false;
	if ((c >= "a" && c <= "z") || (c >= "A" && c <= "Z") || (c >= "а" && c <= "я") || (c >= "А" && c <= "Я")) return true;
	return c > "\u007f" && letter.test(c);
}

export const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е").replaceAll("’", "'");

/** Every token of a text in order; spaces are dropped, offsets are UTF-16. Quotes and links are one token each. */
export function tokens(text: string): readonly Token[] {
	const found: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const c = text.charAt(at);
		if (isSpace(c)) {
			at++;
			continue;
		}
		const [kind, end] = tokenAt(text, at, c);
		const raw = text.slice(at, end);
		found.push({
			kind,
			word: kind === "word" ? fold(raw) : raw,
			start: at,
			end,
			capital: kind === "word" && c !== c.toLowerCase(),
			glued: found.length > 0 && found[found.length - 1]?.end === at,
		});
		at = end;
	}
	return found;
}

function tokenAt(text: string, at: number, c: string): readonly [TokenKind, number] {
	if (isDigit(c)) return ["number", numberEnd(text, at)];
	if (isLetter(c)) {
		const link = linkEnd(text, at);
		return link > at ? ["link", link] : ["word", wordEnd(text, at)];
	}
	const quote = quoteEnd(text, at, c);
	return quote > at ? ["quote", quote] : ["mark", at + 1];
}

function wordEnd(text: string, start: number): number {
	let at = start + 1;
	for (; at < text.length; at++) {
		const c = text.charAt(at);
		if (isLetter(c) || isDigit(c)) continue;
		const joins = c === "-" || c === "'" || c === "’";
		if (!joins || !isLetter(text[at + 1])) break;
	}
	return at;
}

/** `1,500`, `14 000`, `99.5`, `70/30`, `15.04.2026`, `2026-04-15`, `9:30`; a range `10-15` is two numbers. */
function numberEnd(text: string, start: number): number {
	let at = start;
	while (at < text.length) {
		const c = text.charAt(at);
		if (isDigit(c)) at++;
		else if (".,/:".includes(c) && isDigit(text[at + 1])) at++;
		else if (isSpace(c) && groupOfThree(text, at + 1)) at += 4;
		else if (c === "-" && at - start === 4 && isIsoTail(text, at)) at += 6;
		else break;
	}
	return at;
}

const groupOfThree = (text: string, at: number): boolean =>
	isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);

const isIsoTail = (text: string, at: number): boolean =>
	isDigit(text[at + 1]) &&
	isDigit(text[at + 2]) &&
	text[at + 3] === "-" &&
	isDigit(text[at + 4]) &&
	isDigit(text[at + 5]);

function quoteEnd(text: string, start: number, open: string): number {
	const close = quotes[open];
	if (close === undefined) return start;
	const last = Math.min(text.length, start + longestQuote);
	for (let at = start + 1; at < last; at++) {
		const c = text.charAt(at);
		if (c === "\n") return start;
		// A text that is one quotation from end to end is the answer itself.
		if (close.includes(c)) return beginsAt(text, start) && endsAfter(text, at) ? start : at + 1;
	}
	return start;
}

/** Is there nothing but space before `at`? */
function beginsAt(text: string, at: number): boolean {
	let before = at - 1;
	while (before >= 0 && isBlank(text.charAt(before))) before--;
	return before < 0;
}

/** Is there nothing but space behind `at`, and one mark at most, as a full stop? */
function endsAfter(text: string, at: number): boolean {
	let behind = at + 1;
	if (behind < text.length && !isBlank(text.charAt(behind))) behind++;
	while (behind < text.length && isBlank(text.charAt(behind))) behind++;
	return behind >= text.length;
}

/** An address of the web or of a mailbox, or a bare domain; `start` where there is none. */
function linkEnd(text: string, start: number): number {
	let at = start;
	let marks = false;
	for (; at < text.length && at - start < 300; at++) {
		const c = text.charAt(at);
		if (isSpace(c) || c === "\n" || '<>«»“”"(),;!'.includes(c)) break;
		if (c === "@" || c === "/" || c === ".") marks = true;
	}
	while (at > start && ".:?".includes(text.charAt(at - 1))) at--;
	if (!marks) return start;
	const raw = text.slice(start, at);
	const isLink = raw.startsWith("http://") || raw.startsWith("https://") || raw.startsWith("www.");
	return isLink ||
		/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(raw) ||
		/^[\w-]+\.(com|org|net|ru|io|kz|de|eu|app|рф)(\/|$)/.test(raw)
		? at
		: start;
}
