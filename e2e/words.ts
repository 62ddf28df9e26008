/** The words people find things by: the page's own catalogues, so that a changed text changes its test too. */
import type { Language } from "../src/core/kit.ts";
import { agreementTexts } from "../src/web/texts/agreement.ts";
import { alignmentDocumentTexts } from "../src/web/texts/alignmentDocument.ts";
import { backTexts } from "../src/web/texts/backs.ts";
import { beginTexts } from "../src/web/texts/begin.ts";
import { callsTexts } from "../src/web/texts/calls.ts";
import { cannotAlignTexts } from "../src/web/texts/cannotAlign.ts";
import { cardTexts } from "../src/web/texts/cards.ts";
import { channelTexts } from "../src/web/texts/channels.ts";
import { colleagueTexts } from "../src/web/texts/colleagues.ts";
import { companyTexts } from "../src/web/texts/company.ts";
import { comparisonTexts } from "../src/web/texts/comparison.ts";
import { coreTexts } from "../src/web/texts/core.ts";
import { documentTexts } from "../src/web/texts/documents.ts";
import { doorTexts } from "../src/web/texts/door.ts";
import { entryTexts } from "../src/web/texts/entry.ts";
import { explorationTexts } from "../src/web/texts/exploration.ts";
import { facilitatorTexts } from "../src/web/texts/facilitator.ts";
import { filesTexts } from "../src/web/texts/files.ts";
import { frameTexts } from "../src/web/texts/frame.ts";
import { guardTexts } from "../src/web/texts/guard.ts";
import { homeTexts } from "../src/web/texts/home.ts";
import { invitationTexts } from "../src/web/texts/invitation.ts";
import { languageTexts } from "../src/web/texts/language.ts";
import { legalTexts } from "../src/web/texts/legal.ts";
import { letterTexts } from "../src/web/texts/letter.ts";
import { letterSigningTexts } from "../src/web/texts/letterSigning.ts";
import { outboxTexts } from "../src/web/texts/outbox.ts";
import { ownDataTexts } from "../src/web/texts/ownData.ts";
import { ownershipTexts } from "../src/web/texts/ownership.ts";
import { partnershipTexts } from "../src/web/texts/partnership.ts";
import { peopleTexts } from "../src/web/texts/people.ts";
import { programTexts } from "../src/web/texts/programs.ts";
import { questionTexts } from "../src/web/texts/questions.ts";
import { readyTexts } from "../src/web/texts/ready.ts";
import { recordTexts } from "../src/web/texts/record.ts";
import { removalTexts } from "../src/web/texts/removal.ts";
import { seatLinkTexts } from "../src/web/texts/seatLinks.ts";
import { settingsTexts } from "../src/web/texts/settings.ts";
import { sheetTexts } from "../src/web/texts/sheet.ts";
import { signingTexts } from "../src/web/texts/signing.ts";
import { skippingTexts } from "../src/web/texts/skipping.ts";
import { verdictTexts } from "../src/web/texts/verdict.ts";
import { videosTexts } from "../src/web/texts/videos.ts";
import { wordBackTexts } from "../src/web/texts/wordBack.ts";

export const wordsIn = (language: Language) => ({
	agreement: agreementTexts[language],
	alignmentDocument: alignmentDocumentTexts[language],
	backs: backTexts[language],
	begin: beginTexts[language],
	calls: callsTexts[language],
	cannotAlign: cannotAlignTexts[language],
	cards: cardTexts[language],
	channels: channelTexts[language],
	colleagues: colleagueTexts[language],
	company: companyTexts[language],
	comparison: comparisonTexts[language],
	core: coreTexts[language],
	documents: documentTexts[language],
	door: doorTexts[language],
	entry: entryTexts[language],
	exploration: explorationTexts[language],
	facilitator: facilitatorTexts[language],
	files: filesTexts[language],
	frame: frameTexts[language],
	guard: guardTexts[language],
	home: homeTexts[language],
	invitation: invitationTexts[language],
	language: languageTexts[language],
	legal: legalTexts[language],
	letter: letterTexts[language],
	letterSigning: letterSigningTexts[language],
	outbox: outboxTexts[language],
	ownData: ownDataTexts[language],
	ownership: ownershipTexts[language],
	partnership: partnershipTexts[language],
	people: peopleTexts[language],
	programs: programTexts[language],
	questions: questionTexts[language],
	ready: readyTexts[language],
	record: recordTexts[language],
	removal: removalTexts[language],
	seatLinks: seatLinkTexts[language],
	settings: settingsTexts[language],
	sheet: sheetTexts[language],
	signing: signingTexts[language],
	skipping: skippingTexts[language],
	verdict: verdictTexts[language],
	videos: videosTexts[language],
	wordBack: wordBackTexts[language],
});
