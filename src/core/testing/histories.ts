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
import { type Actor, type PastEvent, type Side, sides } from "../kit.ts";
import { merged } from "../methods/merged.ts";
import { begin, type Command, type Decision, decide, fold, type Partnership, passTime } from "../partnership.ts";
import { sealAnswers, sealVerdict } from "./exploring.ts";
import { recorded, sealOf } from "./given.ts";
import * as people from "./people.ts";

export type Step =
	| { readonly act: "command"; readonly at: string; readonly person: people.Person; readonly command: Command }
	| { readonly act: "time"; readonly at: string };

/** One step as it went: what stood before it, who acted with which seat, what the rules said, and what was recorded. */
interface Went {
	readonly step: Step;
	readonly actor: Actor;
	readonly before: Partnership | null;
	readonly decision: Decision;
	readonly recorded: readonly PastEvent[];
}

export interface Played {
	readonly went: readonly Went[];
	readonly events: readonly PastEvent[];
	readonly state: Partnership | null;
}

/** What `side` reads of these events: the shared chain and its own. */
export const readBy = (events: readonly PastEvent[], side: Side): readonly PastEvent[] =>
	events.filter((it) => it.chain === "both" || it.chain === side);

/** Acts with the seat the record gives; a newcomer with an invitation acts with what it offers, others as a mere member. */
function seated(state: Partnership | null, person: people.Person, command: Command): Actor {
	if (!state) return person;
	for (const side of sides) {
		const seat = state.people.seats[side].find((it) => it.person === person.person);
		if (seat) return { kind: "person", person: person.person, side, role: seat.role };
	}
	const offered =
		command.name === "people.join"
			? state.people.invitations.find((it) => it.id === command.input.invitation)
			: undefined;
	return { ...person, side: offered?.side ?? person.side, role: offered?.role ?? "member" };
}

function answer(state: Partnership | null, actor: Actor, step: Step): Decision {
	if (step.act === "time") return { ok: true, value: state ? passTime(state, step.at) : [] };
	const { command, at } = step;
	if (!state && command.name === "people.begin")
		return { ok: true, value: begin(command.input, merged, "real", actor) };
	return decide(state, command, { at, actor, sees: "all", commit: sealOf });
}

/** Plays a history on the bare rules, as the host would. Pure: the same steps give the same events. */
export function play(steps: readonly Step[]): Played {
	const went: Went[] = [];
	let state: Partnership | null = null;
	for (const step of steps) {
		const before: Partnership | null = state;
		const actor: Actor = step.act === "time" ? people.system : seated(before, step.person, step.command);
		const decision = answer(before, actor, step);
		const facts = decision.ok ? decision.value.map((it) => recorded(it, step.at, actor)) : [];
		went.push({ step, actor, before, decision, recorded: facts });
		state = fold(facts, before);
	}
	return { went, events: went.flatMap((it) => it.recorded), state };
}

/** Words that occur in one step only, so that they can be looked for where they must not be. */
const word = (n: number, what: string, telling: 1 | 2): string =>
	`${telling === 1 ? "канарейка" : "canary"}-${n}-${what}`;

const answersOf = (n: number, telling: 1 | 2) => ({
	success: word(n, "success", telling),
	timeline: word(n, "timeline", telling),
	resources: word(n, "resources", telling),
	fallback: word(n, "fallback", telling),
	whoPays: word(n, "whoPays", telling),
	margin: word(n, "margin", telling),
	salesCycle: word(n, "salesCycle", telling),
	customer: word(n, "customer", telling),
});

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

/** The other telling of one command, as far as `stays` says that it stays hidden. Null where all of it is seen. */
function other(command: Command, n: number, refused: boolean, opened: (slot: string) => boolean): Command | null {
	const reasonOf = (reason: string | null) => (reason === null ? word(n, "reason", 2) : null);
	switch (command.name) {
		case "exploration.sealAnswers": {
			if (opened("exploration.answers")) return null;
			return { ...command, input: { ...command.input, answers: answersOf(n, 2) } };
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
		default:
			return null;
	}
}

/** The same history as `viewer` sees it, with everything changed that the other side has and `viewer` may not know. */
export function retell(steps: readonly Step[], viewer: Side): readonly Step[] {
	const { went } = play(steps);
	return went.map(({ step, actor, decision }, n) => {
		if (step.act === "time" || actor.kind !== "person" || actor.side === viewer) return step;
		const opened = (slot: string) => decision.ok && opens(went, n, slot, actor.side);
		const command = other(step.command, n, !decision.ok, opened);
		return command ? { ...step, command } : step;
	});
}

/** Words of the first telling that `viewer` must not find anywhere at the end of this history. */
export function hiddenWords(steps: readonly Step[], viewer: Side): readonly string[] {
	const said = (each: readonly Step[]) => JSON.stringify(each).match(/канарейка-\d+-\w+/g) ?? [];
	const kept = new Set(said(retell(steps, viewer)));
	return said(steps).filter((it) => !kept.has(it));
}

const everybody = [people.svetlana, people.dana, people.olga, people.igor, people.mike, people.ruth];
const owners = [people.svetlana, people.dana];

const choice = fc.record({
	hours: fc.constantFrom(1, 1, 3, 20, 20, 60, 120, 216),
	person: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...owners) }, fc.constantFrom(...everybody)),
	what: fc.oneof(
		{ weight: 5, arbitrary: fc.constant("sealAnswers" as const) },
		{ weight: 5, arbitrary: fc.constant("sealVerdict" as const) },
		{ weight: 4, arbitrary: fc.constant("time" as const) },
		{ weight: 3, arbitrary: fc.constantFrom("invite" as const, "join" as const) },
		{ weight: 3, arbitrary: fc.constantFrom("withdrawAnswers" as const, "withdrawVerdict" as const) },
		{ weight: 2, arbitrary: fc.constant("withdrawInvitation" as const) },
		{ weight: 1, arbitrary: fc.constantFrom("describe" as const, "begin" as const) },
		{ weight: 1, arbitrary: fc.constantFrom("declareNotAFit" as const, "closeWithoutAnswer" as const) },
	),
	invitation: fc.constantFrom(1, 3, 4, 5, 6),
	side: fc.constantFrom(...sides),
	role: fc.constantFrom("owner" as const, "member" as const, "bridge" as const, "adviser" as const),
	verdict: fc.constantFrom("exploreFurther" as const, "exploreFurther" as const, "notAFit" as const),
	reason: fc.boolean(),
	share: fc.boolean(),
});
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

const beginning: Command = {
	name: "people.begin",
	input: { type: "distribution", own: people.severnyChai, other: people.loneStarGuess },
};
const nothing = {};

function commandOf(it: Choice, n: number): Command | null {
	const invitation = people.id(it.invitation);
	const reason = it.reason ? word(n, "reason", 1) : null;
	const salt = people.salt(n);
	switch (it.what) {
		case "time":
			return null;
		case "begin":
			return beginning;
		case "describe":
			return { name: "people.describeSide", input: { own: people.loneStarKitchens } };
		case "invite":
			return { name: "people.invite", input: { invitation, side: it.side, role: it.role } };
		case "withdrawInvitation":
			return { name: "people.withdrawInvitation", input: { invitation } };
		case "join":
			return { name: "people.join", input: { invitation, own: it.share ? people.loneStarKitchens : null } };
		case "sealAnswers":
			return sealAnswers(answersOf(n, 1), n);
		case "sealVerdict":
			return { name: "exploration.sealVerdict", input: { verdict: it.verdict, reason, shareReason: it.share, salt } };
		case "declareNotAFit":
			return { name: "exploration.declareNotAFit", input: { reason, shareReason: it.share } };
		case "withdrawAnswers":
		case "withdrawVerdict":
		case "closeWithoutAnswer":
			return { name: `exploration.${it.what}`, input: nothing };
	}
}

const invite = (n: number, side: Side, role: people.Person["role"]): Command => ({
	name: "people.invite",
	input: { invitation: people.id(n), side, role },
});
const join = (n: number): Command => ({
	name: "people.join",
	input: { invitation: people.id(n), own: people.loneStarKitchens },
});
const act = (person: people.Person, command: Command, at: string): Step => ({ act: "command", at, person, command });

const usual: readonly (readonly [people.Person, Command])[] = [
	[people.svetlana, beginning],
	[people.svetlana, invite(1, "b", "owner")],
	[people.dana, join(1)],
	[people.dana, invite(2, "b", "bridge")],
	[people.ruth, join(2)],
	[people.svetlana, invite(3, "a", "adviser")],
	[people.igor, join(3)],
	[people.dana, sealAnswers(answersOf(7, 1), 7)],
	[people.svetlana, sealAnswers(answersOf(8, 1), 8)],
	[people.svetlana, sealVerdict("exploreFurther", 9, word(9, "reason", 1))],
];
/** How a history begins: as partnerships usually do, to some point, so that the rest has something to do. */
const start = fc
	.constantFrom(1, 2, 3, 3, 3, 7, 8, 9, 9, 10)
	.map((length) => usual.slice(0, length).map(([person, command], i) => act(person, command, people.day(1, i))));

/** Histories of up to some thirty steps. `at` never goes back. */
export const histories: fc.Arbitrary<readonly Step[]> = fc
	.tuple(start, fc.array(choice, { maxLength: 30, size: "max" }))
	.map(([first, choices]) => {
		let hours = first.length;
		const rest = choices.map((it, i): Step => {
			hours += it.hours;
			const at = people.day(1, hours);
			const command = commandOf(it, first.length + i);
			return command ? act(it.person, command, at) : { act: "time", at };
		});
		return [...first, ...rest];
	});
