/** What random people do in random histories: every command there is, aimed by what stands, mostly at something that exists. */
import fc from "fast-check";
import { comparisonOf } from "../alignment/comparison.ts";
import { versionOf } from "../alignment/gate.ts";
import { type Level, type Statement, statements } from "../exploration/questions.ts";
import { callsHeld } from "../exploration/state.ts";
import { type Language, languages, otherSide, type Side, sides } from "../kit.ts";
import { termOf, translationOf } from "../language/state.ts";
import type { Command, CommandName, Partnership } from "../partnership.ts";
import { bearersOn } from "../removal/state.ts";
import { daysAfter } from "../time/zones.ts";
import { sensible } from "./aligning.ts";
import { sealAnswers } from "./exploring.ts";
import { answersIn, call, sheetIn, video, type Word } from "./following.ts";
import * as lettering from "./lettering.ts";
import * as people from "./people.ts";

const owners = [people.svetlana, people.dana];

/**
 * One random thing: a command aimed by `pick`, the next move of somebody, all that follows for a while, an episode of two
 * owners, time alone, or so much of it that somebody is late, and what one may do then.
 */
type What = CommandName | "follow" | "followOn" | "late" | "episode" | "letterEpisode" | "time";
type Often = readonly (readonly [weight: number, what: readonly What[]])[];
const often: Often = [
	[16, ["follow"]],
	[3, ["followOn"]],
	[5, ["time", "late"]],
	[12, ["episode"]],
	[3, ["exploration.sealAnswers", "exploration.sealVerdict", "people.invite", "people.join"]],
	[2, ["exploration.recordCall", "exploration.strikeCall", "exploration.keepImpression", "exploration.checkReadiness"]],
	[2, ["exploration.sayEnough", "exploration.takeBackEnough", "exploration.askBack", "exploration.sendVideo"]],
	[1, ["exploration.answerBack", "exploration.settleBack"]],
	[2, ["exploration.withdrawAnswers", "exploration.withdrawVerdict", "people.withdrawInvitation"]],
	[2, ["alignment.submitSheet", "alignment.recallSheet", "alignment.propose", "alignment.accept", "alignment.mark"]],
	[2, ["people.nameSuccessor", "people.handOver", "people.leave", "people.takeOver", "people.confirmSealed"]],
	[2, ["removal.ask", "removal.agree", "removal.removeOwn", "language.proposeTerm", "language.agreeTerm"]],
	[2, ["people.agreeFacilitator", "people.removeFacilitator", "people.stepBack", "people.appointOwner"]],
	[2, ["alignment.approve", "alignment.addErratum"]],
	[1, ["exploration.declareNotAFit", "exploration.closeWithoutAnswer", "people.describeSide", "people.begin"]],
	[1, ["alignment.decline", "alignment.withdrawProposal", "alignment.comment", "alignment.assign"]],
	[2, ["alignment.acceptErratum", "alignment.declineErratum", "alignment.pairKpis", "alignment.unpairKpis"]],
	[1, ["alignment.delegateSection", "alignment.cannotAlign", "alignment.closeWithoutAnswer"]],
	[1, ["letter.handOver", "letter.accept", "letter.sign", "letter.partWays"]],
	[1, ["people.changeRole", "people.removeColleague", "stages.proposeSkip", "stages.agreeSkip"]],
	[1, ["stages.declineSkip", "stages.withdrawSkip"]],
	[4, ["people.nameDeputy", "people.endDeputy", "language.translate", "language.confirmTranslation"]],
	[2, ["removal.decline", "removal.withdraw", "language.setTermAside", "language.dropTerm"]],
];

/** What two owners do who are at the letter. */
const writing: Often = [
	[3, ["letterEpisode", "letter.handOver", "letter.accept"]],
	[4, ["follow"]],
	[1, ["letter.decline", "letter.withdraw", "letter.comment", "letter.sign", "letter.withdrawSignature"]],
	[1, ["people.describeSide", "people.handOver", "removal.ask", "removal.agree", "time"]],
	[1, ["letter.declareOwners", "letter.nameChannels", "letter.setCheck", "letter.addCheck", "letter.addPaper"]],
];

const choiceAmong = (often: Often) =>
	fc.record({
		hours: fc.constantFrom(1, 1, 3, 20, 20, 60, 120, 216),
		person: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...owners) }, fc.constantFrom(...people.everybody)),
		what: fc.oneof(
			...often.map(([weight, what]) => ({ weight: weight * what.length, arbitrary: fc.constantFrom(...what) })),
		),
		invitation: fc.constantFrom(1, 3, 4, 5, 6),
		side: fc.constantFrom(...sides),
		role: fc.constantFrom(
			"owner" as const,
			"member" as const,
			"bridge" as const,
			"adviser" as const,
			"facilitator" as const,
		),
		verdict: fc.constantFrom("exploreFurther" as const, "exploreFurther" as const, "notAFit" as const),
		reason: fc.boolean(),
		share: fc.boolean(),
		pick: fc.nat(9_999),
	});
/** One random thing, and one of those that belong to the letter. */
export const choice = choiceAmong(often);
export const letterChoice = choiceAmong(writing);
export type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

export const beginning: Command = {
	name: "people.begin",
	input: { type: "distribution", own: people.severnyChai, other: people.loneStarGuess },
};

interface Aim {
	readonly state: Partnership;
	readonly side: Side;
	readonly at: string;
	readonly n: number;
	readonly it: Choice;
	readonly word: Word;
}
const nothing = {};
export const picked = <T>(from: readonly T[], { pick }: Choice): T | undefined => from[pick % Math.max(1, from.length)];

/** Each command as this choice makes it. A command that nothing here makes does not compile. */
const made: { readonly [N in CommandName]: (aim: Aim) => Command & { readonly name: N } } = {
	"people.begin": () => ({
		name: "people.begin",
		input: { type: "distribution", own: people.severnyChai, other: people.loneStarGuess },
	}),
	"people.describeSide": () => ({ name: "people.describeSide", input: { own: people.loneStarKitchens } }),
	"people.invite": ({ it: { invitation, side, role } }) => ({
		name: "people.invite",
		input: { invitation: people.id(invitation), side, role },
	}),
	"people.withdrawInvitation": ({ state, side, it }) => {
		const open = state.people.invitations.find((each) => each.is === "open" && each.by === side);
		return {
			name: "people.withdrawInvitation",
			input: { invitation: open?.id ?? people.id(it.invitation) },
		};
	},
	"people.join": ({ it }) => ({
		name: "people.join",
		input: { invitation: people.id(it.invitation), own: it.share ? people.loneStarKitchens : null },
	}),
	"people.changeRole": (aim) => ({
		name: "people.changeRole",
		input: {
			person: colleague(aim),
			role: aim.it.role === "bridge" || aim.it.role === "adviser" ? aim.it.role : "member",
		},
	}),
	"people.removeColleague": (aim) => ({ name: "people.removeColleague", input: { person: colleague(aim) } }),
	"people.handOver": (aim) => ({ name: "people.handOver", input: { to: colleague(aim) } }),
	"people.nameSuccessor": (aim) => ({
		name: "people.nameSuccessor",
		input: { person: aim.it.share ? null : colleague(aim) },
	}),
	"people.nameDeputy": (aim) => {
		const [from, until] = [aim.at, daysAfter(aim.at, aim.it.pick % 3 === 0 ? -9 : 30)].map((it) => it.slice(0, 10));
		return { name: "people.nameDeputy", input: { person: colleague(aim), from: from ?? "", until: until ?? "" } };
	},
	"people.endDeputy": () => ({ name: "people.endDeputy", input: nothing }),
	"people.appointOwner": (aim) => ({ name: "people.appointOwner", input: { person: colleague(aim) } }),
	"people.agreeFacilitator": () => ({ name: "people.agreeFacilitator", input: nothing }),
	"people.removeFacilitator": ({ it, word }) => ({
		name: "people.removeFacilitator",
		input: { reason: reason(it, word) },
	}),
	"people.stepBack": () => ({ name: "people.stepBack", input: nothing }),
	"people.leave": () => ({ name: "people.leave", input: nothing }),
	"people.takeOver": () => ({ name: "people.takeOver", input: nothing }),
	"people.confirmSealed": ({ state, side, it }) => {
		const asked = Object.entries(state.sealing).find(([, { [side]: mine }]) => mine.is === "held" && mine.confirmBy);
		const slot = asked?.[0] ?? picked(["exploration.answers", "exploration.verdict", "alignment.sheet"], it) ?? "";
		return { name: "people.confirmSealed", input: { slot } };
	},
	"removal.ask": ({ state, n, it, word }) => {
		const bearer = picked(bearersOn(state.removal, "both"), it);
		const where = { position: bearer?.position ?? 1, name: picked(bearer?.names ?? [], it) ?? "nothing" };
		return { name: "removal.ask", input: { request: people.id(n), chain: "both", ...where, reason: word("why") } };
	},
	"removal.agree": (aim) => ({ name: "removal.agree", input: { request: request(aim) } }),
	"removal.decline": (aim) => ({ name: "removal.decline", input: { request: request(aim), reason: aim.word("no") } }),
	"removal.withdraw": (aim) => ({ name: "removal.withdraw", input: { request: request(aim) } }),
	"removal.removeOwn": ({ state, side, it }) => {
		const bearer = picked(
			bearersOn(state.removal, side).filter(({ seal }) => it.share || !seal),
			it,
		);
		const input = { position: bearer?.position ?? 1, name: picked(bearer?.names ?? [], it) ?? "nothing" };
		return { name: "removal.removeOwn", input };
	},
	"language.proposeTerm": (aim) => ({
		name: "language.proposeTerm",
		input: {
			...{ term: people.id(700 + (aim.it.pick % 3)), proposal: people.id(aim.n), answers: standingTerm(aim) },
			...{ en: aim.word("en"), ru: null, meaningEn: null, meaningRu: aim.word("ru") },
		},
	}),
	"language.agreeTerm": (aim) => ({ name: "language.agreeTerm", input: term(aim) }),
	"language.setTermAside": (aim) => ({ name: "language.setTermAside", input: term(aim) }),
	"language.dropTerm": (aim) => ({
		name: "language.dropTerm",
		input: { term: people.id(700 + (aim.it.pick % 3)), proposal: people.id(aim.n), answers: standingTerm(aim) },
	}),
	"language.translate": ({ state, it, word }) => {
		const [statement, language] = version(it);
		const versions = translationOf(state.language, statement, language)?.version ?? 0;
		return { name: "language.translate", input: { statement, language, version: versions, text: word("translation") } };
	},
	"language.confirmTranslation": ({ state, it }) => {
		const written = Object.entries(state.language.translations).flatMap(([statement, all]) =>
			languages.flatMap((language) => (all[language] ? [{ statement, language, version: all[language].version }] : [])),
		);
		const [statement, language] = version(it);
		const input = picked(written, it) ?? { statement, language, version: 1 };
		return { name: "language.confirmTranslation", input };
	},
	"stages.proposeSkip": ({ word }) => ({ name: "stages.proposeSkip", input: { reason: word("skip") } }),
	"stages.agreeSkip": ({ word }) => ({ name: "stages.agreeSkip", input: { reason: word("skip") } }),
	"stages.declineSkip": ({ it, word }) => ({ name: "stages.declineSkip", input: { reason: reason(it, word) } }),
	"stages.withdrawSkip": () => ({ name: "stages.withdrawSkip", input: nothing }),
	"exploration.sealAnswers": ({ n, word }) => sealAnswers(answersIn(word), n),
	"exploration.withdrawAnswers": () => ({ name: "exploration.withdrawAnswers", input: nothing }),
	"exploration.sealVerdict": ({ n, it, word }) => ({
		name: "exploration.sealVerdict",
		input: { verdict: it.verdict, reason: reason(it, word), shareReason: it.share, salt: people.salt(n) },
	}),
	"exploration.withdrawVerdict": () => ({ name: "exploration.withdrawVerdict", input: nothing }),
	"exploration.declareNotAFit": ({ it, word }) => ({
		name: "exploration.declareNotAFit",
		input: { reason: reason(it, word), shareReason: it.share },
	}),
	"exploration.closeWithoutAnswer": () => ({ name: "exploration.closeWithoutAnswer", input: nothing }),
	"exploration.recordCall": ({ state, n, word }) => call(state, n, word),
	"exploration.sendVideo": ({ n, word }) => video(n, word),
	"exploration.strikeCall": (aim) => ({
		name: "exploration.strikeCall",
		input: { call: callOf(aim), reason: aim.word("struck") },
	}),
	"exploration.keepImpression": (aim) => ({
		name: "exploration.keepImpression",
		input: { call: callOf(aim), wouldWork: (aim.it.pick % 5) + 1, worries: reason(aim.it, aim.word) },
	}),
	"exploration.sayEnough": () => ({ name: "exploration.sayEnough", input: nothing }),
	"exploration.takeBackEnough": () => ({ name: "exploration.takeBackEnough", input: nothing }),
	"exploration.checkReadiness": ({ it }) => {
		const level = picked([0, 25, 50, 75, 100] as const, it) ?? 0;
		const levels = Object.fromEntries(statements.map((each) => [each, level]));
		return { name: "exploration.checkReadiness", input: { levels: levels as Record<Statement, Level> } };
	},
	"exploration.askBack": ({ n, word }) => ({
		name: "exploration.askBack",
		input: { ask: people.id(n), question: "success", text: word("ask") },
	}),
	"exploration.answerBack": (aim) => ({
		name: "exploration.answerBack",
		input: { ask: askOf(aim), text: aim.word("back") },
	}),
	"exploration.settleBack": (aim) => ({
		name: "exploration.settleBack",
		input: { ask: askOf(aim), actionable: aim.it.share },
	}),
	"alignment.submitSheet": ({ side, n, word }) => ({
		name: "alignment.submitSheet",
		input: { sheet: sheetIn(side, word, n), salt: people.salt(n) },
	}),
	"alignment.recallSheet": () => ({ name: "alignment.recallSheet", input: nothing }),
	"alignment.closeWithoutAnswer": () => ({ name: "alignment.closeWithoutAnswer", input: nothing }),
	"alignment.delegateSection": (aim) => ({
		name: "alignment.delegateSection",
		input: { section: picked(["core", "type", "working"] as const, aim.it) ?? "core", person: colleague(aim) },
	}),
	"alignment.mark": ({ it }) => ({
		name: "alignment.mark",
		input: {
			question: picked(["gets", "success", "success", "fallback", "margin"], it) ?? "",
			theirs: it.verdict === "notAFit" ? "different" : "compatible",
			checkable: it.share,
		},
	}),
	"alignment.pairKpis": (aim) => ({ name: "alignment.pairKpis", input: kpis(aim) }),
	"alignment.unpairKpis": (aim) => {
		const [pair] = aim.state.alignment.pairs;
		const other = otherSide(aim.side);
		return {
			name: "alignment.unpairKpis",
			input: pair ? { ours: pair[aim.side], theirs: pair[other] } : kpis(aim),
		};
	},
	"alignment.addErratum": ({ n, it, word }) => {
		const correct = it.share
			? { question: "margin", answer: it.pick % 60 }
			: { question: "gets", answer: word("corrected") };
		return { name: "alignment.addErratum", input: { erratum: people.id(n), ...correct, why: word("why") } };
	},
	"alignment.acceptErratum": (aim) => ({ name: "alignment.acceptErratum", input: { erratum: erratum(aim) } }),
	"alignment.declineErratum": (aim) => ({
		name: "alignment.declineErratum",
		input: { erratum: erratum(aim), reason: aim.word("no") },
	}),
	"alignment.propose": ({ state, n, it, word }) => {
		const comparison = comparisonOf(state);
		const aimed = picked(comparison?.terms ?? [], it);
		const made = aimed?.thread.proposals.findLast((each) => each.is === "standing");
		const offer =
			comparison && aimed && !it.reason
				? ({ is: "value", value: sensible(aimed, comparison) } as const)
				: ({ is: "park", until: "2027-01-15" } as const);
		const answers = made?.id ?? null;
		const wording = { en: word("wording"), ru: null, note: it.share ? word("note") : null };
		const input = { term: aimed?.id ?? "vision", proposal: people.id(n), answers, offer, ...wording };
		return { name: "alignment.propose", input };
	},
	"alignment.accept": (aim) => ({ name: "alignment.accept", input: proposal(aim) }),
	"alignment.decline": (aim) => ({
		name: "alignment.decline",
		input: { ...proposal(aim), reason: reason(aim.it, aim.word) },
	}),
	"alignment.withdrawProposal": (aim) => ({ name: "alignment.withdrawProposal", input: proposal(aim) }),
	"alignment.comment": (aim) => ({
		name: "alignment.comment",
		input: { term: proposal(aim).term, comment: aim.word("comment") },
	}),
	"alignment.assign": (aim) => ({
		name: "alignment.assign",
		input: { activity: picked(["freight", "warehousing", "certification"], aim.it) ?? "", person: colleague(aim) },
	}),
	"alignment.approve": ({ state, it }) => ({
		name: "alignment.approve",
		input: { version: versionOf(state) + (it.pick % 4 === 0 ? 1 : 0) },
	}),
	"letter.handOver": (aim) => ({
		name: "letter.handOver",
		input: { changes: [lettering.aimedChange(aim, aim.it.pick)], note: reason(aim.it, aim.word) },
	}),
	"letter.accept": (aim) => ({ name: "letter.accept", input: lettering.aimedProposal(aim, aim.it.pick) }),
	"letter.decline": (aim) => ({
		name: "letter.decline",
		input: { ...lettering.aimedProposal(aim, aim.it.pick), reason: reason(aim.it, aim.word) },
	}),
	"letter.withdraw": (aim) => ({ name: "letter.withdraw", input: lettering.aimedProposal(aim, 4 * aim.it.pick) }),
	"letter.comment": (aim) => lettering.comment(lettering.aimedProposal(aim, aim.it.pick).clause, aim.word("comment")),
	"letter.declareOwners": ({ it, word }) => lettering.someOwners(it.pick, word),
	"letter.nameChannels": ({ it }) => lettering.someChannels(it.pick),
	"letter.setCheck": (aim) => lettering.aimedCheck(aim, aim.it.pick),
	"letter.addPaper": (aim) => lettering.aimedPaper(aim, aim.it.pick, aim.n),
	"letter.addCheck": ({ n, word }) => ({
		name: "letter.addCheck",
		input: { check: people.id(0x4000 + n), title: word("check") },
	}),
	"letter.sign": ({ state, it, word }) => lettering.aimedSignature(state, word, it.pick % 4 === 0),
	"letter.withdrawSignature": () => lettering.withdrawSignature,
	"letter.partWays": ({ it, word }) => lettering.partWays(reason(it, word), it.share),
	"alignment.cannotAlign": ({ it, word }) => ({
		name: "alignment.cannotAlign",
		input: { reason: reason(it, word), shareReason: it.share },
	}),
};

export const commandOf = (what: CommandName, aim: Aim): Command => made[what](aim);

const reason = (it: Choice, word: Word): string | null => (it.reason ? word("reason") : null);
/** Mostly somebody beside the owner of the same side; now and then the owner, or somebody of the other side. */
function colleague({ state, side, it }: Aim): string {
	if (it.pick % 7 === 0) return picked(state.people.seats[otherSide(side)], it)?.person ?? "nobody";
	const beside = state.people.seats[side].filter((seat) => it.pick % 5 === 0 || seat.role !== "owner");
	return picked(beside, it)?.person ?? "nobody";
}
const request = ({ state, it }: Aim): string =>
	(
		picked(
			state.removal.requests.filter((each) => each.is === "open"),
			it,
		) ?? state.removal.requests[0]
	)?.id ?? people.id(1);
const erratum = ({ state, it }: Aim): string =>
	(state.alignment.errata.findLast((each) => each.is === "offered") ?? picked(state.alignment.errata, it))?.id ??
	people.id(1);
const callOf = ({ state, it }: Aim): string => picked(callsHeld(state.exploration), it)?.id ?? people.id(1);
const askOf = ({ state, it }: Aim): string => picked(state.exploration.asked, it)?.id ?? people.id(1);
const kpis = ({ it }: Aim) =>
	it.share ? { ours: "unitsSold", theirs: "pointsOfSale" } : { ours: "pointsOfSale", theirs: "unitsSold" };

function proposal({ state, it }: Aim): { readonly term: string; readonly proposal: string } {
	const threads = Object.entries(state.proposals);
	const waiting = threads.filter(([, { proposals }]) => proposals.some((each) => each.is === "standing"));
	const [subject, thread] = picked(waiting.length > 0 ? waiting : threads, it) ?? [];
	const made = thread?.proposals.at(-1);
	return { term: subject?.slice("alignment.term/".length) ?? "vision", proposal: made?.id ?? people.id(1) };
}

function term({ state, it }: Aim): { readonly term: string; readonly proposal: string } {
	const id = people.id(700 + (it.pick % 3));
	return { term: id, proposal: termOf(state.language, id)?.proposed?.id ?? people.id(1) };
}
const standingTerm = (aim: Aim): string | null => {
	const { proposal } = term(aim);
	return proposal === people.id(1) ? null : proposal;
};

const translated = ["exploration.answers/a/success", "exploration.answers/b/margin", "alignment.sheet/a/gets"];
const version = (it: Choice): readonly [string, Language] => [
	picked(translated, it) ?? "",
	languages[it.invitation % 2] ?? "en",
];

/** Who would act: as their seat says, so that a choice is aimed from the right side. */
export function sideOf(state: Partnership | null, person: people.Person): Side {
	if (!state) return person.side;
	return sides.find((side) => state.people.seats[side].some((seat) => seat.person === person.person)) ?? person.side;
}
