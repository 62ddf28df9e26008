/**
 * A mail as HTML: no table, no picture, nothing fetched. Colours stand inline for mailboxes that drop style sheets, and once
 * more in one for the dark; a mailbox that knows neither shows plain paragraphs in the right order.
 */
import type { Side } from "../../../core/kit.ts";
import type { Block, Mail, Way } from "./mail.ts";
import { mailWords } from "./words.ts";

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (it) => escapes[it] ?? it);

const ink = "#191c22";
const soft = "#5a6270";
const hues: Readonly<Record<Side, string>> = { a: "#1f5fd1", b: "#b4531a" };

const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
.ground { background: #101216 !important; }
.paper { background: #171a20 !important; border-color: #2a2f38 !important; }
.ink { color: #e9ebef !important; }
.soft, .soft a { color: #a3abb8 !important; }
.line { border-color: #2a2f38 !important; }
.late { color: #f0a58a !important; }
.press { background: #e9ebef !important; color: #101216 !important; }
.a { color: #7aa5f5 !important; border-color: #7aa5f5 !important; }
.b { color: #e69a6a !important; border-color: #e69a6a !important; }
}
@media (max-width: 480px) { .paper { padding: 20px 16px !important; } .ground { padding: 8px !important; } }`;

const p = (text: string, css: string, its = "ink"): string =>
	`<p class="${its}" style="margin:0 0 16px;color:${its === "soft" ? soft : ink};${css}">${safe(text)}</p>`;

const link = ({ label, url }: Way, its = "ink", colour = ink): string =>
	url === null
		? `<span class="${its}" style="color:${colour};text-decoration:underline">${safe(label)}</span>`
		: `<a class="${its}" href="${safe(url)}" style="color:${colour};text-decoration:underline">${safe(label)}</a>`;

function button({ label, url }: Way): string {
	const css = `display:inline-block;background:${ink};color:#ffffff;font-weight:600;text-decoration:none;padding:12px 20px;border-radius:10px`;
	const its = `class="press" style="${css}"`;
	const press =
		url === null ? `<span ${its}>${safe(label)}</span>` : `<a ${its} href="${safe(url)}">${safe(label)}</a>`;
	return `<p style="margin:8px 0 24px">${press}</p>`;
}

const when = (text: string, late: boolean): string =>
	`<p class="${late ? "late" : "ink"}" style="margin:0 0 16px;color:${late ? "#8a2c0d" : ink};font-weight:600">${safe(text)}</p>`;

function dressed(block: Block): string {
	switch (block.is) {
		case "title":
			return `<h1 class="ink" style="margin:0 0 12px;color:${ink};font-size:22px;line-height:1.3;font-weight:600">${safe(block.text)}</h1>`;
		case "text":
			return p(block.text, "");
		case "when":
			return when(block.text, block.late);
		case "button":
			return button(block.way);
		case "quote":
			return `<div class="${block.side}" style="margin:0 0 20px;padding:2px 0 2px 14px;border-left:3px solid ${hues[block.side]}">
${p(block.by, "margin-bottom:4px;font-size:14px", "soft")}
${block.text
	.split("\n")
	.filter((it) => it.trim() !== "")
	.map((it) => p(it, "margin-bottom:8px"))
	.join("\n")}</div>`;
		case "part":
			return `<h2 class="soft line" style="margin:24px 0 12px;padding-top:20px;border-top:1px solid #e2e5ea;color:${soft};font-size:14px;font-weight:600">${safe(block.text)}</h2>`;
		case "item":
			return `<div style="margin:0 0 20px">
${p(block.title, "margin-bottom:4px;font-weight:600")}
${block.when ? `<p class="${block.late ? "late" : "soft"}" style="margin:0 0 4px;font-size:14px;color:${block.late ? "#8a2c0d" : soft}">${safe(block.when)}</p>` : ""}
<p style="margin:0">${link(block.way)}</p></div>`;
	}
}

/** The two circles as text: letters are all that every mailbox shows. */
const mark = `<span aria-hidden="true" style="font-size:22px;line-height:1;vertical-align:-2px;white-space:nowrap"><span class="a" style="color:${hues.a};letter-spacing:-7px">&#9711;</span><span class="b" style="color:${hues.b}">&#9711;</span></span>`;

function head({ pair }: Mail): string {
	const wordmark = `<p class="ink" style="margin:0 0 20px;color:${ink};font-size:16px;font-weight:600">${mark}&nbsp; Oba</p>`;
	if (!pair) return wordmark;
	const side = (it: Side): string =>
		`<strong class="${it}" style="color:${hues[it]};font-weight:600">${safe(pair[it])}</strong>`;
	return `${wordmark}
<p class="soft" style="margin:0 0 20px;color:${soft};font-size:14px">${side("a")} &nbsp;·&nbsp; ${side("b")}<br>${safe(pair.at)}</p>`;
}

/** Mailboxes show what comes first beside the subject: this line, and nothing after it. */
const preheader = (text: string): string =>
	`<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${safe(text)}${"&#8199;&#65279;&#847; ".repeat(40)}</div>`;

function foot(mail: Mail): string {
	const small = (inner: string): string =>
		`<p class="soft" style="margin:0 0 8px;color:${soft};font-size:13px;line-height:1.5">${inner}</p>`;
	const ways = [...mail.stops.map((it) => it.way), ...(mail.settings ? [mail.settings] : [])];
	const heads = mail.heads.map(
		({ text, seal }) =>
			`${safe(text)} <br><span style="font-family:ui-monospace,Menlo,Consolas,monospace;font-size:12px">${safe(seal)}</span>`,
	);
	return [
		small(safe(mail.because)),
		...(ways.length > 0 ? [small(ways.map((it) => link(it, "soft", soft)).join("<br>"))] : []),
		...(heads.length > 0 ? [small(`${heads.join("<br>")}${mail.headWhy ? `<br>${safe(mail.headWhy)}` : ""}`)] : []),
	].join("\n");
}

export function htmlOf(mail: Mail): string {
	const first = mail.blocks.find((it) => it.is === "button");
	const address =
		first?.way.url && mail.settings === null
			? `<p class="soft" style="margin:0 0 16px;color:${soft};font-size:13px;word-break:break-all">${safe(mailWords[mail.language].openLink)}<br>${link({ label: first.way.url, url: first.way.url }, "soft", soft)}</p>`
			: "";
	return `<!doctype html>
<html lang="${mail.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${safe(mail.subject)}</title>
<style>${dark}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f6f7f9">
${preheader(mail.preheader)}
<div class="ground" role="article" aria-label="${safe(mail.subject)}" style="background:#f6f7f9;padding:24px 12px;font-family:'Golos Text',-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.55;font-variant-numeric:tabular-nums">
<div class="paper" style="max-width:544px;margin:0 auto;background:#ffffff;border:1px solid #e2e5ea;border-radius:10px;padding:28px 32px;overflow-wrap:break-word">
${head(mail)}
${mail.hello ? p(mail.hello, "") : ""}
${mail.blocks.map(dressed).join("\n")}
${address}
</div>
<div style="max-width:544px;margin:0 auto;padding:16px 12px">
${foot(mail)}
</div>
</div>
</body>
</html>
`;
}
