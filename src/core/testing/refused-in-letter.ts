/** The shortest story in which each refusal of the letter is met. */
import type { LegalRefusal } from "../letter/legal/rules.ts";
import type { LetterRefusal } from "../letter/rules.ts";
import { merged } from "../methods/merged.ts";
import type { Command } from "../partnership.ts";
import { did, eventsOf, type Past } from "./given.ts";
import {
	change,
	drafted,
	draftedInEnglish,
	handOver,
	hashAfter,
	rewritten,
	sign,
	signedBySvetlana,
	signs,
	withdrawSignature,
	wording,
} from "./lettering.ts";
import { dana, day, id, type Person, svetlana } from "./people.ts";

type Story = readonly [Past, Person, string, Command];
const once = [...drafted, did(handOver(rewritten("nature", 61)), svetlana, day(23))];
const english = change("nature", 62, wording(["en"], { inStep: false }), { en: "An intent, and no more" });
const ahead: Past = [
	...drafted,
	did(handOver(english), svetlana, day(23)),
	did({ name: "letter.accept", input: { clause: "nature", proposal: id(62) } }, dana, day(24)),
];

/** A method that ends with the letter stays in it once both have signed. */
const lastStage: Past = (() => {
	const stages = merged.stages.slice(0, 3);
	const short = eventsOf(...signedBySvetlana).map((it) =>
		it.type === "stages.begun" ? { ...it, data: { ...it.data, method: { ...merged, stages } } } : it,
	);
	return [...short, signs(short, dana, day(26))];
})();

const tooSmall: Command = {
	name: "letter.declareOwners",
	input: { are: "named", owners: [{ name: "Дмитрий", kind: "person", country: "RU", share: "20" }] },
};
const check = (id: string, person: string | null): Command => ({
	name: "letter.setCheck",
	input: { check: id, is: "done", person, outside: null, note: null, paper: null },
});
const nda = {
	file: id(96),
	name: "NDA.pdf",
	type: "application/pdf",
	size: 48_000,
	hash: "ab".repeat(32),
} as const;
const paper: Command = { name: "letter.addPaper", input: { check: "conf.agreement", file: nda } };
const customs: Command = { name: "letter.addCheck", input: { check: id(95), title: "Customs codes" } };

export const refusedInLetter: Record<LetterRefusal | LegalRefusal, Story> = {
	"letter.sharesMisfit": [drafted, svetlana, day(23), tooSmall],
	"letter.noSuchCheck": [drafted, dana, day(23), check("ch.weather", null)],
	"letter.checkKnown": [[...drafted, did(customs, dana, day(23))], dana, day(24), customs],
	"letter.paperKnown": [[...drafted, did(paper, dana, day(23))], svetlana, day(24), paper],
	"letter.noSuchPerson": [drafted, dana, day(23), check("conf.agreement", "nobody")],
	"letter.theirTurn": [once, svetlana, day(24), handOver(rewritten("nature", 63))],
	"letter.noSuchClause": [drafted, dana, day(23), handOver(rewritten("weather", 64))],
	"letter.neededClause": [drafted, dana, day(23), handOver(change("nature", 65, { is: "removed" }))],
	"letter.nothingWritten": [drafted, dana, day(23), handOver(change("nature", 66, wording(["en", "ru"])))],
	"letter.otherLanguage": [draftedInEnglish, svetlana, day(23), handOver(rewritten("nature", 67))],
	"letter.twice": [drafted, dana, day(23), handOver(rewritten("nature", 68), rewritten("nature", 69))],
	"letter.notReady": [once, dana, day(24), sign(hashAfter(once), "Dana Whitfield")],
	"letter.outOfStep": [ahead, dana, day(25), sign(hashAfter(ahead), "Dana Whitfield")],
	"letter.changedMeanwhile": [drafted, dana, day(25), sign("0".repeat(64), "Dana Whitfield")],
	"letter.alreadySigned": [signedBySvetlana, svetlana, day(26), sign(hashAfter(signedBySvetlana), "Светлана")],
	"letter.notSigned": [signedBySvetlana, dana, day(26), withdrawSignature],
	"letter.bothSigned": [lastStage, dana, day(27), withdrawSignature],
};
