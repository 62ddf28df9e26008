/** What the page knows of a seat link: its token is the whole authority, whoever else is signed in at this browser. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import { createContext, useEffect } from "react";
import type { AcceptByLinks, SeatLinkRow, SeatLinkView } from "../../core/api.ts";
import type { Failure } from "./failure.ts";
import { newId } from "./ids.ts";
import { keys } from "./keys.ts";
import { landed } from "./outbox.ts";
import { lineOfLink } from "./queue.ts";
import { request } from "./request.ts";
import { seatIn } from "./seat.ts";

/** The token of the link whose page this is; null on every other page. */
export const LinkContext = createContext<string | null>(null);

const at = (token: string): string => `/api/seat-links/${encodeURIComponent(token)}`;

/** What a link opens. Asked again every minute: a colleague may be quicker. */
export function useSeatLink(token: string): UseQueryResult<SeatLinkView, Failure> {
	const line = lineOfLink(token);
	const query = useQuery<SeatLinkView, Failure>({
		queryKey: keys.record(line),
		queryFn: ({ signal }) => request<SeatLinkView>(at(token), { signal }),
		refetchInterval: ({ state: { error } }) => (error ? false : 60_000),
		structuralSharing: false,
	});
	const { data } = query;
	useEffect(() => {
		// What the host says now holds what it has taken.
		if (data) landed(line, { both: Number.MAX_SAFE_INTEGER, own: Number.MAX_SAFE_INTEGER });
	}, [data, line]);
	return query;
}

/** Has a sign-in link sent to the address of the person whose link this is. */
export const useSignInFromLink = (token: string): UseMutationResult<unknown, Failure, void> =>
	useMutation<unknown, Failure, void>({
		mutationFn: () => request(`${at(token)}/sign-in`, { method: "POST", body: {} }),
	});

interface Taken {
	readonly partnership: string;
	/** The page's path of the first thing that is asked, or null. */
	readonly link: string | null;
}

/** Takes an invitation's seat without an account. Pressed twice, or again after a lost answer, it is taken once. */
export function useAcceptByLinks(token: string): UseMutationResult<Taken, Failure, AcceptByLinks> {
	return useMutation<Taken, Failure, AcceptByLinks>({
		mutationFn: (accept) =>
			request<Taken>(`/api/invitations/${encodeURIComponent(token)}/by-links`, {
				method: "POST",
				body: accept,
				headers: { "Idempotency-Key": idFor(`${token} ${JSON.stringify(accept)}`) },
			}),
	});
}

const ids = new Map<string, string>();
function idFor(what: string): string {
	const id = ids.get(what) ?? newId();
	ids.set(what, id);
	return id;
}

export const useMyLinks = (): UseQueryResult<readonly SeatLinkRow[], Failure> =>
	useQuery({
		queryKey: keys.links,
		queryFn: async ({ signal }) =>
			(await request<{ readonly links: readonly SeatLinkRow[] }>("/api/me/seat-links", { signal })).links,
	});

/** Takes one of my links back; null: all of them. */
export function useRevokeLinks(): UseMutationResult<unknown, Failure, string | null> {
	const client = useQueryClient();
	return useMutation<unknown, Failure, string | null>({
		mutationFn: (link) => request("/api/me/seat-links/revoke", { method: "POST", body: { link } }),
		onSuccess: () => client.invalidateQueries({ queryKey: keys.links }),
	});
}

/** Takes back all links of one of my own side's people in this partnership; for its owner. */
export function useRevokeLinksOf(partnership: string): UseMutationResult<unknown, Failure, string> {
	const client = useQueryClient();
	return useMutation<unknown, Failure, string>({
		mutationFn: (person) =>
			request(`/api/partnerships/${partnership}/seat-links/revoke`, {
				method: "POST",
				body: { person },
				headers: seatIn(client, partnership),
			}),
	});
}
