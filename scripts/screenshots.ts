/** Pictures of every screen: English and Russian, light and dark, desktop and phone, into screenshots/ (git-ignored). */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, visit } from "../e2e/browser.ts";
import { open, type Scene, walk } from "../e2e/gallery.ts";
import { dana } from "../e2e/people.ts";
import { startServer } from "../e2e/server.ts";

const folder = "screenshots";
/** `npm run screenshots -- deciding record` pictures these alone. */
const wanted = new Set(process.argv.slice(2));

const looks = (["light", "dark"] as const).flatMap((scheme) =>
	([1280, 360] as const).flatMap((width) => (["en", "ru"] as const).map((language) => ({ scheme, width, language }))),
);

const server = await startServer();
const browser = await openBrowser();
let taken = 0;

async function picture(scene: Scene): Promise<void> {
	const { name, cookies, complaint } = scene;
	if (wanted.size > 0 && !wanted.has(name)) return;
	for (const { scheme, width, language } of looks) {
		const guest = await visit(browser, server.url, {
			...dana.looks,
			scheme,
			width,
			height: width === 360 ? 740 : 900,
			cookies,
		});
		if (complaint) guest.expectComplaint(complaint);
		await open(guest, scene, language);
		const file = `${name}.${language}.${scheme}.${width === 360 ? "phone" : "desktop"}.png`;
		await guest.page.screenshot({ path: join(folder, file), fullPage: true, animations: "disabled" });
		await guest.leave();
		taken += 1;
	}
	console.log(name);
}

try {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await walk(server, browser, picture);
	console.log(`${taken} pictures in ${folder}/`);
} finally {
	await browser.close();
	await server.stop();
}
