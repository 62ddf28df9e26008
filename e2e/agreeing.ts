/** From open sheets to everything agreed, over HTTP; and the terms and the document in the states one would want to look at. */
import type { Browser } from "playwright-core";
import { type Comparison, comparisonOf } from "../src/core/alignment/comparison.ts";
import { versionOf } from "../src/core/alignment/gate.ts";
import type { Term } from "../src/core/alignment/terms.ts";
import { fold, type Partnership } from "../src/core/partnership.ts";
import { sensible } from "../src/core/testing/aligning.ts";
import { eventOf } from "../src/record/chain.ts";
import { type Visitor, visit } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, mike, oleg, type Person, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { beginWith, command, invite, join, newId, viewOf } from "./setting.ts";
import { sealSheet, toAlignment } from "./sheets.ts";

/** What this visitor's browser would fold of the partnership. */
export async function stateOf(visitor: Visitor, partnership: string): Promise<Partnership> {
	const { entries } = await viewOf(visitor, partnership);
	const state = fold(entries.map(eventOf));
	if (!state) throw new Error("the partnership has not begun");
	return state;
}

async function comparing(visitor: Visitor, partnership: string): Promise<Comparison> {
	const comparison = comparisonOf(await stateOf(visitor, partnership));
	if (!comparison) throw new Error("the sheets are still sealed");
	return comparison;
}

const wording: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
	vision: {
		en: "Together we bring Siberian herbs to kitchens in Texas, honestly told.",
		ru: "Вместе приносим сибирские травы на кухни Техаса и честно о них рассказываем.",
	},
};
const said = { en: "We have settled this between us.", ru: "Об этом мы договорились." };

/** Proposes a value for a term that two reasonable people could agree on. */
export async function offer(
	visitor: Visitor,
	partnership: string,
	term: Term,
	comparison: Comparison,
): Promise<string> {
	const proposal = newId();
	const value = sensible(term, comparison);
	const words = term.kind === "words" ? (wording[term.id] ?? said) : { en: null, ru: null };
	const more = { answers: null, note: null, ...words };
	await command(visitor, partnership, "alignment.propose", {
		...{ term: term.id, proposal, offer: { is: "value", value } as const },
		...more,
	});
	return proposal;
}

/** Each side marks the other's words, and names who would step in for its owner. */
export async function prepare(partnership: string, ...both: readonly (readonly [Visitor, Visitor])[]): Promise<void> {
	for (const [visitor, colleague] of both) {
		for (const question of ["gets", "success", "fallback"]) {
			const checkable = question === "success" ? true : null;
			await command(visitor, partnership, "alignment.mark", { question, theirs: "compatible", checkable });
		}
		const { viewer } = await viewOf(colleague, partnership);
		await command(visitor, partnership, "people.nameSuccessor", { person: viewer.person });
	}
}

/** Agrees on everything the document waits for but what `leave` keeps back: `one` proposes, `two` accepts. */
export async function agreeOnAll(
	partnership: string,
	one: Visitor,
	two: Visitor,
	leave: (term: Term) => boolean = () => false,
): Promise<void> {
	const { terms } = await comparing(one, partnership);
	for (const { id } of terms.filter((it) => it.needed && !it.value && !leave(it))) {
		const now = await comparing(one, partnership);
		const term = now.terms.find((it) => it.id === id);
		if (!term || term.value) continue;
		const proposal = await offer(one, partnership, term, now);
		await command(two, partnership, "alignment.accept", { term: id, proposal });
	}
}

/** Two owners and a colleague of each, both sheets open. */
export interface Table {
	readonly partnership: string;
	readonly one: Visitor;
	readonly two: Visitor;
	/** A colleague of `one`'s, who writes and binds nobody. */
	readonly three: Visitor;
	readonly leave: () => Promise<void>;
}

/** Seats Светлана and both colleagues under accounts of their own beside Dana, who is signed in, and opens both sheets. */
export async function sitDown(browser: Browser, server: Server, one: Visitor, name: string): Promise<Table> {
	const as = (person: Person): Person => ({
		...person,
		// Each side speaks its own language here, so that everything agreed stands in both.
		company: { ...person.company, languages: [person.account.language] },
		account: { ...person.account, email: `${name}.${person.account.email}` },
	});
	const [two, three, four] = await Promise.all(
		[svetlana, mike, oleg].map(({ looks }) => visit(browser, server.url, looks)),
	);
	if (!two || !three || !four) throw new Error("three browsers were asked for");
	const partnership = await beginWith(one, dana, two, as(svetlana));
	for (const [host, guest, person] of [
		[one, three, as(mike)],
		[two, four, as(oleg)],
	] as const) {
		const { token } = await invite(host, partnership, person, "member");
		await join(guest, person, token, "member");
	}
	await toAlignment(partnership, [one, dana], [two, svetlana]);
	await sealSheet(one, partnership, dana);
	await sealSheet(two, partnership, svetlana);
	await prepare(partnership, [one, three], [two, four]);
	const leave = async (): Promise<void> => {
		for (const each of [two, three, four]) await each.leave();
	};
	return { partnership, one, two, three, leave };
}

/** Plays it with Dana's browser, already signed in. */
export async function agreeing(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const { partnership, two, leave } = await sitDown(browser, server, one, "agreeing");
	const [mine, theirs] = [await one.context.storageState(), await two.context.storageState()];
	const terms = { path: `/p/${partnership}/terms`, cookies: mine };
	const document = { path: `/p/${partnership}/alignment`, cookies: mine };
	const now = await comparing(one, partnership);
	const open = now.terms.filter((it) => it.needed && !it.value);
	const first = open.find((it) => it.kind === "quantity") ?? open[0];
	const vision = open.find((it) => it.id === "vision");
	if (!first || !vision) throw new Error("nothing is open between the two");
	await offer(two, partnership, first, now);
	const text = "Столько мы тратим на похожий проект уже сейчас.";
	await command(two, partnership, "alignment.comment", { term: first.id, comment: text });
	await offer(one, partnership, vision, now);
	await show({ ...terms, name: "terms" });
	await show({ ...terms, name: "term-thread", hash: `#${first.id}` });
	await show({ ...terms, name: "term-kpi", hash: "#kpi/3" });
	await show({ ...document, name: "alignment-document-open" });
	const reason = "We have run four campaigns together since 2024.";
	await command(one, partnership, "stages.proposeSkip", { reason });
	await show({ name: "skip-asked", path: `/p/${partnership}`, cookies: theirs });
	await command(two, partnership, "stages.declineSkip", { reason: "Отдел новый, начнём по порядку." });
	for (const { id, thread } of (await comparing(one, partnership)).terms) {
		const waits = thread.proposals.find((it) => it.is === "standing");
		const answers = waits?.side === "b" ? one : two;
		if (waits) await command(answers, partnership, "alignment.accept", { term: id, proposal: waits.id });
	}
	await agreeOnAll(partnership, one, two);
	await show({ ...document, name: "alignment-document" });
	await show({ ...terms, name: "terms-agreed" });
	const version = await versionSeen(one, partnership);
	await command(two, partnership, "alignment.approve", { version });
	await command(one, partnership, "alignment.approve", { version });
	await show({ ...document, name: "alignment-document-approved" });
	await leave();

	const ended = await sitDown(browser, server, one, "ended");
	const why = { reason: "Вашу цену в Техасе мы не потянем до осени.", shareReason: true };
	await command(ended.two, ended.partnership, "alignment.cannotAlign", why);
	await show({ name: "could-not-align", path: `/p/${ended.partnership}`, cookies: mine });
	await ended.leave();
}

/** The version of the document as this visitor sees it. */
export async function versionSeen(visitor: Visitor, partnership: string): Promise<number> {
	return versionOf(await stateOf(visitor, partnership));
}
