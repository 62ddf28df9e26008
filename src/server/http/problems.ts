import type { Context } from "hono";
import type { Problem } from "../../core/api.ts";
import type { Facts, Language, Refusal } from "../../core/kit.ts";
import type { RefusalCode } from "../../core/partnership.ts";
import { StoreFailure } from "../store/store.ts";
import { heard } from "./safety.ts";
import { type HttpCode, sentence } from "./texts.ts";

export type ProblemCode = RefusalCode | HttpCode;

/** Every refusal's status, exhaustively: a new code does not compile until it stands here. */
const statuses: Record<ProblemCode, 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503> = {
	"partnership.unknown": 404,
	"stages.closed": 409,
	"stages.notThisStage": 409,
	"stages.alreadyBegun": 409,
	"stages.ownerOnly": 403,
	"stages.nothingToSkip": 409,
	"stages.skipWaits": 409,
	"stages.noSkip": 409,
	"people.ownerOnly": 403,
	"people.seatTaken": 409,
	"people.otherSideInvitesItself": 403,
	"people.invitationOpen": 409,
	"people.invitationKnown": 409,
	"people.noSuchInvitation": 404,
	"people.invitationUsed": 410,
	"people.invitationWithdrawn": 410,
	"people.invitationExpired": 410,
	"people.alreadySeated": 409,
	"people.describeYourSide": 422,
	"people.wasAcross": 403,
	"people.colleagueTakesOver": 409,
	"people.lastOne": 409,
	"people.ownerThemselves": 403,
	"people.administratorOnly": 403,
	"people.noSuchColleague": 404,
	"people.ownSeat": 409,
	"people.deputyDates": 422,
	"people.noDeputy": 409,
	"removal.noSuchEntry": 422,
	"removal.noSuchText": 422,
	"removal.alreadyGone": 409,
	"removal.alreadyAsked": 409,
	"removal.requestKnown": 409,
	"removal.noSuchRequest": 422,
	"removal.answered": 409,
	"removal.otherSideAnswers": 403,
	"removal.askerOnly": 403,
	"removal.takeSealBack": 409,
	"removal.openedForBoth": 409,
	"sealing.alreadySealed": 409,
	"sealing.nothingSealed": 409,
	"sealing.alreadyOpen": 409,
	"sealing.notDueYet": 409,
	"sealing.noConfirmationAsked": 409,
	"exploration.answersFirst": 409,
	"exploration.callsFirst": 409,
	"exploration.callKnown": 409,
	"exploration.videoKnown": 409,
	"exploration.callToCome": 422,
	"exploration.bothSidesAttend": 422,
	"exploration.noSuchCall": 404,
	"exploration.saidAlready": 409,
	"exploration.notSaid": 409,
	"exploration.askKnown": 409,
	"exploration.noSuchAsk": 404,
	"exploration.notYourAsk": 403,
	"exploration.notAnswered": 409,
	"exploration.otherStillHasTime": 409,
	"exploration.nobodyThere": 409,
	"proposals.answeredAnother": 409,
	"proposals.known": 409,
	"proposals.gone": 409,
	"proposals.yourOwn": 409,
	"proposals.notYours": 403,
	"language.noWord": 422,
	"language.termMoved": 409,
	"language.noSuchTerm": 409,
	"language.proposalGone": 409,
	"language.yourOwnTerm": 403,
	"language.noSuchStatement": 409,
	"language.sameLanguage": 422,
	"language.translatedMeanwhile": 409,
	"language.nothingToConfirm": 409,
	"language.notYourWords": 403,
	"people.facilitatorOnlyReads": 403,
	"people.facilitatorHere": 409,
	"people.noFacilitator": 409,
	"people.facilitatorNotAgreed": 409,
	"people.wasFacilitator": 403,
	"people.satOnSide": 403,
	"letter.sharesMisfit": 422,
	"letter.noSuchCheck": 422,
	"letter.checkKnown": 409,
	"letter.paperKnown": 409,
	"letter.noSuchPerson": 422,
	"letter.theirTurn": 409,
	"letter.noSuchClause": 422,
	"letter.neededClause": 409,
	"letter.nothingWritten": 422,
	"letter.otherLanguage": 422,
	"letter.twice": 422,
	"letter.notReady": 409,
	"letter.outOfStep": 409,
	"letter.changedMeanwhile": 409,
	"letter.alreadySigned": 409,
	"letter.notSigned": 409,
	"letter.bothSigned": 409,
	"alignment.sheetUnreadable": 422,
	"alignment.otherStillHasTime": 409,
	"alignment.notOpenYet": 409,
	"alignment.alreadyOpen": 409,
	"alignment.noSuchColleague": 422,
	"alignment.noSuchQuestion": 422,
	"alignment.noSuchTerm": 422,
	"alignment.nothingToMark": 409,
	"alignment.noSuchKpi": 422,
	"alignment.noSuchErratum": 409,
	"alignment.answerUnreadable": 422,
	"alignment.valueMisfits": 422,
	"alignment.kpiMisfits": 422,
	"alignment.cannotBeParked": 409,
	"alignment.parkLater": 422,
	"alignment.notYourActivity": 409,
	"alignment.changedMeanwhile": 409,
	"alignment.gateShut": 409,
	"http.notJson": 400,
	"http.invalid": 422,
	"http.badPosition": 400,
	"http.noCommandId": 400,
	"http.idReused": 409,
	"http.otherSeat": 409,
	"http.otherOrigin": 403,
	"http.tooLarge": 413,
	"http.notFound": 404,
	"http.wrongMethod": 405,
	"http.tooMany": 429,
	"http.unforeseen": 500,
	"http.storeAway": 503,
	"outbox.administratorOnly": 403,
	"outbox.noSuchMessage": 404,
	"outbox.nothingToSend": 409,
	"stop.noSuchLink": 404,
	"invitation.sentOften": 409,
	"accounts.signInFirst": 401,
	"accounts.wrongPassword": 401,
	"accounts.closed": 403,
	"accounts.emailTaken": 409,
	"accounts.notInDemo": 403,
	"accounts.photoUnfit": 422,
	"accounts.secondFactor": 401,
	"accounts.wrongCode": 422,
	"accounts.startAgain": 409,
	"accounts.tooManyCodes": 429,
	"accounts.linkSpent": 410,
	"accounts.notYourPassword": 422,
	"accounts.hasPassword": 409,
	"accounts.passkeyFailed": 422,
	"accounts.passkeyUnknown": 422,
	"accounts.signInAgain": 403,
	"accounts.keyUnfit": 401,
	"accounts.keyNotHere": 403,
	"accounts.noProvider": 404,
	"accounts.providerAway": 503,
	"accounts.notThere": 404,
	"accounts.secondFactorIsOn": 409,
	"accounts.secondFactorIsOff": 409,
	"accounts.lastWay": 409,
	"accounts.hostAdministratorOnly": 403,
	"accounts.noSuchAccount": 404,
	"accounts.notConfirmed": 409,
	"accounts.noMail": 409,
	"accounts.tooManyKeys": 409,
	"links.unknown": 404,
	"links.otherPurpose": 403,
	"links.done": 410,
	"links.passed": 410,
	"links.expired": 410,
	"drafts.conflict": 409,
	"drafts.closed": 409,
	"demo.notADemo": 403,
	"accounts.stillNeeded": 409,
	"accounts.otherAddress": 422,
	"accounts.onlyAdministrator": 409,
	"company.administratorOnly": 403,
	"company.lastAdministrator": 409,
	"files.gone": 404,
	"files.noLength": 422,
	"files.tooLarge": 413,
	"files.noRoom": 503,
	"files.wrongType": 422,
	"channels.addressUnfit": 422,
	"channels.noBot": 409,
	"channels.botAway": 503,
	"channels.notLinked": 409,
	"channels.noSuchProgram": 404,
	"channels.tooManyPrograms": 409,
	"documents.unknown": 422,
	"documents.notYet": 409,
	"documents.busy": 503,
	"documents.failed": 500,
	"word.tooLarge": 413,
	"word.pdf": 422,
	"word.oldFormat": 422,
	"word.password": 422,
	"word.notWord": 422,
	"word.swollen": 422,
	"word.unsafe": 422,
	"word.broken": 422,
	"word.noClauses": 422,
};

/** Thrown inside a route, turned into problem details in one place. */
export class Refused extends Error {
	override readonly name = "Refused";
	readonly code: ProblemCode;
	readonly facts: Facts;
	readonly more: Pick<Problem, "errors" | "draft">;
	constructor(code: ProblemCode, facts: Facts = {}, more: Pick<Problem, "errors" | "draft"> = {}) {
		super(code);
		this.code = code;
		this.facts = facts;
		this.more = more;
	}
}

export const refusedBy = (it: Refusal<ProblemCode>): Refused => new Refused(it.code, it.facts);

/** The reader's language: what the page asked for; else the browser's first of the two. */
export function languageOf(c: Context): Language {
	const asked = (heard(c, "accept-language") ?? "").toLowerCase();
	const russian = asked.search(/\bru\b/);
	const english = asked.search(/\ben\b/);
	return russian >= 0 && (english < 0 || russian < english) ? "ru" : "en";
}

/** RFC 9457 problem details. Never a stack, a path or anything the reader may not know. */
export function problem(c: Context, it: Refused): Response {
	const status = statuses[it.code];
	const body: Problem = {
		type: `urn:oba:problem:${it.code}`,
		title: it.code,
		status,
		detail: sentence(languageOf(c), it.code, it.facts),
		code: it.code,
		...(Object.keys(it.facts).length > 0 ? { facts: it.facts } : {}),
		...it.more,
	};
	c.header("Content-Type", "application/problem+json; charset=utf-8");
	c.header("Cache-Control", "no-store");
	const after = it.facts["seconds"];
	if ((it.code === "http.tooMany" || it.code === "documents.busy") && after !== undefined)
		c.header("Retry-After", String(after));
	if (it.code === "http.storeAway") c.header("Retry-After", "5");
	return c.body(JSON.stringify(body), status);
}

/** What an error means to the reader. Whatever was not foreseen is reported to `report` and shown without its insides. */
export function asRefused(error: unknown, report: (error: unknown) => void): Refused {
	if (error instanceof Refused) return error;
	report(error);
	return error instanceof StoreFailure ? new Refused("http.storeAway") : new Refused("http.unforeseen");
}
