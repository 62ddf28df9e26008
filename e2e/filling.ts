/** My sheet in the states one would want to look at: fresh, half filled in with slips, read over, sealed, and late. */
import type { Browser } from "playwright-core";
import { fieldsFrom } from "../src/core/alignment/drafted.ts";
import { readSheet } from "../src/core/alignment/read-sheet.ts";
import { type Visitor, visit } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, mike, type Person, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { beginWith, command, draft, invite, join, noted, viewOf } from "./setting.ts";
import { sealSheet, sheetOf, toAlignment } from "./sheets.ts";

/** What stands in the fields when this person has filled in everything. */
export function fieldsOf(person: Person): Readonly<Record<string, string>> {
	const read = readSheet({ ...sheetOf(person), company: person.company.company }, "co-marketing");
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return fieldsFrom(read.sheet);
}

/** Two slips and two gaps, as somebody leaves them who was called away. */
const slips: Readonly<Record<string, string>> = {
	riskCap: JSON.stringify({ amount: "twelve", currency: "USD" }),
	firstResult: JSON.stringify({ needBy: "2027-02-31", canBy: null }),
	exclusivity: "",
	success: "We will try to bring significant growth as soon as possible, etc.",
};

/** Plays it with Dana's browser, already signed in, and another Светлана's. */
export async function filling(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, mike.looks);
	const other = { ...svetlana, account: { ...svetlana.account, email: "filling@severny-veter.example" } };
	const colleague = { ...mike, account: { ...mike.account, email: "filling@brightline.example" } };
	const partnership = await beginWith(one, dana, two, other);
	await toAlignment(partnership, [one, dana], [two, other]);
	const mine = await one.context.storageState();
	const stage = { path: `/p/${partnership}`, cookies: mine };
	const sheet = { ...stage, path: `${stage.path}/sheet` };
	await show({ ...stage, name: "sheet-stage" });
	await show({ ...sheet, name: "sheet-empty" });
	await show({ ...sheet, name: "sheet-core-empty", hash: "#core" });

	const { token } = await invite(one, partnership, colleague, "member");
	await join(three, colleague, token, "member");
	const { viewer } = await viewOf(three, partnership);
	await command(one, partnership, "alignment.delegateSection", { section: "working", person: viewer.person });
	await draft(one, partnership, "alignment.sheet", { ...fieldsOf(dana), ...slips });
	for (const part of ["core", "type", "working", "review"] as const)
		await show({ ...sheet, name: `sheet-${part}`, hash: `#${part}` });
	await show({ ...sheet, name: "sheet" });
	await show({ ...sheet, name: "sheet-delegate", cookies: await three.context.storageState() });
	await show({ ...stage, name: "sheet-stage-begun" });

	await sealSheet(one, partnership, dana);
	await show({ ...sheet, name: "sheet-sealed" });
	await show({ ...stage, name: "sheet-waits" });
	await show({ ...stage, name: "sheet-asked", cookies: await two.context.storageState() });
	server.passDays(8);
	await noted(one, partnership, "sealing.fellDue");
	await show({ ...stage, name: "sheet-late" });
	for (const each of [two, three]) await each.leave();
}
