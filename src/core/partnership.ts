/**
 * A partnership is the fold of its record (domain: The record). This file routes to the slices and composes what they say;
 * it holds no rule of its own.
 */
import type * as z from "zod/mini";
import { commands as alignmentCommands, events as alignmentEvents } from "./alignment/contract.ts";
import * as alignment from "./alignment/decide.ts";
import type { AlignmentRefusal } from "./alignment/rules.ts";
import * as alignmentState from "./alignment/state.ts";
import { commands as explorationCommands, events as explorationEvents } from "./exploration/contract.ts";
import * as meeting from "./exploration/meeting.ts";
import * as exploration from "./exploration/rules.ts";
import * as explorationState from "./exploration/state.ts";
import * as videos from "./exploration/videos.ts";
import {
	type Actor,
	accept,
	type Context,
	type NewEvent,
	type PastEvent,
	type Reader,
	type Result,
	refuse,
	type Side,
} from "./kit.ts";
import { commands as languageCommands, events as languageEvents } from "./language/contract.ts";
import * as language from "./language/decide.ts";
import type { LanguageRefusal } from "./language/rules.ts";
import * as languageState from "./language/state.ts";
import { commands as letterCommands, events as letterEvents } from "./letter/contract.ts";
import * as letter from "./letter/decide.ts";
import { commands as legalCommands, events as legalEvents } from "./letter/legal/contract.ts";
import * as legal from "./letter/legal/decide.ts";
import type { LegalRefusal } from "./letter/legal/rules.ts";
import * as legalState from "./letter/legal/state.ts";
import type { LetterRefusal } from "./letter/rules.ts";
import * as letterState from "./letter/state.ts";
import { type Begin, commands as peopleCommands, events as peopleEvents } from "./people/contract.ts";
import * as changing from "./people/decide.ts";
import * as people from "./people/rules.ts";
import * as peopleState from "./people/state.ts";
import { events as proposalsEvents } from "./proposals/contract.ts";
import type { ProposalsRefusal } from "./proposals/rules.ts";
import * as proposalsState from "./proposals/state.ts";
import { commands as removalCommands, events as removalEvents } from "./removal/contract.ts";
import * as removal from "./removal/rules.ts";
import * as removalState from "./removal/state.ts";
import { events as sealingEvents } from "./sealing/contract.ts";
import * as sealing from "./sealing/rules.ts";
import * as sealingState from "./sealing/state.ts";
import { type Method, commands as stagesCommands, events as stagesEvents } from "./stages/contract.ts";
import * as stages from "./stages/rules.ts";
import * as skipping from "./stages/skipping.ts";
import * as stagesState from "./stages/state.ts";
import { earlier } from "./time/zones.ts";

/** What a reader knows of a partnership: the fold of the chains they may read. */
export interface Partnership {
	readonly stages: stagesState.StagesState;
	readonly people: peopleState.PeopleState;
	readonly removal: removalState.RemovalState;
	readonly sealing: sealingState.SealingState;
	readonly exploration: explorationState.ExplorationState;
	readonly proposals: proposalsState.ProposalsState;
	readonly language: languageState.LanguageState;
	readonly alignment: alignmentState.AlignmentState;
	readonly letter: letterState.LetterState;
	readonly legal: legalState.LegalState;
}

/** Every command there is: name -> input, prediction, one sentence. Routes, OpenAPI and the client's types come from here. */
export const commands = {
	...stagesCommands,
	...peopleCommands,
	...removalCommands,
	...explorationCommands,
	...alignmentCommands,
	...languageCommands,
	...letterCommands,
	...legalCommands,
};
export type CommandName = keyof typeof commands;
export type CommandInput<N extends CommandName> = z.infer<(typeof commands)[N]["input"]>;
export type Command = { [N in CommandName]: { readonly name: N; readonly input: CommandInput<N> } }[CommandName];

export type RefusalCode =
	| people.PeopleRefusal
	| removal.RemovalRefusal
	| stages.StagesRefusal
	| sealing.SealingRefusal
	| exploration.ExplorationRefusal
	| ProposalsRefusal
	| LanguageRefusal
	| AlignmentRefusal
	| LetterRefusal
	| LegalRefusal
	| "partnership.unknown";
export type Decision = Result<readonly NewEvent[], RefusalCode>;

/** Every event there is, with its schema. */
export const events = {
	...stagesEvents,
	...peopleEvents,
	...removalEvents,
	...sealingEvents,
	...explorationEvents,
	...proposalsEvents,
	...languageEvents,
	...alignmentEvents,
	...letterEvents,
	...legalEvents,
};
/** What this version folds. An event of a newer one is passed over: a page that was open during an upgrade shows what it knows. */
const known = new Set(Object.keys(events));

/**
 * Folds one event, whatever subset of the record the reader may see. Every entry counts for removal, which names places,
 * those included that this version has no words for.
 */
export function evolve(state: Partnership | null, event: PastEvent): Partnership | null {
	const next = known.has(event.type) ? routed(state, event) : state;
	return next && { ...next, removal: removalState.evolve(next.removal, event) };
}

function routed(state: Partnership | null, event: PastEvent): Partnership | null {
	const slice = event.type.slice(0, event.type.indexOf("."));
	if (slice === "stages") {
		const next = stagesState.evolve(state?.stages ?? null, event);
		if (!next) return null;
		if (state) return { ...state, stages: next };
		return {
			stages: next,
			people: peopleState.nobody,
			removal: removalState.nothingRemoved,
			sealing: {},
			exploration: explorationState.untouched,
			proposals: {},
			language: languageState.nothingSaid,
			alignment: alignmentState.untouched,
			letter: letterState.unwritten,
			legal: legalState.nothingChecked,
		};
	}
	if (!state) return null;
	if (slice === "people") return { ...state, people: peopleState.evolve(state.people, event) };
	if (slice === "sealing") return { ...state, sealing: sealingState.evolve(state.sealing, event) };
	if (slice === "proposals") return { ...state, proposals: proposalsState.evolve(state.proposals, event) };
	if (slice === "language") return { ...state, language: languageState.evolve(state.language, event) };
	if (slice === "alignment") return { ...state, alignment: alignmentState.evolve(state.alignment, event) };
	if (Object.hasOwn(legalEvents, event.type)) return { ...state, legal: legalState.evolve(state.legal, event) };
	if (slice === "letter") return { ...state, letter: letterState.evolve(state.letter, event) };
	if (slice === "exploration") return { ...state, exploration: explorationState.evolve(state.exploration, event) };
	return state;
}

/** The state after these events, or null while the partnership has not begun. */
export const fold = (events: Iterable<PastEvent>, from: Partnership | null = null): Partnership | null => {
	let state = from;
	for (const event of events) state = evolve(state, event);
	return state;
};

/**
 * What `viewer` may know of a full state. The product never calls this to redact: it folds only what a viewer may read.
 * It is the other half of the law `fold(visible) = hide(fold(all))`, which the tests hold against random histories.
 */
export const hide = (state: Partnership, viewer: Reader): Partnership =>
	viewer === "facilitator" ? hiddenFrom(hiddenFrom(state, "a"), "b") : hiddenFrom(state, viewer);

const hiddenFrom = (state: Partnership, viewer: Side): Partnership => ({
	...state,
	removal: removalState.hide(state.removal, viewer),
	sealing: sealingState.hide(state.sealing, viewer),
	exploration: explorationState.hide(state.exploration, viewer),
	alignment: alignmentState.hide(state.alignment, viewer),
	letter: letterState.hide(state.letter, viewer),
});

/** Begins a partnership; everything else is `decide`. */
export const begin = (input: Begin, method: Method, born: "real" | "demo", actor: Actor): readonly NewEvent[] =>
	people.begin(input, method, born, actor);

/** The one door of the rules: what follows from this command now, or why it does not. Pure. */
export function decide(state: Partnership | null, command: Command, context: Context): Decision {
	if (!state) return refuse("partnership.unknown");
	const no = people.onlyReads(context.actor, command);
	if (no) return { ok: false, refusal: no };
	if (skipping.isSkip(command)) return skipping.decide(state.stages, command, context);
	if (alignment.isAlignment(command)) return alignment.decide(state, command, context);
	if (legal.isLegal(command)) return legal.decide(state, command, context);
	if (letter.isLetter(command)) return letter.decide(state, command, context);
	if (language.isLanguage(command)) return language.decide(state, command, context);
	if (meeting.isMeeting(command)) return meeting.decide(state, command, context);
	if (videos.isVideo(command)) return videos.decide(state, command, context);
	if (removal.isRemoval(command)) return removal.decide(state.removal, command, context);
	if (changing.isChange(command)) return change(state, command, context);
	switch (command.name) {
		case "people.begin":
			return refuse("stages.alreadyBegun");
		case "people.describeSide":
			return people.describeSide(state.stages, command.input.own, context.actor);
		case "people.invite":
			return people.invite(state.people, state.stages, command.input, context);
		case "people.withdrawInvitation":
			return people.withdrawInvitation(state.people, state.stages, command.input.invitation, context);
		case "people.join":
			return people.join(state.people, state.stages, command.input, context);
		case "exploration.sealAnswers":
			return exploration.sealAnswers(state, command.input, context);
		case "exploration.withdrawAnswers":
			return exploration.withdrawAnswers(state, context);
		case "exploration.sealVerdict":
			return exploration.sealVerdict(state, command.input, context);
		case "exploration.withdrawVerdict":
			return exploration.withdrawVerdict(state, context);
		case "exploration.declareNotAFit":
			return exploration.declareNotAFit(state, command.input, context);
		case "exploration.closeWithoutAnswer":
			return exploration.closeWithoutAnswer(state, context);
	}
}

/** A change of people; where a new owner's word opens what was sealed, what that entails is the slot's own room to say. */
function change(state: Partnership, command: changing.ChangeCommand, context: Context): Decision {
	const decided = changing.decide(state, command, context);
	if (!decided.ok) return decided;
	return accept([...decided.value, ...exploration.verdictsOutcome(state.stages, decided.value, context.at)]);
}

/** What has come due by `now` and stands unnoted. Time has an owner: the scheduler records these as the system. */
export function passTime(state: Partnership, now: string): readonly NewEvent[] {
	if (state.stages.closed) return [];
	const box = stages.boxEnds(state.stages);
	const expired = people.openInvitations(state.people).filter((it) => it.expires <= now);
	return [
		...exploration.awaited(state).flatMap((it) => (it.due <= now ? [sealing.noteLate(it.slot, it.late)] : [])),
		...expired.map((it) => people.noteExpired(it.id)),
		...(box && box.due <= now ? [stages.noteRanOver(box.stage)] : []),
	];
}

/** When `passTime` will next have something to say (ISO), or null. Rests on the shared chain alone. */
export function wakeAt(state: Partnership): string | null {
	if (state.stages.closed) return null;
	const moments = [
		...exploration.awaited(state).map((it) => it.due),
		...people.openInvitations(state.people).map((it) => it.expires),
		stages.boxEnds(state.stages)?.due ?? null,
	];
	return moments.reduce(earlier, null);
}
