/** What Светлана and Dana say and do about the letter: the way to it, and the commands of the stories. */
import { versionOf } from "../alignment/gate.ts";
import type { Language, Side } from "../kit.ts";
import type { Change, ClauseOffer } from "../letter/contract.ts";
import { legalChecks } from "../letter/legal/checklist.ts";
import type { Channel } from "../letter/legal/contract.ts";
import { legalMissing } from "../letter/legal/rules.ts";
import { contentToSign, hashDomain, letterOf, type People } from "../letter/letter.ts";
import { nobodyNamed } from "../letter/rules.ts";
import type { Command, Partnership } from "../partnership.ts";
import { approve, ready } from "./aligning.ts";
import { did, oneWay, type Past, stateOf } from "./given.ts";
import { dana, day, id, type Person, severnyChai, svetlana } from "./people.ts";

export const ownersSpread = { name: "letter.declareOwners", input: { are: "spread" } } as const satisfies Command;
export const byMail = {
	name: "letter.nameChannels",
	input: { are: "named", channels: ["email", "events"], others: null },
} as const satisfies Command;

/** Both approved the alignment document on day 22: the letter is drafted, in English, which both speak. */
export const justDrafted: Past = (() => {
	const version = versionOf(stateOf(...ready));
	return [...ready, did(approve(version), svetlana, day(22)), did(approve(version), dana, day(22, 1))];
})();
/** Both have said who owns them and which channels they use: nothing else is asked before the letter is signed. */
export const draftedInEnglish: Past = [
	...justDrafted,
	...[svetlana, dana].flatMap((who) => [did(ownersSpread, who, day(22, 1)), did(byMail, who, day(22, 1))]),
];
const inRussian: Command = { name: "people.describeSide", input: { own: { ...severnyChai, languages: ["ru"] } } };
/** Светлана asks for her own language as well: the letter has two. */
export const drafted: Past = [...draftedInEnglish, did(inRussian, svetlana, day(22, 2))];

/** What people are called, as the pages of both show it. */
export const called: People = { svetlana: "Светлана Орлова", dana: "Dana Whitfield" };

const wordless = { en: null, ru: null, headingEn: null, headingRu: null, note: null } as const;
export const wording = (
	languages: readonly ("en" | "ru")[],
	more: Partial<ClauseOffer & { is: "wording" }> = {},
): ClauseOffer => ({ is: "wording", languages: [...languages], inStep: true, binding: false, after: null, ...more });
export const change = (clause: string, n: number, offer: ClauseOffer, more: Partial<Change> = {}): Change => ({
	...{ clause, proposal: id(n), answers: null, offer },
	...wordless,
	...more,
});
/** A clause rewritten in both languages. */
export const rewritten = (clause: string, n: number, answers: number | null = null): Change =>
	change(clause, n, wording(["en", "ru"]), {
		answers: answers === null ? null : id(answers),
		en: `New words for ${clause}, ${n}`,
		ru: `Новые слова для ${clause}, ${n}`,
	});
export const handOver = (...changes: readonly Change[]) =>
	({ name: "letter.handOver", input: { changes: [...changes], note: null } }) as const satisfies Command;
export const accept = (clause: string, n: number) =>
	({ name: "letter.accept", input: { clause, proposal: id(n) } }) as const satisfies Command;
export const decline = (clause: string, n: number, reason: string | null = null) =>
	({ name: "letter.decline", input: { clause, proposal: id(n), reason } }) as const satisfies Command;
export const withdraw = (clause: string, n: number) =>
	({ name: "letter.withdraw", input: { clause, proposal: id(n) } }) as const satisfies Command;
export const comment = (clause: string, text: string) =>
	({ name: "letter.comment", input: { clause, comment: text } }) as const satisfies Command;
export const withdrawSignature = { name: "letter.withdrawSignature", input: {} } as const satisfies Command;
export const partWays = (reason: string | null, shareReason: boolean) =>
	({ name: "letter.partWays", input: { reason, shareReason } }) as const satisfies Command;

/** The hash of the letter as it stands after a story, with people called so. */
export const hashAfter = (past: Past, people: People = called): string => {
	const letter = letterOf(stateOf(...past), people);
	return letter.hash ?? oneWay.digest(hashDomain, contentToSign(letter));
};
export const sign = (hash: string, name: string, people: People = called) =>
	({ name: "letter.sign", input: { hash, name, people: { ...people } } }) as const satisfies Command;
/** Signs what stands at the end of the story. */
export const signs = (past: Past, who: Person, at: string) =>
	did(sign(hashAfter(past), called[who.person] ?? who.person), who, at);
/** Светлана has signed on day 25. */
export const signedBySvetlana: Past = [...drafted, signs(drafted, svetlana, day(25))];

/** What a random writer of the letter reads before choosing: the clauses, and whose proposal waits. */
interface Reader {
	readonly state: Partnership;
	readonly side: Side;
	readonly n: number;
	readonly word: (what: string) => string;
}

/** The clause at `pick` rewritten in all the letter's languages, or in its first alone; an answer to what stands there. */
export function aimedChange({ state, side, n, word }: Reader, pick: number): Change {
	const { clauses, languages } = letterOf(state, nobodyNamed);
	const clause = clauses[pick % Math.max(1, clauses.length)];
	const answers = clause?.proposal && clause.proposal.side !== side ? clause.proposal.id : null;
	const isNew = !clause || pick % 5 === 0;
	if (!isNew && pick % 7 === 0) return change(clause.id, n, { is: "removed" }, { answers });
	const written = pick % 2 === 0 ? languages.slice(0, 1) : languages;
	const words = (kind: string, language: Language) => (written.includes(language) ? word(`${kind} ${language}`) : null);
	return change(isNew ? id(0x3000 + n) : clause.id, n, wording(written, { inStep: pick % 3 === 0 }), {
		...{ answers: isNew ? null : answers, en: words("clause", "en"), ru: words("clause", "ru") },
		...{ headingEn: words("heading", "en"), headingRu: words("heading", "ru") },
	});
}

/** The first proposal that waits for `side`, or the last of all that were made. */
export function aimedProposal({ state, side }: Pick<Reader, "state" | "side">, pick: number) {
	const { clauses } = letterOf(state, nobodyNamed);
	const waiting = clauses.filter(({ proposal }) => proposal && (pick % 4 === 0 || proposal.side !== side));
	const aimed = waiting[pick % Math.max(1, waiting.length)] ?? clauses[0];
	const proposal = aimed?.proposal ?? aimed?.thread.proposals.at(-1);
	return { clause: aimed?.id ?? "nature", proposal: proposal?.id ?? id(1) };
}

/** Signs what stands now, read with nobody named; `stale` signs something else. */
export function aimedSignature(state: Partnership, word: Reader["word"], stale: boolean) {
	const letter = letterOf(state, nobodyNamed);
	const hash = letter.hash ?? oneWay.digest(hashDomain, contentToSign(letter));
	return sign(stale ? "0".repeat(64) : hash, word("name"), nobodyNamed);
}

/** Answers the first proposal that waits for `side`: mostly yes. */
export function accepting({ state, side, n }: Reader): Command | null {
	const waits = letterOf(state, nobodyNamed).clauses.find(({ proposal }) => proposal && proposal.side !== side);
	if (!waits?.proposal) return null;
	const input = { clause: waits.id, proposal: waits.proposal.id };
	return n % 4 === 0 ? { name: "letter.decline", input: { ...input, reason: null } } : { name: "letter.accept", input };
}

/** Writes what lags, or was removed, anew: in step with the other language from then on. */
export function catchingUp({ state, n, word }: Reader): Command | null {
	const { clauses, languages } = letterOf(state, nobodyNamed);
	const waits = clauses.find(({ is, lags, texts, proposal }) => {
		return is !== "removed" && !proposal && (lags.length > 0 || languages.some((it) => texts[it] === null));
	});
	if (!waits) return null;
	const behind = languages.filter((it) => waits.lags.includes(it) || waits.texts[it] === null);
	const words = (language: Language) => (behind.includes(language) ? word(`caught up ${language}`) : null);
	return handOver(
		change(waits.id, n, wording(behind, { binding: waits.binding }), { en: words("en"), ru: words("ru") }),
	);
}

const channelSets: readonly (readonly Channel[])[] = [["email"], ["instagram", "ownSite"], ["amazon", "events"], []];
export function someChannels(pick: number): Command & { readonly name: "letter.nameChannels" } {
	const channels = channelSets[pick % channelSets.length] ?? [];
	return { name: "letter.nameChannels", input: { are: "named", channels: [...channels], others: null } };
}
/** One owner, or nobody above a quarter; now and then a share that is none. */
export function someOwners(pick: number, word: Reader["word"]): Command & { readonly name: "letter.declareOwners" } {
	if (pick % 3 === 0) return ownersSpread;
	const country = pick % 2 === 0 ? "DE" : "RU";
	const owner = { name: word("owner"), kind: "person", country, share: pick % 5 === 0 ? "12" : "51" } as const;
	return { name: "letter.declareOwners", input: { are: "named", owners: [owner] } };
}
/** What a side answers first that it has not said yet. */
export const declaring = ({ state, side, word }: Reader, pick: number): Command =>
	legalMissing(state).some((it) => it.by === side && it.code === "owners")
		? someOwners(pick % 5 === 0 ? pick + 1 : pick, word)
		: someChannels(pick);

/** The check that `pick` chooses among those that follow now. */
export function aimedCheck(
	{ state, side, word }: Reader,
	pick: number,
): Command & { readonly name: "letter.setCheck" } {
	const all = legalChecks(state);
	const { check } = all[pick % Math.max(1, all.length)] ?? { check: { id: "none" } };
	const person = pick % 2 === 0 ? (state.people.seats[side][0]?.person ?? null) : null;
	const input = { check: check.id, is: "done", person, outside: null, note: word("note"), paper: null } as const;
	return { name: "letter.setCheck", input };
}

/** A PDF beside one of the checks that follow. */
export function aimedPaper(
	{ state, word }: Reader,
	pick: number,
	n: number,
): Command & { readonly name: "letter.addPaper" } {
	const all = legalChecks(state);
	const check = all[pick % Math.max(1, all.length)]?.check.id ?? "none";
	const file = {
		file: id(0x7000 + n),
		size: 100 + n,
		hash: n.toString(16).padStart(64, "0"),
		name: word("paper"),
	};
	return { name: "letter.addPaper", input: { check, file: { ...file, type: "application/pdf" } } };
}
