import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Command, CommandInput, CommandName } from "../../core/partnership.ts";
import { fold } from "../../core/partnership.ts";
import { refusalText } from "../../core/texts.ts";
import { eventOf, interleave } from "../../record/chain.ts";
import { actingIn } from "./acting.ts";
import { now } from "./clock.ts";
import type { Known } from "./extension.ts";
import { newId } from "./ids.ts";
import { keys } from "./keys.ts";
import { discard, enqueue, onQueue, queued, retry, type Sent } from "./outbox.ts";
import { predict, withPredicted } from "./predict.ts";
import { givenBy, ownedBy, type Queued } from "./queue.ts";
import { useSitter } from "./sitter.ts";
import { spoken } from "./spoken.ts";

export type { Sent };

/** A command that its writer still sees as on its way, or as refused, with everything that was typed in it. */
export type Pending = Command & {
	readonly id: string;
	readonly at: string;
	readonly state: "sending" | "waitingForLine" | "refused";
	readonly sentence: string | null;
};

export interface Sending {
	/** Resolves when the host has answered; a refusal is a value. What the rules refuse here is not sent at all. */
	send<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Sent>;
	readonly pending: readonly Pending[];
	/** Sends a refused or waiting command again, now, under the same id. */
	retry(id: string): void;
	/** Takes a command back that the host has not taken. */
	discard(id: string): void;
}

/** Tells two commands of one millisecond apart. */
let order = 0;

/** A command as its writer sees it while it is on its way. */
export const shown = ({ command, id, at, is, refused }: Queued): Pending => ({
	...command,
	id,
	at,
	state: is,
	sentence: refused?.sentence ?? null,
});

/** Commands of the viewer of this partnership. Queued ones outlive a reload and are bound to account and seat. */
export function useSend(partnership: string): Sending {
	const client = useQueryClient();
	const queue = useSyncExternalStore(onQueue, queued);
	const sitter = useSitter();

	const send = useCallback(
		async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<Sent> => {
			const known = client.getQueryData<Known>(keys.record(partnership));
			if (!known) throw new Error("a command was given before the record was there");
			const { viewer } = known;
			const command = { name, input } as Command;
			const at = now();
			const mine = ownedBy(queued(), viewer.person, partnership);
			const events = interleave(known.entries, viewer.side).map(eventOf);
			const base = fold(events);
			if (!base) throw new Error("a command was given before the partnership had begun");
			const actor = actingIn(base, viewer, at);
			const state = withPredicted(partnership, base, actor, mine);
			const decision = predict(partnership, state, command, actor, at);
			if (decision && !decision.ok)
				return { is: "refused", sentence: refusalText(spoken(), decision.refusal), problem: null };
			order += 1;
			return enqueue({
				id: newId(),
				partnership,
				seat: { person: viewer.person, side: viewer.side },
				command,
				at,
				order,
				is: "sending",
				refused: null,
				taken: null,
			});
		},
		[client, partnership],
	);

	const pending = useMemo(
		() => givenBy(queue, sitter, partnership).flatMap((it) => (it.taken ? [] : [shown(it)])),
		[queue, sitter, partnership],
	);
	return useMemo(() => ({ send, pending, retry, discard }), [send, pending]);
}
