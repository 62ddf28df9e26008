/** A mail as plain text: the same words in the same order as `html.ts`. Lines are left to the reader's window to break. */
import type { Block, Mail, Way } from "./mail.ts";

/** What stands in a preview instead of an address that opens something. */
type Hidden = string;

function said(block: Block, url: (way: Way) => string): readonly string[] {
	switch (block.is) {
		case "title":
			return [block.text, ""];
		case "text":
		case "when":
			return [block.text, ""];
		case "button":
			return [`${block.way.label}:`, url(block.way), ""];
		case "quote":
			return [`${block.by}:`, ...block.text.split("\n").map((line) => `> ${line}`.trimEnd()), ""];
		case "part":
			return [`— ${block.text} —`, ""];
		case "item":
			return [block.title, ...(block.when ? [block.when] : []), `${block.way.label}: ${url(block.way)}`, ""];
	}
}

/** @param hidden stands for every address where a mail is previewed. */
export function plainOf(mail: Mail, hidden: Hidden = ""): string {
	const url = (way: Way): string => way.url ?? hidden;
	const { pair } = mail;
	const lines = [
		...(pair ? [`${pair.a} · ${pair.b}`, pair.at, ""] : []),
		...(mail.hello ? [mail.hello, ""] : []),
		...mail.blocks.flatMap((block) => said(block, url)),
		"-- ",
		mail.because,
		...mail.stops.map(({ way }) => `${way.label}: ${url(way)}`),
		...(mail.settings ? [`${mail.settings.label}: ${url(mail.settings)}`] : []),
		...(mail.heads.length > 0 ? ["", ...mail.heads.map((it) => `${it.text} ${it.seal}`)] : []),
		...(mail.headWhy ? [mail.headWhy] : []),
		"Oba",
	];
	return `${lines.join("\n")}\n`;
}
