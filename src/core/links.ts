/**
 * What a seat link opens (B9): for each thing that somebody can be asked, the commands it may send, the form whose drafts it
 * may read and write, and what of the shared chain it shows. The rules decide on the commands like on any other.
 */
import { slots as sheet } from "./alignment/contract.ts";
import { slots as exploration } from "./exploration/contract.ts";
import type { PastEvent } from "./kit.ts";
import { letterForm } from "./letter/drafted.ts";
import type { MoveCode } from "./moves.ts";
import type { CommandName } from "./partnership.ts";

/** A room whose shared words a link may show. Stages, people and seals without their contents come with every link. */
type Room = "exploration" | "alignment" | "proposals" | "language" | "letter";

export interface LinkPurpose {
	readonly commands: readonly CommandName[];
	/** The form whose drafts belong to it, or null. */
	readonly form: string | null;
	readonly reads: readonly Room[] | "everything shared";
}

/** To be done from an account: what signs, and what gives a side into other hands. The link says so, and what it is about. */
const byAccount: LinkPurpose = { commands: [], form: null, reads: [] };

const of = (
	commands: readonly CommandName[],
	reads: LinkPurpose["reads"] = [],
	form: string | null = null,
): LinkPurpose => ({ commands, form, reads });

const compared = ["exploration", "alignment", "proposals", "language"] as const;
const written = [...compared, "letter"] as const;

/** One for every move there is: a new move does not compile until it stands here. */
export const linkPurposes: Readonly<Record<MoveCode, LinkPurpose>> = {
	"people.invite": byAccount,
	"people.join": byAccount,
	"people.takeOver": byAccount,
	"people.confirm": of([
		"people.confirmSealed",
		"exploration.withdrawAnswers",
		"exploration.withdrawVerdict",
		"alignment.recallSheet",
	]),
	"people.agreeFacilitator": of(["people.agreeFacilitator", "people.removeFacilitator"]),
	"removal.answer": of(["removal.agree", "removal.decline"], "everything shared"),
	"exploration.answer": of(["exploration.sealAnswers"], ["language"], exploration.answers),
	"exploration.meet": of(["exploration.sayEnough", "exploration.recordCall"], ["exploration", "language"]),
	"exploration.answerBack": of(["exploration.answerBack"], ["exploration", "language"]),
	"exploration.decide": of(["exploration.sealVerdict", "exploration.declareNotAFit"], ["exploration", "language"]),
	"exploration.waitOrEnd": of([
		"exploration.withdrawAnswers",
		"exploration.withdrawVerdict",
		"exploration.closeWithoutAnswer",
	]),
	"language.agree": of(["language.agreeTerm", "language.setTermAside"], ["language"]),
	"stages.answerSkip": of(["stages.agreeSkip", "stages.declineSkip"]),
	"alignment.fillSheet": of(["alignment.submitSheet"], ["exploration", "language"], sheet.sheet),
	"alignment.waitOrEnd": of(["alignment.recallSheet", "alignment.closeWithoutAnswer"]),
	"alignment.mark": of(["alignment.mark"], compared),
	"alignment.answer": of(["alignment.accept", "alignment.decline", "alignment.propose"], compared),
	"alignment.answerErratum": of(["alignment.acceptErratum", "alignment.declineErratum"], compared),
	"alignment.propose": of(["alignment.propose", "alignment.accept", "alignment.decline", "alignment.assign"], compared),
	"alignment.nameSuccessor": of(["people.nameSuccessor"]),
	"alignment.approve": of(["alignment.approve"], compared),
	"letter.declare": of(["letter.declareOwners", "letter.nameChannels"], ["letter"]),
	"letter.answer": of(["letter.accept", "letter.decline", "letter.handOver"], written, letterForm),
	"letter.catchUp": of(["letter.handOver"], written, letterForm),
	"letter.sign": byAccount,
};

/** Has it to be done from an account? */
export const needsAccount = (purpose: MoveCode): boolean => linkPurposes[purpose].commands.length === 0;

const always: readonly string[] = ["stages", "people"];

/** May a link of this purpose show this event? Nothing of a side's own chain, whatever it is for. */
export function linkShows(purpose: MoveCode, event: Pick<PastEvent, "chain" | "type" | "data">): boolean {
	const { reads } = linkPurposes[purpose];
	if (event.chain !== "both") return false;
	if (reads === "everything shared") return true;
	const of = (name: unknown): string => String(name).split(".", 1)[0] ?? "";
	const shown = (room: string): boolean => reads.some((it) => it === room);
	const room = of(event.type);
	// A seal without its content says no more than the moves do; what it held belongs to the room it was written in.
	if (room === "sealing") return event.type !== "sealing.opened" || shown(of(event.data["slot"]));
	return always.includes(room) || shown(room);
}
