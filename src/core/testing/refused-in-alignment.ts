/** The shortest story in which each refusal of alignment and of its threads is met. */
import type { AgreedKpi, TermValue } from "../alignment/contract.ts";
import type { AlignmentRefusal } from "../alignment/rules.ts";
import type { Command } from "../partnership.ts";
import type { ProposalsRefusal } from "../proposals/rules.ts";
import {
	acceptProposal,
	aligning,
	approve,
	mark,
	park,
	propose,
	ready,
	recallSheet,
	severnySheet,
	sheetsOpen,
	submitSheet,
	svetlanaSheet,
} from "./aligning.ts";
import { did, type Past } from "./given.ts";
import { dana, day, id, type Person, svetlana } from "./people.ts";

type Story = readonly [Past, Person, string, Command];
const waiting = [...aligning, did(svetlanaSheet, svetlana, day(16))];
const words: TermValue = { is: "words" };
const vision = (n: number, answers: string | null = null) => propose("vision", n, words, { en: "Tea", answers });
const offered = [...sheetsOpen, did(vision(31), svetlana, day(18))];
const typo = { erratum: id(41), question: "margin", answer: 45, why: null };
const kpi: AgreedKpi = {
	...{ id: "reorders", name: "Reorders", unit: null, kind: "cumulative", direction: "up", baseline: "0" },
	...{ day30: "2", day90: null, source: "Orders", measuredBy: "a", movedBy: "both" },
};

export const refusedInAlignment: Record<AlignmentRefusal | ProposalsRefusal, Story> = {
	"alignment.sheetUnreadable": [
		aligning,
		dana,
		day(16),
		submitSheet({ ...severnySheet, answers: { cadence: "often" } }, 9),
	],
	"alignment.otherStillHasTime": [waiting, svetlana, day(17), { name: "alignment.closeWithoutAnswer", input: {} }],
	"alignment.notOpenYet": [waiting, svetlana, day(17), mark("gets", "same")],
	"alignment.alreadyOpen": [sheetsOpen, svetlana, day(18), recallSheet],
	"alignment.noSuchColleague": [
		aligning,
		svetlana,
		day(16),
		{ name: "alignment.delegateSection", input: { section: "core", person: "nobody" } },
	],
	"alignment.noSuchQuestion": [sheetsOpen, svetlana, day(18), mark("dreams", "same")],
	"alignment.noSuchTerm": [sheetsOpen, svetlana, day(18), propose("dreams", 31, words, { en: "Tea" })],
	"alignment.nothingToMark": [
		[...waiting, did(submitSheet({ ...severnySheet, answers: { cadence: "weekly" } }, 9), dana, day(17))],
		svetlana,
		day(18),
		mark("success", "same"),
	],
	"alignment.noSuchKpi": [
		sheetsOpen,
		svetlana,
		day(18),
		{ name: "alignment.pairKpis", input: { ours: "unitsSold", theirs: "dreams" } },
	],
	"alignment.noSuchErratum": [
		sheetsOpen,
		svetlana,
		day(18),
		{ name: "alignment.acceptErratum", input: { erratum: id(41) } },
	],
	"alignment.answerUnreadable": [
		sheetsOpen,
		svetlana,
		day(18),
		{ name: "alignment.addErratum", input: { ...typo, answer: "much" } },
	],
	"alignment.valueMisfits": [sheetsOpen, svetlana, day(18), propose("vision", 31, words)],
	"alignment.kpiMisfits": [sheetsOpen, svetlana, day(18), propose("kpi/2", 31, { is: "kpi", kpi })],
	"alignment.cannotBeParked": [sheetsOpen, svetlana, day(18), park("vision", 31, "2026-05-01")],
	"alignment.parkLater": [sheetsOpen, svetlana, day(18), park("amount/margin", 31, "2026-01-01")],
	"alignment.notYourActivity": [
		sheetsOpen,
		dana,
		day(18),
		{ name: "alignment.assign", input: { activity: "freight", person: "dana" } },
	],
	"alignment.changedMeanwhile": [ready, svetlana, day(21), approve(7)],
	"alignment.gateShut": [sheetsOpen, svetlana, day(18), approve(1)],
	"proposals.answeredAnother": [offered, dana, day(19), vision(32)],
	"proposals.known": [offered, svetlana, day(19), vision(31)],
	"proposals.gone": [sheetsOpen, dana, day(19), acceptProposal("vision", 31)],
	"proposals.yourOwn": [offered, svetlana, day(19), acceptProposal("vision", 31)],
	"proposals.notYours": [
		offered,
		dana,
		day(19),
		{ name: "alignment.withdrawProposal", input: { term: "vision", proposal: id(31) } },
	],
};
