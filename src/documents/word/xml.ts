/** XML of a file that a stranger made, as a tree. Nothing is looked up, nothing is expanded but the five signs XML knows. */
import { XMLParser } from "fast-xml-parser";

export interface Element {
	/** Without its prefix: `p`, `tbl`, `t`. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** `unsafe`: it declares a document type, which no Word file does (and by which bombs and lookups travel). */
export type Parsed =
	| { readonly is: "read"; readonly root: Element }
	| { readonly is: "unsafe" }
	| { readonly is: "broken" };

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: "",
	removeNSPrefix: true,
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: false,
	processEntities: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	maxNestedTags: 200,
});

/** As the parser hands it over: one key that is the name, or a text. */
type Raw = Readonly<Record<string, readonly Raw[] | string | Readonly<Record<string, string>>>>;

export function parseXml(bytes: Uint8Array): Parsed {
	const text = decoded(bytes);
	if (text === null) return { is: "broken" };
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { is: "unsafe" };
	try {
		const raw = parser.parse(text, true) as readonly Raw[];
		const root = raw.map(elementOf).find((it) => typeof it !== "string");
		return typeof root === "object" ? { is: "read", root } : { is: "broken" };
	} catch {
		// The parser throws what is wrong with the file; whoever sent it can do nothing with that.
		return { is: "broken" };
	}
}

function decoded(bytes: Uint8Array): string | null {
	const [a, b] = bytes;
	const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function elementOf(raw: Raw): Element | string {
	const text = raw["#text"];
	if (typeof text === "string") return unescaped(text);
	const attributes = (raw[":@"] ?? {}) as Readonly<Record<string, string>>;
	const name = Object.keys(raw).find((it) => it !== ":@") ?? "";
	const children = raw[name];
	return {
		name,
		attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, unescaped(value)])),
		children: Array.isArray(children) ? (children as readonly Raw[]).map(elementOf) : [],
	};
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, sign) => {
		if (typeof sign === "string") return signs[sign.toLowerCase()] ?? whole;
		const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
		return code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
	});
}

export const isElement = (it: Element | string): it is Element => typeof it === "object";
export const elements = (it: Element): readonly Element[] => it.children.filter(isElement);
export const child = (it: Element | undefined, name: string): Element | undefined =>
	it && elements(it).find((each) => each.name === name);
/** The value of a property such as `<w:pStyle w:val="Heading1"/>`; undefined where it is not set. */
export const settingOf = (it: Element | undefined, name: string): string | undefined =>
	child(it, name)?.attributes["val"];
/** A switch such as `<w:vanish/>`, which may say `w:val="0"`. */
export const isOn = (it: Element | undefined, name: string): boolean => {
	const found = child(it, name);
	return found !== undefined && !["0", "false", "off", "none"].includes(found.attributes["val"] ?? "1");
};
