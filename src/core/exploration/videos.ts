/** Video messages: somebody's face and voice on their own time, with what matters written beside it (R29, R1). */
import type { z } from "zod/mini";
import { type Actor, accept, type Context, type NewEvent, otherSide, refusal, type Side } from "../kit.ts";
import type { videos } from "./contract.ts";
import { type Decision, type No, notExploring, refused, type Situation } from "./rules.ts";
import type { ExplorationState, Video } from "./state.ts";

export type VideoCommand = {
	[N in keyof typeof videos]: { readonly name: N; readonly input: z.infer<(typeof videos)[N]["input"]> };
}[keyof typeof videos];

export const isVideo = (command: { readonly name: string }): command is VideoCommand =>
	command.name === "exploration.sendVideo";

/** May anybody of a side send one now? Null means yes. */
export const cannotSend = (it: Situation, actor: Actor): No =>
	notExploring(it) ?? (actor.kind === "person" ? null : refusal("people.ownerOnly"));

/** The earliest message of the other side that awaits an answer: an answer is half of its exchange, and awaits none. */
export const unanswered = ({ videos }: ExplorationState, side: Side): Video | null =>
	videos.find((it) => it.side !== side && it.answers === null && !videos.some((each) => each.answers === it.id)) ??
	null;

/**
 * Puts a video message on the record. The second of two sides answers the first: the exchange is a call, as long as both
 * were (domain: an exchange of video messages counts as a call).
 */
export function decide(it: Situation, { input }: VideoCommand, context: Context): Decision {
	const { actor, at } = context;
	const no = cannotSend(it, actor);
	if (no || actor.kind !== "person") return refused(no ?? refusal("people.ownerOnly"));
	const { video, file, seconds, summary } = input;
	if (it.exploration.videos.some((each) => each.id === video || each.file.id === file.file))
		return refused(refusal("exploration.videoKnown"));
	const { person, side } = actor;
	const first = unanswered(it.exploration, side);
	const { name, ...kept } = file;
	const sent: NewEvent = {
		chain: "both",
		type: "exploration.videoSent",
		version: 1,
		data: { video, side, person, seconds, answers: first?.id ?? null, ...kept },
		texts: { summary, name },
	};
	if (!first || !it.people.seats[otherSide(side)].some((seat) => seat.person === first.person)) return accept([sent]);
	const minutes = Math.max(1, Math.ceil((first.seconds + seconds) / 60));
	const attended = [first.person, person];
	const held: NewEvent = {
		chain: "both",
		type: "exploration.callHeld",
		version: 1,
		data: { call: video, side, kind: "videoExchange", at, minutes, attended },
		texts: {},
	};
	return accept([sent, held]);
}
