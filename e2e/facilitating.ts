/** The neutral facilitator in the states one would want to look at: proposed, asked about, invited, here before and after the openings. */
import type { Browser } from "playwright-core";
import { type Visitor, visit } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, irina, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { beginWith, command, invite, join, newSalt, sealAnswers } from "./setting.ts";
import { sealSheet } from "./sheets.ts";

/** Plays it with Dana's browser, already signed in, and others for Светлана and Ирина. */
export async function facilitating(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const two = await visit(browser, server.url, svetlana.looks);
	const three = await visit(browser, server.url, irina.looks);
	const other = { ...svetlana, account: { ...svetlana.account, email: "between@severny-veter.example" } };
	const partnership = await beginWith(one, dana, two, other);
	const people = { path: `/p/${partnership}/people`, cookies: await one.context.storageState() };
	const { token } = await invite(one, partnership, irina, "facilitator");
	await show({ ...people, name: "facilitator-proposed" });
	await show({
		name: "facilitator-asked",
		path: `/p/${partnership}`,
		cookies: await two.context.storageState(),
	});
	await show({ name: "facilitator-waiting", path: `/i/${token}`, cookies: null });
	await command(two, partnership, "people.agreeFacilitator", {});
	await show({ name: "facilitator-invited", path: `/i/${token}`, cookies: null });
	await join(three, irina, token, "facilitator");
	await sealAnswers(one, partnership, dana);
	const middle = { path: `/p/${partnership}`, cookies: await three.context.storageState() };
	await show({ ...middle, name: "facilitator-before" });
	await show({ name: "facilitator-home", path: "/", cookies: middle.cookies });
	await sealAnswers(two, partnership, other);
	const verdict = { verdict: "exploreFurther", reason: null, shareReason: false } as const;
	for (const each of [one, two]) await command(each, partnership, "exploration.sayEnough", {});
	for (const each of [one, two])
		await command(each, partnership, "exploration.sealVerdict", { ...verdict, salt: newSalt() });
	await sealSheet(one, partnership, dana);
	await sealSheet(two, partnership, other);
	await show({ ...middle, name: "facilitator-after" });
	await show({ ...people, name: "facilitator-here" });
	for (const each of [two, three]) await each.leave();
}
