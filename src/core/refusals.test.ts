/** Every refusal can be met, and says in both languages what to do instead (domain: The record). */
import { describe, expect, test } from "vitest";
import { type Actor, type Facts, languages } from "./kit.ts";
import { type Command, commands, type RefusalCode } from "./partnership.ts";
import {
	answerBack,
	askBack,
	closeWithoutAnswer,
	danaAnswers,
	knowing,
	notAFit,
	recordCall,
	sayEnough,
	sealVerdict,
	settleBack,
	strikeCall,
	svetlanaAnswers,
	takeBackEnough,
	withdrawAnswers,
} from "./testing/exploring.ts";
import { refusedToFacilitators } from "./testing/facilitated.ts";
import { video } from "./testing/following.ts";
import { begun, did, given, invited, met, type Past } from "./testing/given.ts";
import { dana, day, id, loneStarGuess, loneStarKitchens, mike, olga, severnyChai, svetlana } from "./testing/people.ts";
import { refusedInAlignment } from "./testing/refused-in-alignment.ts";
import { refusedInLetter } from "./testing/refused-in-letter.ts";
import {
	agreeTerm,
	confirmTranslation,
	dropTerm,
	proposeTerm,
	setTermAside,
	shelfPrice,
	translate,
} from "./testing/wording.ts";
import { moveText, refusalText } from "./texts.ts";

const invite = (n: number, side: "a" | "b", role: "owner" | "member"): Command => ({
	name: "people.invite",
	input: { invitation: id(n), side, role },
});
const join = (n: number, own: typeof severnyChai | null): Command => ({
	name: "people.join",
	input: { invitation: id(n), own },
});
const begin: Command = {
	name: "people.begin",
	input: { type: "distribution", own: severnyChai, other: loneStarGuess },
};
const takeBack: Command = { name: "people.withdrawInvitation", input: { invitation: id(1) } };
const proposeSkip: Command = { name: "stages.proposeSkip", input: { reason: "We know each other" } };
const success = "exploration.answers/a/success";
const leave: Command = { name: "people.leave", input: {} };
const handOver = (to: string): Command => ({ name: "people.handOver", input: { to } });
const nameDeputy: Command = {
	name: "people.nameDeputy",
	input: { person: "mike", from: "2026-03-09", until: "2026-03-08" },
};
/** Mike sits beside Dana. */
const team: Past = [...met, did(invite(2, "b", "member"), dana, day(2)), did(join(2, null), mike, day(2))];
/** Mike has left Dana's side and holds a link to Светлана's. */
const crossing: Past = [...team, did(leave, mike, day(3)), did(invite(3, "a", "member"), svetlana, day(4))];
const askRemoval = (n: number, position: number, name = "company"): Command => ({
	name: "removal.ask",
	input: { request: id(n), chain: "both", position, name, reason: "Pasted by mistake" },
});
const agreeToRemove: Command = { name: "removal.agree", input: { request: id(61) } };
const withdrawRemoval: Command = { name: "removal.withdraw", input: { request: id(61) } };
const removeOwn: Command = { name: "removal.removeOwn", input: { position: 1, name: "margin" } };
const waiting = [...met, did(svetlanaAnswers, svetlana, day(3))];
const open = [...waiting, did(danaAnswers, dana, day(5))];
const aligned = [
	...knowing(day(5, 1)),
	...[svetlana, dana].map((it, n) => did(sealVerdict("exploreFurther", n), it, day(6))),
];

/** The shortest story in which each refusal is met: a code without one does not compile. */
const stories: Record<RefusalCode, readonly [Past, Actor, string, Command]> = {
	"partnership.unknown": [[], svetlana, day(1), notAFit()],
	"stages.closed": [[...met, did(notAFit(), dana, day(3))], svetlana, day(4), svetlanaAnswers],
	"stages.notThisStage": [[...open, ...aligned], svetlana, day(7), notAFit()],
	"stages.alreadyBegun": [[...begun], svetlana, day(1), begin],
	"stages.ownerOnly": [[...met], mike, day(3), proposeSkip],
	"stages.nothingToSkip": [[...begun], svetlana, day(1), proposeSkip],
	"stages.skipWaits": [[...met, did(proposeSkip, svetlana, day(3))], dana, day(4), proposeSkip],
	"stages.noSkip": [[...met], dana, day(3), { name: "stages.withdrawSkip", input: {} }],
	"people.ownerOnly": [[...met], mike, day(3), danaAnswers],
	"people.seatTaken": [[...met], svetlana, day(3), invite(2, "b", "owner")],
	"people.otherSideInvitesItself": [[...met], svetlana, day(3), invite(2, "b", "member")],
	"people.invitationOpen": [[...begun, invited], svetlana, day(2), invite(2, "b", "owner")],
	"people.invitationKnown": [[...met], svetlana, day(3), invite(1, "a", "member")],
	"people.noSuchInvitation": [[...begun], dana, day(2), join(1, loneStarKitchens)],
	"people.invitationUsed": [[...met], mike, day(3), join(1, loneStarKitchens)],
	"people.invitationWithdrawn": [
		[...begun, invited, did(takeBack, svetlana, day(2))],
		dana,
		day(3),
		join(1, loneStarKitchens),
	],
	"people.invitationExpired": [[...begun, invited], dana, day(22), join(1, loneStarKitchens)],
	"people.alreadySeated": [[...met, did(invite(2, "a", "member"), svetlana, day(3))], svetlana, day(3), join(2, null)],
	"people.describeYourSide": [[...begun, invited], dana, day(2), join(1, null)],
	"people.wasAcross": [[...crossing], mike, day(5), join(3, null)],
	"people.lastOne": [[...met], dana, day(3), leave],
	"people.colleagueTakesOver": [[...team, did(leave, dana, day(3))], svetlana, day(4), invite(3, "b", "owner")],
	"people.ownerThemselves": [[...team], { ...mike, deputyOf: "dana" }, day(3), handOver("dana")],
	"people.administratorOnly": [
		[...met],
		svetlana,
		day(3),
		{ name: "people.appointOwner", input: { person: "svetlana" } },
	],
	"people.noSuchColleague": [[...team], svetlana, day(3), handOver("mike")],
	"people.ownSeat": [[...team], dana, day(3), handOver("dana")],
	"people.deputyDates": [[...team], dana, day(3), nameDeputy],
	"people.noDeputy": [[...met], dana, day(3), { name: "people.endDeputy", input: {} }],
	"removal.noSuchEntry": [[...met], svetlana, day(3), askRemoval(61, 99)],
	"removal.noSuchText": [[...met], svetlana, day(3), askRemoval(61, 1)],
	"removal.alreadyGone": [
		[...met, did(askRemoval(61, 2), svetlana, day(3)), did(agreeToRemove, dana, day(4))],
		svetlana,
		day(5),
		askRemoval(62, 2),
	],
	"removal.alreadyAsked": [[...met, did(askRemoval(61, 2), svetlana, day(3))], dana, day(4), askRemoval(62, 2)],
	"removal.requestKnown": [[...met, did(askRemoval(61, 2), svetlana, day(3))], dana, day(4), askRemoval(61, 3)],
	"removal.noSuchRequest": [[...met], dana, day(3), agreeToRemove],
	"removal.answered": [
		[...met, did(askRemoval(61, 2), svetlana, day(3)), did(withdrawRemoval, svetlana, day(3))],
		dana,
		day(4),
		agreeToRemove,
	],
	"removal.otherSideAnswers": [[...met, did(askRemoval(61, 2), svetlana, day(3))], svetlana, day(4), agreeToRemove],
	"removal.askerOnly": [[...met, did(askRemoval(61, 2), svetlana, day(3))], dana, day(4), withdrawRemoval],
	"removal.takeSealBack": [waiting, svetlana, day(4), removeOwn],
	"removal.openedForBoth": [open, svetlana, day(6), removeOwn],
	"sealing.alreadySealed": [waiting, svetlana, day(4), svetlanaAnswers],
	"sealing.nothingSealed": [waiting, dana, day(4), withdrawAnswers],
	"sealing.alreadyOpen": [open, svetlana, day(6), svetlanaAnswers],
	"sealing.noConfirmationAsked": [
		waiting,
		svetlana,
		day(4),
		{ name: "people.confirmSealed", input: { slot: "exploration.answers" } },
	],
	"sealing.notDueYet": [waiting, svetlana, day(4), withdrawAnswers],
	"language.noWord": [[...met], svetlana, day(3), proposeTerm(41, { ...shelfPrice, ru: null })],
	"language.termMoved": [[...met, did(proposeTerm(41), svetlana, day(3))], dana, day(4), proposeTerm(42)],
	"language.noSuchTerm": [[...met], svetlana, day(3), dropTerm(41)],
	"language.proposalGone": [[...met], svetlana, day(3), setTermAside(41)],
	"language.yourOwnTerm": [[...met, did(proposeTerm(41), olga, day(3))], svetlana, day(4), agreeTerm(41)],
	"language.noSuchStatement": [waiting, dana, day(4), translate(success, "en", "300 jars")],
	"language.sameLanguage": [open, dana, day(6), translate(success, "ru", "300 банок")],
	"language.translatedMeanwhile": [open, dana, day(6), translate(success, "en", "300 jars", 1)],
	"language.nothingToConfirm": [open, svetlana, day(6), confirmTranslation(success, "en")],
	"language.notYourWords": [
		[...open, did(translate(success, "en", "300 jars"), mike, day(6))],
		dana,
		day(7),
		confirmTranslation(success, "en"),
	],
	"exploration.answersFirst": [waiting, svetlana, day(4), sealVerdict("exploreFurther", 3)],
	"exploration.callsFirst": [open, svetlana, day(6), sealVerdict("exploreFurther", 3)],
	"exploration.callKnown": [
		[...met, did(recordCall(61, day(3)), dana, day(4))],
		svetlana,
		day(4),
		recordCall(61, day(3)),
	],
	"exploration.videoKnown": [[...met, did(video(7, String), dana, day(3))], dana, day(3), video(7, String)],
	"exploration.callToCome": [[...met], svetlana, day(3), recordCall(61, day(4))],
	"exploration.bothSidesAttend": [
		[...met],
		svetlana,
		day(3),
		recordCall(61, day(3), { attended: ["svetlana", "olga"] }),
	],
	"exploration.noSuchCall": [[...met, did(recordCall(61, day(3)), dana, day(4))], svetlana, day(4), strikeCall(61)],
	"exploration.saidAlready": [[...met, did(sayEnough, svetlana, day(3))], svetlana, day(4), sayEnough],
	"exploration.notSaid": [[...met], svetlana, day(4), takeBackEnough],
	"exploration.askKnown": [[...open, did(askBack(62), dana, day(6))], dana, day(6), askBack(62)],
	"exploration.noSuchAsk": [open, dana, day(6), answerBack(62)],
	"exploration.notYourAsk": [[...open, did(askBack(62), dana, day(6))], dana, day(6), answerBack(62)],
	"exploration.notAnswered": [[...open, did(askBack(62), dana, day(6))], dana, day(6), settleBack(62, true)],
	"exploration.otherStillHasTime": [waiting, svetlana, day(4), closeWithoutAnswer],
	"exploration.nobodyThere": [[...begun], svetlana, day(2), closeWithoutAnswer],
	...refusedInAlignment,
	...refusedToFacilitators,
	...refusedInLetter,
};
const all = Object.entries(stories).map(([code, story]) => [code as RefusalCode, ...story] as const);

test.each(all)("%s is met", (code, past, as, at, command) => {
	given(...past)
		.when(command, as, at)
		.refused(code);
});

/** Facts that any refusal may carry, so that a sentence with a gap in it is found. */
const facts: Facts = {
	...{ count: 2, missing: 3, have: 1, need: 3, where: "answers.hours", what: "unit", field: "baseline" },
	how: "notAFit",
	position: 7,
	stage: "alignment",
	now: "exploration",
	due: day(10),
	days: 60,
	above: 25,
};

describe.each(languages)("in %s", (language) => {
	test.each(all)("%s says what to do", (code) => {
		const said = refusalText(language, { code, facts });
		expect(said).toMatch(/^\p{Lu}.{20,}[.!?]$/u);
		expect(said).not.toMatch(/undefined|\[object|\$\{/);
		expect(/\p{Script=Cyrillic}/u.test(said)).toBe(language === "ru");
	});

	test("no two refusals say the same", () => {
		const said = all.map(([code]) => refusalText(language, { code, facts }));
		expect(new Set(said).size).toBe(said.length);
	});

	test("every move is an instruction", () => {
		const codes = [
			"people.invite",
			"people.join",
			"removal.answer",
			"people.takeOver",
			"people.confirm",
			"exploration.answer",
			"exploration.decide",
			"exploration.waitOrEnd",
		] as const;
		for (const code of codes) {
			expect(moveText(language, code)).toMatch(/^\p{Lu}.{10,}/u);
			expect(/\p{Script=Cyrillic}/u.test(moveText(language, code))).toBe(language === "ru");
		}
	});
});

test("every command says what it is for, in one sentence", () => {
	for (const [name, { about }] of Object.entries(commands)) expect(about, name).toMatch(/^[A-Z].+\.$/);
});
