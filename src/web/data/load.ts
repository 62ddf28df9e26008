/** Fetches a partnership's record and keeps what is known of it: in the query cache, on the shelf, and its heads for ever. */
import type { QueryClient } from "@tanstack/react-query";
import type { PartnershipView } from "../../core/api.ts";
import { type Extension, extend, type Known, positionsOf, type Seen } from "./extension.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { recall, remember } from "./local.ts";
import { request } from "./request.ts";
import { all, drop, get, put } from "./shelf.ts";

/** So many partnerships are kept for when the line is down. */
const shelved = 12;
/** A record longer than this is fetched anew instead of being kept. */
const longestKept = 5_000;

type SeenByPerson = Readonly<Record<string, Seen>>;
const seenIn = (partnership: string): SeenByPerson => recall<SeenByPerson>(`heads.${partnership}`) ?? {};

interface Shelved {
	readonly known: Known;
	readonly at: number;
}

export async function shelvedView(partnership: string): Promise<Known | null> {
	const its = await get<Shelved>("views", partnership);
	return its ? { ...its.known, fresh: false, openedLive: [] } : null;
}

async function shelve(known: Known): Promise<void> {
	if (known.entries.length > longestKept) return;
	await put("views", known.partnership, { known, at: Date.now() } satisfies Shelved);
	const everything = await all<Shelved>("views");
	const oldest = [...everything].sort((x, y) => y.at - x.at).slice(shelved);
	for (const it of oldest) await drop("views", it.known.partnership);
}

/** Another tab may have seen further meanwhile: heads only move forward. */
function keepHeads(known: Known): void {
	const { partnership, viewer, key, heads } = known;
	const seen = seenIn(partnership);
	const before = seen[viewer.person]?.heads ?? [];
	const next = heads.map(({ chain, position, hash }) => {
		const earlier = before.find((it) => it.chain === chain);
		return earlier && earlier.position > position ? earlier : { chain, position, hash };
	});
	remember(`heads.${partnership}`, { ...seen, [viewer.person]: { key, heads: next } });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A host of several processes may answer from one that lags: ask again before calling it a lie, ms to wait each time. */
const lag: readonly number[] = [300, 900, 2_000];

async function ask(
	partnership: string,
	known: Known | null,
	signal: AbortSignal,
): Promise<[PartnershipView, Extension]> {
	const seen = seenIn(partnership);
	const { both, own } = positionsOf(known);
	const view = await request<PartnershipView>(`/api/partnerships/${partnership}?both=${both}&own=${own}`, {
		signal,
	}).catch(async (failure: Failure) => {
		// Whoever has no seat any more keeps no copy here either.
		if (failure.problem?.code === "partnership.unknown") await drop("views", partnership);
		throw failure;
	});
	const same = known && known.viewer.person === view.viewer.person && known.viewer.side === view.viewer.side;
	if (known && !same) return ask(partnership, null, signal);
	return [view, extend(known, view, seen[view.viewer.person] ?? null)];
}

/** As the host tells it, though it contradicts what was seen: to be shown as such, never trusted. */
const doubted = (view: PartnershipView): Known => ({ ...view, fresh: true, openedLive: [], broken: true });

/**
 * What is known now: what was known, and what came since.
 * @throws {Failure} where the host refuses, or does not answer.
 */
export async function load(client: QueryClient, partnership: string, signal: AbortSignal): Promise<Known> {
	const key = keys.record(partnership);
	let known = client.getQueryData<Known>(key) ?? null;
	if (!known) {
		known = await shelvedView(partnership);
		if (known && !signal.aborted) client.setQueryData(key, known);
	}
	for (const wait of [...lag, null]) {
		const [view, extension] = await ask(partnership, known, signal);
		if (extension.is === "extends") {
			keepHeads(extension.known);
			void shelve(extension.known);
			return extension.known;
		}
		if (extension.is === "contradicts" || wait === null) return known ? { ...known, broken: true } : doubted(view);
		await pause(wait);
	}
	throw new Error("unreachable: the last turn returns");
}
