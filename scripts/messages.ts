/**
 * Every mail there is, in both languages, as .html and .txt into messages/ (git-ignored), with a page that leads to them;
 * `pictures` beside them, light and dark, on a phone and in a window.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBrowser } from "../e2e/browser.ts";
import { htmlOf } from "../src/server/notices/mail/html.ts";
import { plainOf } from "../src/server/notices/mail/plain.ts";
import { sampleMails } from "../src/server/notices/mail/testing/samples.ts";

const folder = resolve("messages");
const wanted = new Set(process.argv.slice(2).filter((it) => it !== "pictures"));
const pictures = process.argv.includes("pictures");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const mails = (await sampleMails()).filter(({ name }) => wanted.size === 0 || wanted.has(name));
const rows: string[] = [];
for (const { name, mail } of mails) {
	const file = `${name}.${mail.language}`;
	writeFileSync(join(folder, `${file}.html`), htmlOf(mail));
	writeFileSync(join(folder, `${file}.txt`), `Subject: ${mail.subject}\n\n${plainOf(mail)}`);
	rows.push(`<li><a href="${file}.html">${file}</a> · <a href="${file}.txt">.txt</a></li>`);
}
const index = `<!doctype html><meta charset="utf-8"><title>Oba: messages</title><ul>${rows.join("\n")}</ul>`;
writeFileSync(join(folder, "index.html"), index);
console.log(`${mails.length} messages in ${folder}/`);

if (pictures) {
	const browser = await openBrowser();
	try {
		for (const colorScheme of ["light", "dark"] as const)
			for (const width of [700, 360]) {
				const context = await browser.newContext({ colorScheme, viewport: { width, height: 600 } });
				const page = await context.newPage();
				for (const { name, mail } of mails) {
					await page.goto(`file://${join(folder, `${name}.${mail.language}.html`)}`);
					const file = `${name}.${mail.language}.${colorScheme}.${width}.png`;
					await page.screenshot({ path: join(folder, file), fullPage: true });
				}
				await context.close();
			}
	} finally {
		await browser.close();
	}
	console.log(`pictures of ${mails.length} messages in ${folder}/`);
}
