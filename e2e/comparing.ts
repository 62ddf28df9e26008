/** The comparison in the states one would want to look at: just opened, all of it, marked and corrected. */
import type { Browser } from "playwright-core";
import { type Visitor, visit } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { beginWith, command, newId } from "./setting.ts";
import { sealSheet, toAlignment } from "./sheets.ts";

/** Plays it with Dana's browser, already signed in, and another Светлана's. */
export async function comparing(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const two = await visit(browser, server.url, svetlana.looks);
	const other = { ...svetlana, account: { ...svetlana.account, email: "facing@severny-veter.example" } };
	const partnership = await beginWith(one, dana, two, other);
	await toAlignment(partnership, [one, dana], [two, other]);
	await sealSheet(one, partnership, dana);
	await sealSheet(two, partnership, other);
	const [mine, theirs] = await Promise.all([one, two].map(({ context }) => context.storageState()));
	const scene = { path: `/p/${partnership}`, cookies: mine ?? null };
	await show({ ...scene, name: "comparison" });
	await show({ ...scene, name: "comparison-all", hash: "#all" });

	await command(one, partnership, "alignment.mark", { question: "success", theirs: "compatible", checkable: false });
	await command(two, partnership, "alignment.mark", { question: "success", theirs: "same", checkable: true });
	await command(two, partnership, "alignment.mark", { question: "gets", theirs: "different", checkable: null });
	const pair = { ours: "New subscribers", theirs: "Подписчики рассылки" };
	await command(one, partnership, "alignment.pairKpis", pair);
	const slip = { question: "approvalTime", answer: 16, why: "Опечатка: два рабочих дня, как и у вас." };
	await command(two, partnership, "alignment.addErratum", { erratum: newId(), ...slip });
	await show({ ...scene, name: "comparison-corrected" });
	await show({ ...scene, name: "comparison-corrected-theirs", cookies: theirs ?? null });
	await two.leave();
}
