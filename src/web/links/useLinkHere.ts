import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { SeatLinkView } from "../../core/api.ts";
import { otherSide } from "../../core/kit.ts";
import { type Command, type CommandInput, type CommandName, fold, type Partnership } from "../../core/partnership.ts";
import { refusalText } from "../../core/texts.ts";
import { eventOf } from "../../record/chain.ts";
import { actingIn } from "../data/acting.ts";
import { now } from "../data/clock.ts";
import { newId } from "../data/ids.ts";
import { useLineDown } from "../data/line.ts";
import { discard, enqueue, onQueue, queued, retry, type Sent } from "../data/outbox.ts";
import { predict, withPredicted } from "../data/predict.ts";
import { givenIn, lineOfLink } from "../data/queue.ts";
import { type Sending, shown } from "../data/send.ts";
import { spoken } from "../data/spoken.ts";
import { type Here, offers } from "../partnership/here.ts";
import { seatLinkTexts } from "../texts/seatLinks.ts";

export type OpenLink = Extract<SeatLinkView, { readonly is: "open" }>;

/** Tells two commands of one millisecond apart. */
let order = 0;

/**
 * The partnership as a link shows it: the fold of what it may read of the shared chain, and commands that go by the link. What
 * is on its way lies on top, and waits for the line like any other.
 */
export function useLinkHere(token: string, view: OpenLink): Here | null {
	const { reading, purpose } = view;
	const { partnership, viewer } = reading;
	const line = lineOfLink(token);
	const down = useLineDown();
	const queue = useSyncExternalStore(onQueue, queued);
	const known = useMemo(() => fold(reading.entries.map(eventOf)), [reading]);
	const mine = useMemo(() => givenIn(queue, line), [queue, line]);
	const state = useMemo(
		() => known && withPredicted(partnership, known, actingIn(known, viewer, now()), mine),
		[known, partnership, viewer, mine],
	);
	const send = useCallback(
		<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Sent> =>
			sendByLink(known, view, line, { name, input } as Command),
		[known, view, line],
	);
	const pending = useMemo(() => mine.flatMap((it) => (it.taken ? [] : [shown(it)])), [mine]);
	const sending = useMemo((): Sending => ({ send, pending, retry, discard }), [send, pending]);
	return useMemo(() => {
		if (!state || viewer.side === "facilitator") return null;
		const { a, b } = state.people.sides;
		const actor = actingIn(state, viewer, now());
		return {
			...{ id: partnership, state, sending, actor, link: purpose, token },
			record: {
				...{ is: "ready", state, entries: reading.entries, viewer, stale: down, openedLive: [], broken: false },
				...{ names: reading.names, cards: {}, invited: {}, heads: [], key: "" },
			},
			side: viewer.side,
			other: otherSide(viewer.side),
			role: viewer.role,
			companies: { a: a.company ?? "—", b: b.company ?? "—" },
		};
	}, [state, viewer, partnership, sending, purpose, token, reading, down]);
}

async function sendByLink(known: Partnership | null, view: OpenLink, line: string, command: Command): Promise<Sent> {
	if (!known) throw new Error("a command was given before the link was read");
	const { partnership, viewer } = view.reading;
	if (!offers({ link: view.purpose }, command.name))
		return { is: "refused", sentence: seatLinkTexts[spoken()].otherwise, problem: null };
	const at = now();
	const actor = actingIn(known, viewer, at);
	const state = withPredicted(partnership, known, actor, givenIn(queued(), line));
	const decision = predict(partnership, state, command, actor, at);
	if (decision && !decision.ok)
		return { is: "refused", sentence: refusalText(spoken(), decision.refusal), problem: null };
	order += 1;
	const seat = { person: viewer.person, side: viewer.side };
	const fresh = { is: "sending", refused: null, taken: null } as const;
	return enqueue({ id: newId(), partnership: line, seat, command, at, order, ...fresh });
}
