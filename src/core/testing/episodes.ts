/** What belongs together and hardly ever happens by chance: short episodes of two owners, for the random histories. */
import type { CommandName } from "../partnership.ts";
import { type Choice, picked } from "./choices.ts";

/** What two owners do one after the other, the first of a side chosen at random. */
type Episode = readonly (readonly ["mine" | "theirs", CommandName])[];
const episodes: readonly Episode[] = [
	[
		["mine", "stages.proposeSkip"],
		["theirs", "stages.declineSkip"],
		["mine", "stages.proposeSkip"],
		["mine", "stages.withdrawSkip"],
	],
	[
		["mine", "people.nameDeputy"],
		["mine", "people.endDeputy"],
	],
	[
		["mine", "language.proposeTerm"],
		["theirs", "language.agreeTerm"],
		["mine", "language.dropTerm"],
		["theirs", "language.agreeTerm"],
	],
	[
		["mine", "language.translate"],
		["mine", "language.confirmTranslation"],
		["theirs", "language.confirmTranslation"],
	],
	[
		["mine", "alignment.addErratum"],
		["theirs", "alignment.declineErratum"],
	],
	[
		["mine", "alignment.pairKpis"],
		["theirs", "alignment.unpairKpis"],
	],
	[
		["mine", "removal.ask"],
		["theirs", "removal.ask"],
		["theirs", "removal.decline"],
	],
	[
		["mine", "exploration.sayEnough"],
		["theirs", "exploration.sayEnough"],
		["mine", "exploration.sealVerdict"],
		["theirs", "exploration.sealVerdict"],
	],
	[
		["mine", "alignment.delegateSection"],
		["mine", "alignment.submitSheet"],
		["mine", "alignment.recallSheet"],
	],
	[
		["mine", "language.proposeTerm"],
		["theirs", "language.setTermAside"],
	],
	[
		["mine", "exploration.recordCall"],
		["theirs", "exploration.keepImpression"],
		["mine", "exploration.strikeCall"],
		["mine", "exploration.sayEnough"],
		["mine", "exploration.takeBackEnough"],
	],
	[
		["mine", "exploration.askBack"],
		["theirs", "exploration.answerBack"],
		["mine", "exploration.settleBack"],
	],
	[
		["mine", "exploration.sealAnswers"],
		["mine", "people.handOver"],
		["mine", "people.confirmSealed"],
	],
	[
		["mine", "alignment.submitSheet"],
		["mine", "people.handOver"],
		["mine", "people.confirmSealed"],
	],
];
const ofTheLetter: readonly Episode[] = [
	[
		["mine", "letter.handOver"],
		["theirs", "letter.accept"],
		["theirs", "letter.handOver"],
		["mine", "letter.decline"],
	],
	[
		["theirs", "letter.handOver"],
		["mine", "letter.comment"],
		["theirs", "letter.withdraw"],
		["mine", "letter.sign"],
		["mine", "letter.withdrawSignature"],
	],
	[
		["mine", "letter.handOver"],
		["theirs", "letter.accept"],
		["theirs", "letter.sign"],
		["mine", "letter.sign"],
	],
	[["mine", "letter.partWays"]],
	[
		["mine", "letter.sign"],
		["mine", "letter.withdrawSignature"],
	],
];

/** The episode that this choice picks: any, or one about the letter. */
export const episodeOf = (it: Choice): Episode =>
	picked(it.what === "letterEpisode" ? ofTheLetter : episodes, it) ?? [];
