/** The legal page in the states one would want to look at: before the letter, asked, answered, with checks that were looked at. */
import type { Browser } from "playwright-core";
import type { Visitor } from "./browser.ts";
import { bring } from "./filming.ts";
import type { Show } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { begin, command, newId } from "./setting.ts";
import { sitDownAtDraft } from "./writing.ts";

/** Plays it with Dana's browser, already signed in. */
export async function checking(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const cookies = await one.context.storageState();
	await show({ name: "legal-early", path: `/p/${await begin(one, dana, svetlana)}/legal`, cookies });
	const { partnership, two } = await sitDownAtDraft(browser, server, one, "checking");
	const page = { path: `/p/${partnership}/legal`, cookies: await one.context.storageState() };
	await show({ ...page, name: "legal-asked" });
	const owner = { name: "Анна Келлер", kind: "person", country: "DE", share: "51.5" } as const;
	await command(two, partnership, "letter.declareOwners", { are: "named", owners: [owner] });
	await command(two, partnership, "letter.nameChannels", { are: "named", channels: ["instagram", "vk"], others: null });
	await command(one, partnership, "letter.declareOwners", { are: "spread" });
	await command(one, partnership, "letter.nameChannels", { are: "unknown" });
	const looked = {
		is: "done",
		person: null,
		outside: "Weber & Partners",
		paper: "https://papers.example/nda.pdf",
	} as const;
	await command(one, partnership, "letter.setCheck", {
		...looked,
		check: "conf.agreement",
		note: "Signed on 3 March.",
	});
	const pdf = Buffer.from("%PDF-1.7\n% Signed by both on 3 March.\n");
	const { at: _, ...paper } = await bring(two, partnership, "Соглашение, подписано.pdf", pdf);
	await command(two, partnership, "letter.addPaper", { check: "conf.agreement", file: paper });
	await command(two, partnership, "letter.addCheck", { check: newId(), title: "Сертификат на упаковку" });
	await show({ ...page, name: "legal-answered" });
	await two.leave();
}
