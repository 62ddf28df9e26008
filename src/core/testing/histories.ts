/**
 * Random histories of one partnership: valid and invalid commands of random people of both sides, and time passing.
 *
 * A history is a list of steps, plain values, so that it can be played on the bare rules (`play`) or sent over HTTP.
 * `retell(steps, viewer)` is the same history with everything else that stays hidden from `viewer` changed: contents of
 * the other side's seals that are never opened, its private reasons (their being there included), and the words of its
 * refused commands. The law (architecture: The house): `viewer` must not be able to tell the two apart.
 *
 * For a test over HTTP: send each step as its person at its moment; `people.begin` comes first, `people.join` is the
 * acceptance of an invitation link, and `act: "time"` lets the scheduler look. Salts stay the same in both tellings, but
 * commitments and entry hashes of the shared chain are made from hidden contents by SHA-256: give both runs a stand-in
 * (`sealOf` in given.ts), or replace commitments, `hash`, `previous` and `signature` before comparing bytes.
 */
import fc from "fast-check";
import { type Actor, otherSide, type PastEvent, type Reader, type Side } from "../kit.ts";
import { merged } from "../methods/merged.ts";
import {
	begin,
	type Command,
	type CommandName,
	type Decision,
	decide,
	fold,
	type Partnership,
	passTime,
} from "../partnership.ts";
import type { Invite } from "../people/contract.ts";
import { actorIn, isFacilitator, ownerOf } from "../people/state.ts";
import { beginning, type Choice, choice, commandOf, letterChoice, sideOf } from "./choices.ts";
import { episodeOf } from "./episodes.ts";
import { answersIn, followed, type Word } from "./following.ts";
import { oneWay, recorded } from "./given.ts";
import { afterLate } from "./late.ts";
import * as people from "./people.ts";

export type Step =
	| { readonly act: "command"; readonly at: string; readonly person: people.Person; readonly command: Command }
	| { readonly act: "time"; readonly at: string };

/** One step as it went: what stood before it, who acted with which seat, what the rules said, and what was recorded. */
interface Went {
	readonly step: Step;
	readonly actor: Actor;
	/** The record as it stood, and its fold. */
	readonly past: readonly PastEvent[];
	readonly before: Partnership | null;
	readonly decision: Decision;
	readonly recorded: readonly PastEvent[];
}

export interface Played {
	readonly went: readonly Went[];
	readonly events: readonly PastEvent[];
	readonly state: Partnership | null;
}

/** What a reader reads of these events: the shared chain, and a side its own. */
export const readBy = (events: readonly PastEvent[], reader: Reader): readonly PastEvent[] =>
	events.filter((it) => it.chain === "both" || it.chain === reader);

/** Acts as the record says at that moment; a newcomer with an invitation acts with what it offers, others as a mere member. */
function seated(state: Partnership | null, { person, command, at }: Step & { readonly act: "command" }): Actor {
	if (!state) return person;
	const seat = actorIn(state.people, person.person, at);
	// Two of them administer their companies; the host says so for the one command that asks.
	const asks = command.name === "people.appointOwner" && ["igor", "mike", "olga"].includes(person.person);
	if (seat) return asks ? { ...seat, administers: true } : seat;
	if (isFacilitator(state.people, person.person)) return { kind: "facilitator", person: person.person };
	const offered =
		command.name === "people.join"
			? state.people.invitations.find((it) => it.id === command.input.invitation)
			: undefined;
	if (offered?.role === "facilitator") return { kind: "facilitator", person: person.person };
	return { ...person, side: offered?.side ?? person.side, role: offered?.role ?? "member" };
}

function answer(state: Partnership | null, actor: Actor, step: Step): Decision {
	if (step.act === "time") return { ok: true, value: state ? passTime(state, step.at) : [] };
	const { command, at } = step;
	if (!state && command.name === "people.begin")
		return { ok: true, value: begin(command.input, merged, "real", actor) };
	return decide(state, command, { at, actor, sees: "all", ...oneWay });
}

/** What follows from one step, given what stands before it. */
function stepped({ events: past, state: before }: Pick<Played, "events" | "state">, step: Step): Went {
	const actor: Actor = step.act === "time" ? people.system : seated(before, step);
	const decision = answer(before, actor, step);
	const facts = decision.ok ? decision.value.map((it) => recorded(it, step.at, actor)) : [];
	return { step, actor, past, before, decision, recorded: facts };
}

const removes = (it: PastEvent): boolean => it.type === "record.textRemoved";

/** The events as the host keeps them once texts were removed: each gone from the entry it stood in. */
function bereft(events: readonly PastEvent[]): readonly PastEvent[] {
	const gone = events.filter(removes).map(({ data }) => `${data["chain"]} ${data["position"]} ${data["name"]}`);
	if (gone.length === 0) return events;
	const length = { both: 0, a: 0, b: 0 };
	return events.map((it) => {
		length[it.chain] += 1;
		const stays = ([name]: readonly [string, string]) => !gone.includes(`${it.chain} ${length[it.chain]} ${name}`);
		return { ...it, texts: Object.fromEntries(Object.entries(it.texts).filter(stays)) };
	});
}

/** The record and its fold, after one more step: a removal reaches back, so everything is folded anew. */
function grown({ past, before, recorded: facts }: Went): Pick<Played, "events" | "state"> {
	const all = [...past, ...facts];
	if (!facts.some(removes)) return { events: all, state: fold(facts, before) };
	const left = bereft(all);
	return { events: left, state: fold(left) };
}

const nothingYet: Pick<Played, "events" | "state"> = { events: [], state: null };

/** Plays a history on the bare rules, as the host would. Pure: the same steps give the same events. */
export function play(steps: readonly Step[]): Played {
	const went: Went[] = [];
	let now = nothingYet;
	for (const step of steps) {
		const next = stepped(now, step);
		went.push(next);
		now = grown(next);
	}
	return { went, ...now };
}

/** Words that occur in one step only, so that they can be looked for where they must not be. */
const word = (n: number, what: string, telling: 1 | 2): string =>
	`${telling === 1 ? "канарейка" : "canary"}-${n}-${what}`;

/** The words of one step, in the first telling or the other. */
const wordOf =
	(n: number, telling: 1 | 2 = 1): Word =>
	(what) =>
		word(n, what, telling);

/** Was what this step sealed opened later? */
function opens(went: readonly Went[], from: number, slot: string, side: Side): boolean {
	const fate = went
		.slice(from)
		.flatMap((it) => it.recorded)
		.find(
			({ type, data }) =>
				(type === "sealing.opened" || type === "sealing.withdrawn") && data["slot"] === slot && data["side"] === side,
		);
	return fate?.type === "sealing.opened";
}

/** A command that ends it all, with its private reason in other words. */
const retold = (
	command: Command & { readonly name: "alignment.cannotAlign" | "letter.partWays" },
	reason: string | null,
): Command => ({ ...command, input: { ...command.input, reason } });

/** The other telling of one command, as far as `stays` says that it stays hidden. Null where all of it is seen. */
function other(command: Command, n: number, refused: boolean, opened: (slot: string) => boolean): Command | null {
	const reasonOf = (reason: string | null) => (reason === null ? word(n, "reason", 2) : null);
	switch (command.name) {
		case "exploration.sealAnswers": {
			if (opened("exploration.answers")) return null;
			return { ...command, input: { ...command.input, answers: answersIn(wordOf(n, 2)) } };
		}
		case "exploration.sealVerdict": {
			const { verdict, reason, shareReason } = command.input;
			if (opened("exploration.verdict")) {
				return shareReason ? null : { ...command, input: { ...command.input, reason: reasonOf(reason) } };
			}
			const turned = verdict === "notAFit" ? "exploreFurther" : "notAFit";
			const input = { ...command.input, verdict: turned, reason: reasonOf(reason), shareReason: !shareReason } as const;
			return { ...command, input };
		}
		case "exploration.declareNotAFit": {
			if (command.input.shareReason && !refused) return null;
			return { ...command, input: { ...command.input, reason: reasonOf(command.input.reason) } };
		}
		case "exploration.keepImpression": {
			const { wouldWork, worries } = command.input;
			return { ...command, input: { ...command.input, wouldWork: 6 - wouldWork, worries: reasonOf(worries) } };
		}
		case "exploration.checkReadiness": {
			const { levels } = command.input;
			return { ...command, input: { levels: { ...levels, purpose: levels.purpose === 0 ? 100 : 0 } } };
		}
		case "alignment.submitSheet": {
			if (opened("alignment.sheet")) return null;
			const { sheet, salt } = command.input;
			const words = { gets: word(n, "gets", 2), success: word(n, "success", 2), fallback: word(n, "fallback", 2) };
			return { ...command, input: { sheet: { ...sheet, answers: { ...sheet.answers, ...words, margin: 77 } }, salt } };
		}
		case "alignment.delegateSection": {
			const section = command.input.section === "core" ? "working" : "core";
			return { ...command, input: { ...command.input, section } };
		}
		case "alignment.cannotAlign":
		case "letter.partWays": {
			if (command.input.shareReason && !refused) return null;
			return retold(command, reasonOf(command.input.reason));
		}
		default:
			return null;
	}
}

/** The same history as `viewer` sees it, with everything changed that somebody else has and `viewer` may not know. */
export function retell(steps: readonly Step[], viewer: Reader): readonly Step[] {
	const { went } = play(steps);
	return went.map(({ step, actor, decision }, n) => {
		if (step.act === "time" || actor.kind !== "person" || actor.side === viewer) return step;
		const opened = (slot: string) => decision.ok && opens(went, n, slot, actor.side);
		const command = other(step.command, n, !decision.ok, opened);
		return command ? { ...step, command } : step;
	});
}

/** Words of the first telling that `viewer` must not find anywhere at the end of this history. */
export function hiddenWords(steps: readonly Step[], viewer: Reader): readonly string[] {
	const said = (each: readonly Step[]) => JSON.stringify(each).match(/канарейка-\d+-\w+/g) ?? [];
	const kept = new Set(said(retell(steps, viewer)));
	return said(steps).filter((it) => !kept.has(it));
}

const invite = (n: number, side: Side, role: Invite["role"]): Command => ({
	name: "people.invite",
	input: { invitation: people.id(n), side, role },
});
const join = (n: number): Command => ({
	name: "people.join",
	input: { invitation: people.id(n), own: people.loneStarKitchens },
});

/** Everybody comes: two owners, a bridge, an adviser and a neutral facilitator. */
const gathering: readonly (readonly [people.Person, Command])[] = [
	[people.svetlana, beginning],
	[people.svetlana, invite(1, "b", "owner")],
	[people.dana, join(1)],
	[people.dana, invite(2, "b", "bridge")],
	[people.ruth, join(2)],
	[people.svetlana, invite(3, "a", "adviser")],
	[people.igor, join(3)],
	[people.dana, invite(7, "b", "facilitator")],
	[people.svetlana, { name: "people.agreeFacilitator", input: {} }],
	[people.irina, join(7)],
];
/** How a history begins: how many come, and how many moves are then made in their order. */
const start = fc.record({
	come: fc.constantFrom(1, 2, 3, 3, 3, 7, 7, 7, 8, 10),
	moves: fc.constantFrom(0, 1, 1, 1, 2, 4, 5, 5, 6, 6, 7, 7, 8, 9, 14, 60, 200),
});

/** Tells a history step by step, each aimed by what stands before it. */
class Teller {
	readonly steps: Step[] = [];
	private now = nothingYet;
	private hours = 0;

	private get at(): string {
		return people.day(1, this.hours);
	}

	wait(hours: number): void {
		this.hours += hours;
	}

	private add(step: Step): boolean {
		this.steps.push(step);
		const next = stepped(this.now, step);
		this.now = grown(next);
		return next.decision.ok;
	}

	time(): void {
		this.add({ act: "time", at: this.at });
	}

	act(person: people.Person, command: Command): boolean {
		return this.add({ act: "command", at: this.at, person, command });
	}

	/** Makes the next move that `pick` chooses, as whoever has it. False where there is none, or it was refused. */
	follow(pick: number): boolean {
		const n = this.steps.length;
		const { state } = this.now;
		const next = state && followed(state, this.at, { pick, n, word: wordOf(n) });
		if (!state || !next) return false;
		return this.act(whose(state, next.move.side, next.command), next.command);
	}

	/** Follows the first move of each moment until the letter is drafted, in one language or in both. */
	toTheLetter(inBoth: boolean): void {
		const isThere = () => this.now.state?.stages.path.at(-1)?.kind === "letter";
		for (let more = 200; more > 0 && !isThere() && this.follow(0); more -= 1) this.wait(1);
		const own = { ...people.severnyChai, languages: ["ru" as const] };
		if (inBoth) this.act(people.svetlana, { name: "people.describeSide", input: { own } });
		// Both say who owns them and which channels they use: without it nobody signs.
		for (let more = 4; more > 0 && this.follow(0); more -= 1) this.wait(1);
	}

	followOn(pick: number): void {
		for (let more = pick % 60; more > 0 && this.follow(more); more -= 1) this.wait(1);
	}

	/** Ten days go by, and whoever was left waiting does what one may do then. */
	late(it: Choice): void {
		this.wait(240);
		this.time();
		const { state } = this.now;
		const next = state && afterLate(state, it);
		if (next) this.asOwner({ ...it, side: next.side }, "mine", next.what);
	}

	/** What the owner of this choice's side, or of the other, does. */
	asOwner(it: Choice, who: "mine" | "theirs", what: CommandName): void {
		const { state } = this.now;
		if (!state) return;
		const side = who === "mine" ? it.side : otherSide(it.side);
		const n = this.steps.length;
		const command = commandOf(what, { state, side, at: this.at, n, it, word: wordOf(n) });
		this.act(whose(state, side, command), command);
		this.wait(1);
	}

	choose(it: Choice): void {
		this.wait(it.hours);
		const n = this.steps.length;
		const { state } = this.now;
		if (it.what === "time") this.time();
		else if (it.what === "follow") this.follow(it.pick);
		else if (it.what === "followOn") this.followOn(it.pick);
		else if (it.what === "late") this.late(it);
		else if (it.what === "episode" || it.what === "letterEpisode")
			for (const [who, what] of episodeOf(it)) this.asOwner(it, who, what);
		else if (!state) this.act(people.svetlana, beginning);
		else {
			const side = sideOf(state, it.person);
			this.act(it.person, commandOf(it.what, { state, side, at: this.at, n, it, word: wordOf(n) }));
		}
	}
}

/** Who makes a move of this side: its owner; a side without one is led by a colleague, or joined by somebody of its own. */
export function whose(state: Partnership, side: Side, command: Command): people.Person {
	const { seats } = state.people;
	const seated = [...seats.a, ...seats.b].map((it) => it.person);
	const newcomers = people.everybody.filter((it) => !seated.includes(it.person));
	const newcomer = newcomers.find((it) => it.side === side) ?? newcomers[0] ?? people.svetlana;
	if (command.name === "people.join") return { ...newcomer, side };
	const actor = ownerOf(state.people, side) ?? seats[side][0]?.person;
	return { ...(people.everybody.find((it) => it.person === actor) ?? newcomer), side };
}

const anyHistory: fc.Arbitrary<readonly Step[]> = fc
	.tuple(start, fc.array(choice, { maxLength: 30, size: "max" }))
	.map(([{ come, moves }, choices]) => {
		const teller = new Teller();
		for (const [person, command] of gathering.slice(0, come)) {
			teller.act(person, command);
			teller.wait(1);
		}
		for (let more = moves; more > 0 && teller.follow(0); more -= 1) teller.wait(1);
		for (const it of choices) teller.choose(it);
		return teller.steps;
	});

/** Two owners at the letter, in one language or in both. */
const writingHistory: fc.Arbitrary<readonly Step[]> = fc
	.tuple(fc.constantFrom(true, true, false), fc.array(letterChoice, { maxLength: 16, size: "max" }))
	.map(([inBoth, choices]) => {
		const teller = new Teller();
		for (const [person, command] of gathering) {
			teller.act(person, command);
			teller.wait(1);
		}
		teller.toTheLetter(inBoth);
		for (const it of choices) teller.choose(it);
		return teller.steps;
	});

/** Histories that may go as far as a signed letter. `at` never goes back. */
export const histories = fc.oneof({ weight: 5, arbitrary: anyHistory }, { weight: 1, arbitrary: writingHistory });
