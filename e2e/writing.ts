/** From two open sheets to a letter that is drafted, over HTTP; and the letter in the states one would want to look at. */
import type { Browser } from "playwright-core";
import type { Clause } from "../src/core/letter/clause.ts";
import type { Change } from "../src/core/letter/contract.ts";
import { contentToSign, hashDomain, type Letter, letterOf, type People } from "../src/core/letter/letter.ts";
import type { CommandInput } from "../src/core/partnership.ts";
import { digest } from "../src/record/hash.ts";
import { agreeOnAll, sitDown, stateOf, type Table, versionSeen } from "./agreeing.ts";
import type { Visitor } from "./browser.ts";
import type { Show } from "./gallery.ts";
import { dana, svetlana } from "./people.ts";
import type { Server } from "./server.ts";
import { begin, command, draft, newId, viewOf } from "./setting.ts";
import { lawyersFile } from "./word-back.ts";

/** As `sitDownAtDraft`, once both have said who owns them and which channels they use: nothing else stands before a signature. */
export async function sitDownToWrite(browser: Browser, server: Server, one: Visitor, name: string): Promise<Table> {
	const table = await sitDownAtDraft(browser, server, one, name);
	for (const each of [one, table.two]) {
		await command(each, table.partnership, "letter.declareOwners", { are: "spread" });
		await command(each, table.partnership, "letter.nameChannels", { are: "named", channels: ["email"], others: null });
	}
	return table;
}

/** Both owners and a colleague of each, with everything agreed and approved: the letter is drafted, in both languages. */
export async function sitDownAtDraft(browser: Browser, server: Server, one: Visitor, name: string): Promise<Table> {
	const table = await sitDown(browser, server, one, name);
	const { partnership, two } = table;
	await agreeOnAll(partnership, one, two);
	const version = await versionSeen(one, partnership);
	await command(two, partnership, "alignment.approve", { version });
	await command(one, partnership, "alignment.approve", { version });
	return table;
}

/** The letter as this visitor reads it, with the names that stand in it. */
export async function letterSeen(
	visitor: Visitor,
	partnership: string,
): Promise<{ readonly letter: Letter; readonly people: People }> {
	const { names } = await viewOf(visitor, partnership);
	const full = Object.entries(names).map(([id, it]) => [id, `${it.givenName} ${it.familyName}`.trim()] as const);
	const people = Object.fromEntries(full.filter(([, name]) => name !== ""));
	return { letter: letterOf(await stateOf(visitor, partnership), people), people };
}

/** A sentence more in a clause, in both languages or in the one that is named. */
export function longer(clause: Clause, en: string | null, ru: string | null, answers: string | null = null): Change {
	const languages = [...(en === null ? [] : ["en" as const]), ...(ru === null ? [] : ["ru" as const])];
	const { binding, texts } = clause;
	const put = (text: string | null, more: string | null): string | null => more && `${text ?? ""}\n${more}`.trim();
	return {
		...{ clause: clause.id, proposal: newId(), answers, note: null, headingEn: null, headingRu: null },
		offer: { is: "wording", languages, inStep: languages.length === 2, binding, after: null },
		...{ en: put(texts.en, en), ru: put(texts.ru, ru) },
	};
}

export const handOver = (
	visitor: Visitor,
	partnership: string,
	changes: CommandInput<"letter.handOver">["changes"],
	note: string | null = null,
): Promise<void> => command(visitor, partnership, "letter.handOver", { changes, note });

/** Accepts everything that waits for this visitor's side. */
export async function acceptAll(visitor: Visitor, partnership: string): Promise<void> {
	const { letter } = await letterSeen(visitor, partnership);
	const { viewer } = await viewOf(visitor, partnership);
	for (const { id, proposal } of letter.clauses)
		if (proposal && proposal.side !== viewer.side)
			await command(visitor, partnership, "letter.accept", { clause: id, proposal: proposal.id });
}

/** Signs what stands, as its own browser would read it. */
export async function signAs(visitor: Visitor, partnership: string, name: string): Promise<void> {
	const { letter, people } = await letterSeen(visitor, partnership);
	const hash = letter.hash ?? digest(partnership, hashDomain, contentToSign(letter));
	await command(visitor, partnership, "letter.sign", { hash, name, people: { ...people } });
}

/** So many rounds, each a sentence on the first clause that is proposed by one side and accepted by the other. */
async function rounds(table: Table, count: number): Promise<void> {
	const { partnership, one, two } = table;
	for (let round = 1; round <= count; round += 1) {
		const [writes, answers] = round % 2 === 1 ? [one, two] : [two, one];
		const [first] = (await letterSeen(writes, partnership)).letter.clauses;
		if (!first) throw new Error("the letter has no clause");
		const change = longer(first, `Said anew in round ${round}.`, `Сказано иначе в раунде ${round}.`);
		await handOver(writes, partnership, [change]);
		await acceptAll(answers, partnership);
	}
}

/** A clause that the draft does not have, after this one. */
const added = (after: Clause): Change => ({
	...{ clause: newId(), proposal: newId(), answers: null, note: null },
	offer: { is: "wording", languages: ["en", "ru"], inStep: true, binding: true, after: after.id },
	en: "What either side publishes about the other is shown to it two days before.",
	ru: "Всё, что одна сторона публикует о другой, она показывает ей за два дня.",
	headingEn: "Publishing",
	headingRu: "Публикации",
});

/** Plays it with Dana's browser, already signed in. */
export async function writing(browser: Browser, server: Server, one: Visitor, show: Show): Promise<void> {
	const cookies = await one.context.storageState();
	await show({ name: "letter-not-yet", path: `/p/${await begin(one, dana, svetlana)}/letter`, cookies });
	const table = await sitDownToWrite(browser, server, one, "writing");
	const { partnership, two } = table;
	const [mine, theirs] = [await one.context.storageState(), await two.context.storageState()];
	const path = `/p/${partnership}/letter`;
	const letter = { path, cookies: mine };
	await show({ name: "letter-stage", path: `/p/${partnership}`, cookies: mine });
	await show({ ...letter, name: "letter-drafted" });
	await show({ ...letter, name: "letter-from-word", brings: await lawyersFile(one, partnership, "Said by a lawyer.") });
	const [first, second] = (await letterSeen(two, partnership)).letter.clauses;
	if (!first) throw new Error("the letter has no clause");
	const inEnglish = { ...longer(first, "Both owners talk every second Thursday.", null), note: "As said on the call." };
	const typed = { [`${first.id}.en`]: inEnglish.en ?? "", [`${first.id}.note`]: inEnglish.note };
	await draft(one, partnership, "letter.clauses", typed);
	await show({ ...letter, name: "letter-writing" });
	await handOver(one, partnership, [inEnglish]);
	await show({ ...letter, name: "letter-waits" });
	await acceptAll(two, partnership);
	await show({ name: "letter-out-of-step", path, cookies: theirs });
	const [now] = (await letterSeen(two, partnership)).letter.clauses;
	const caughtUp = longer(now ?? first, null, "Владельцы созваниваются каждый второй четверг.");
	const inStep = { ...caughtUp.offer, inStep: true } as Change["offer"];
	const more = second ? [longer(second, "Talked over monthly.", "Обсуждается раз в месяц.")] : [];
	await handOver(two, partnership, [{ ...caughtUp, offer: inStep }, ...more, added(first)], "Всё коротко.");
	await command(two, partnership, "letter.comment", { clause: first.id, comment: "Можно и раз в неделю." });
	await show({ ...letter, name: "letter-answer" });
	await show({ name: "letter-member", path, cookies: await table.three.context.storageState() });
	await acceptAll(one, partnership);
	await show({ ...letter, name: "letter-ready" });
	await rounds(table, 2);
	await show({ ...letter, name: "letter-spent" });
	await signAs(two, partnership, "Светлана Орлова");
	await show({ ...letter, name: "letter-theirs-signed" });
	await show({ name: "letter-signed-ours", path, cookies: theirs });
	await signAs(one, partnership, "Dana Whitfield");
	await show({ ...letter, name: "letter-signed" });
	await show({ name: "letter-behind", path: `/p/${partnership}`, cookies: mine });
	await table.leave();

	const ended = await sitDownToWrite(browser, server, one, "no-letter");
	const why = { reason: "Об исключительности мы так и не договоримся.", shareReason: true };
	await command(ended.two, ended.partnership, "letter.partWays", why);
	await show({ name: "no-letter", path: `/p/${ended.partnership}`, cookies: mine });
	await ended.leave();
}
