/** What a seat link opens, in the states one would want to look at: asked, done, leading nowhere. */
import type { Browser } from "playwright-core";
import { type Visitor, visit } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { begin, invite, newId, newSalt } from "./setting.ts";

/** Светлана takes her seat without an account and answers from the first link. */
export async function linking(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const partnership = await begin(one, dana, svetlana);
	const { token } = await invite(one, partnership, svetlana);
	const two = await visit(browser, server.url, svetlana.looks);
	const { givenName, familyName, language, zone } = svetlana.account;
	const email = "links@severny-veter.example";
	const headers = () => ({ "Idempotency-Key": newId() });
	const taken = await two.context.request.post(`/api/invitations/${token}/by-links`, {
		data: { email, givenName, familyName, language, zone, own: svetlana.company },
		headers: headers(),
	});
	const { link } = (await taken.json()) as { readonly link: string };
	await show({ name: "seat-link", path: link, cookies: null });
	const sealing = `/api${link.replace("/s/", "/seat-links/")}/commands/exploration.sealAnswers`;
	await two.context.request.post(sealing, {
		data: { answers: svetlana.answers, salt: newSalt() },
		headers: headers(),
	});
	await show({ name: "seat-link-done", path: link, cookies: null });
	await show({ name: "seat-link-wrong", path: "/s/lost", cookies: null, complaint: /status of 404/ });
	await two.leave();
}
