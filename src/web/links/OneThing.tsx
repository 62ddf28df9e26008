import { type ComponentType, lazy } from "react";
import type { MoveCode } from "../../core/moves.ts";

/** The form of one purpose. `headed`: it brings its own heading, which says what is asked and why. */
interface Thing {
	readonly Form: ComponentType;
	readonly headed: boolean;
}

const from = <M extends Record<string, unknown>>(load: () => Promise<M>, name: keyof M & string): ComponentType =>
	lazy(async () => ({ default: (await load())[name] as ComponentType }));

const people = () => import("./AboutPeople.tsx");
const exploring = () => import("./Exploring.tsx");
const aligning = () => import("./Aligning.tsx");
const lettering = () => import("./Lettering.tsx");

const plain = (Form: ComponentType): Thing => ({ Form, headed: false });
const headed = (Form: ComponentType): Thing => ({ Form, headed: true });

/** What a link of each purpose shows: the same forms as on the partnership's pages. Null: it is done from an account. */
export const things: Readonly<Record<MoveCode, Thing | null>> = {
	"people.invite": null,
	"people.join": null,
	"people.takeOver": null,
	"people.confirm": headed(from(people, "Confirming")),
	"people.agreeFacilitator": plain(from(people, "Agreeing")),
	"removal.answer": plain(from(people, "Removing")),
	"stages.answerSkip": plain(from(people, "Skipping")),
	"language.agree": plain(from(people, "Wording")),
	"exploration.answer": headed(from(exploring, "Answers")),
	"exploration.meet": plain(from(exploring, "Meeting")),
	"exploration.answerBack": plain(from(exploring, "AnsweringBack")),
	"exploration.decide": plain(from(exploring, "Verdict")),
	"exploration.waitOrEnd": headed(from(exploring, "Waiting")),
	"alignment.fillSheet": headed(from(aligning, "Sheet")),
	"alignment.waitOrEnd": headed(from(aligning, "WaitingForSheet")),
	"alignment.mark": plain(from(aligning, "Marking")),
	"alignment.answer": headed(from(aligning, "Proposals")),
	"alignment.answerErratum": plain(from(aligning, "Errata")),
	"alignment.propose": headed(from(aligning, "Proposals")),
	"alignment.nameSuccessor": plain(from(aligning, "Successor")),
	"alignment.approve": plain(from(aligning, "Approving")),
	"letter.declare": plain(from(lettering, "Declaring")),
	"letter.answer": headed(from(lettering, "Clausewise")),
	"letter.catchUp": headed(from(lettering, "Clausewise")),
	"letter.sign": null,
};
