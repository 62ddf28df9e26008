import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { DraftView } from "../../core/api.ts";
import { whoIs } from "./account.ts";
import { useMe } from "./api.ts";
import { type DraftPlace, draftsAt } from "./draftStore.ts";
import type { Failure } from "./failure.ts";
import { keptMine, stateOf, tookTheirs, typed } from "./field.ts";
import { LinkContext } from "./link.ts";
import { listen } from "./live.ts";
import { seatIn } from "./seat.ts";

export interface DraftField {
	readonly text: string;
	readonly state: "saved" | "saving" | "unsaved" | "conflict";
	/** With a conflict: what a colleague wrote meanwhile, beside one's own text. */
	readonly theirs: DraftView | null;
}

export interface Drafts {
	readonly fields: Readonly<Record<string, DraftField>>;
	set(field: string, text: string): void;
	/** Writes my text over the colleague's. */
	keepMine(field: string): void;
	/** Takes the colleague's text and drops mine. */
	takeTheirs(field: string): void;
	/** True once what the host keeps is known, or the line is down: typing may begin. */
	readonly ready: boolean;
	readonly failure: Failure | null;
	/** Saves everything typed so far; resolves when that is done or the line is down. */
	flush(): Promise<void>;
}

export type DraftsAt = { readonly partnership: string } | { readonly token: string } | { readonly link: string };

function placeOf(at: DraftsAt, form: string, person: string, client: QueryClient): DraftPlace {
	if ("token" in at) {
		const base = `/api/invitations/${encodeURIComponent(at.token)}/drafts`;
		const field = (name: string): string => `${base}/${encodeURIComponent(name)}`;
		return { list: base, field, name: `token:${at.token}.${form}`, headers: () => ({}) };
	}
	if ("link" in at) {
		const base = `/api/seat-links/${encodeURIComponent(at.link)}/drafts`;
		const field = (name: string): string => `${base}/${encodeURIComponent(name)}`;
		return { list: base, field, name: `link:${at.link}.${form}`, headers: () => ({}) };
	}
	const base = `/api/partnerships/${at.partnership}/drafts/${form}`;
	const name = `${person}@${at.partnership}.${form}`;
	const field = (its: string): string => `${base}/${encodeURIComponent(its)}`;
	return { list: base, field, name, headers: () => seatIn(client, at.partnership) };
}

/** What is being written in a form: saved as one types, shared with one's own side, never lost. */
export function useDrafts(at: DraftsAt, form: string): Drafts {
	const client = useQueryClient();
	const me = useMe();
	const person = whoIs(me.data) ?? "nobody";
	const link = useContext(LinkContext);
	const token = "token" in at ? at.token : null;
	const partnership = "partnership" in at && link === null ? at.partnership : null;
	const store = useMemo(() => {
		const its = token !== null ? { token } : link !== null ? { link } : { partnership: partnership ?? "" };
		return draftsAt(placeOf(its, form, person, client));
	}, [token, link, partnership, form, person, client]);
	const state = useSyncExternalStore(store.watch, store.get);

	useEffect(() => {
		void store.refresh();
		const leave = (): void => void store.flush();
		addEventListener("pagehide", leave);
		const stop = partnership
			? listen(partnership, {
					draft: (moved) => {
						const known = store.get().fields[moved.field]?.base ?? 0;
						if (moved.form === form && moved.version !== known) void store.refresh();
					},
					// Sealing ends the drafts, taking a seal back brings them again.
					grew: () => void store.refresh(),
					again: () => void store.refresh(),
				})
			: () => {};
		return () => {
			removeEventListener("pagehide", leave);
			stop();
			void store.flush();
		};
	}, [store, partnership, form]);

	return useMemo(
		() => ({
			fields: Object.fromEntries(
				Object.entries(state.fields).map(([name, field]): [string, DraftField] => [
					name,
					{ text: field.text, state: stateOf(field), theirs: field.theirs },
				]),
			),
			set: (field, text) => store.change(field, (its) => typed(its, text)),
			keepMine: (field) => store.change(field, keptMine),
			takeTheirs: (field) => store.change(field, tookTheirs),
			ready: state.ready,
			failure: state.failure,
			flush: store.flush,
		}),
		[state, store],
	);
}
