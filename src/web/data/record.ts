import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { PartnershipView } from "../../core/api.ts";
import { fold, type Partnership } from "../../core/partnership.ts";
import { eventOf, interleave } from "../../record/chain.ts";
import type { Entry } from "../../record/entry.ts";
import { actingIn } from "./acting.ts";
import { now } from "./clock.ts";
import { type Known, positionsOf } from "./extension.ts";
import { type Failure, willPass } from "./failure.ts";
import { keys } from "./keys.ts";
import { useLineDown } from "./line.ts";
import { listen } from "./live.ts";
import { load } from "./load.ts";
import { type Names, useSpokenNames } from "./names.ts";
import { landed, onQueue, queued, wake } from "./outbox.ts";
import { withPredicted } from "./predict.ts";
import { ownedBy } from "./queue.ts";

export type RecordView =
	| { readonly is: "waiting" }
	| { readonly is: "failed"; readonly failure: Failure; readonly retry: () => void }
	| {
			readonly is: "ready";
			/** What the viewer may read, folded, with their own commands on the way laid on top. */
			readonly state: Partnership;
			/** The visible entries in the order they were made. */
			readonly entries: readonly Entry[];
			readonly viewer: PartnershipView["viewer"];
			readonly names: Names;
			readonly cards: PartnershipView["cards"];
			readonly invited: PartnershipView["invited"];
			readonly heads: PartnershipView["heads"];
			/** The host's public key, hex. */
			readonly key: string;
			/** Shown from the last known state while the line is down. */
			readonly stale: boolean;
			/** Slots whose opening happened while this page was watching. */
			readonly openedLive: readonly string[];
			/** The host contradicts what was seen before, or a signature does not hold: refuse it. */
			readonly broken: boolean;
	  };

/** How late the page may be without a live line, and how soon it asks again while the host is out of reach, ms. */
const everyMinute = 60_000;
const whileDown = 5_000;

/** The host has said no, and would say so again: there is no such partnership, or no seat in it. */
const isShut = (failure: Failure | null): boolean => failure !== null && !willPass(failure);

/** Hears of growth and asks for it; after the line was down, asks anyway. Whom the host does not let in has nothing to hear. */
function useGrowth(partnership: string, seated: boolean): void {
	const client = useQueryClient();
	useEffect(() => {
		if (!seated) return;
		const queryKey = keys.record(partnership);
		const refresh = (): void => void client.invalidateQueries({ queryKey });
		return listen(partnership, {
			grew(grown) {
				const there = positionsOf(client.getQueryData<Known>(queryKey) ?? null);
				if (grown.both > there.both || grown.own > there.own) refresh();
			},
			again() {
				refresh();
				wake();
			},
			// The seat may have ended: what the host says to the next question is shown.
			shut: refresh,
		});
	}, [client, partnership, seated]);
}

/** One partnership as its viewer may know it: loaded, checked against what was seen before, and kept up to date. */
export function useRecord(partnership: string): RecordView {
	const client = useQueryClient();
	const down = useLineDown();
	const query = useQuery({
		queryKey: keys.record(partnership),
		queryFn: ({ signal }) => load(client, partnership, signal),
		structuralSharing: false,
		staleTime: 0,
		refetchInterval: ({ state: { error } }) => (isShut(error) ? false : down ? whileDown : everyMinute),
	});
	useGrowth(partnership, query.data !== undefined && !isShut(query.error));
	const queue = useSyncExternalStore(onQueue, queued);
	const known = query.data;
	const folded = useMemo(() => {
		if (!known) return null;
		const entries = interleave(known.entries, known.viewer.side);
		return { entries, state: fold(entries.map(eventOf)) };
	}, [known]);
	const state = useMemo(() => {
		if (!known || !folded?.state) return null;
		const actor = actingIn(folded.state, known.viewer, now());
		return withPredicted(partnership, folded.state, actor, ownedBy(queue, known.viewer.person, partnership));
	}, [known, folded, queue, partnership]);

	const names = useSpokenNames(known?.names);

	useEffect(() => {
		if (known) landed(partnership, positionsOf(known));
	}, [known, partnership]);

	const failure = query.error;
	if (failure && (!state || isShut(failure))) return { is: "failed", failure, retry: () => void query.refetch() };
	if (!known || !state || !folded) return { is: "waiting" };
	const { viewer, cards, invited, heads, key, openedLive, broken } = known;
	const stale = down || failure !== null || (!known.fresh && query.failureCount > 0);
	return {
		is: "ready",
		state,
		entries: folded.entries,
		viewer,
		names,
		// A view that an older page laid by has none.
		cards: cards ?? {},
		invited,
		heads,
		key,
		stale,
		openedLive,
		broken,
	};
}
