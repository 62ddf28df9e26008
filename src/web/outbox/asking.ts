/** What the page asks about mail: the outbox, links that stop mails, invitations that are sent. */
import {
	type InfiniteData,
	type UseInfiniteQueryResult,
	type UseMutationResult,
	type UseQueryResult,
	useInfiniteQuery,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { InvitationMail, MailTested, MessageShown, Outbox, StopView } from "../../core/outbox.ts";
import type { Failure } from "../data/failure.ts";
import { keys } from "../data/keys.ts";
import { request } from "../data/request.ts";
import { seatIn } from "../data/seat.ts";

export const useOutbox = (): UseInfiniteQueryResult<InfiniteData<Outbox>, Failure> =>
	useInfiniteQuery<Outbox, Failure, InfiniteData<Outbox>, readonly string[], string | null>({
		queryKey: keys.outbox,
		queryFn: ({ signal, pageParam }) =>
			request<Outbox>(`/api/outbox${pageParam ? `?before=${encodeURIComponent(pageParam)}` : ""}`, { signal }),
		initialPageParam: null,
		getNextPageParam: (last) => last.next,
		refetchInterval: 10_000,
	});

export const useMessage = (id: string, open: boolean): UseQueryResult<MessageShown, Failure> =>
	useQuery({
		queryKey: keys.message(id),
		queryFn: ({ signal }) => request<MessageShown>(`/api/outbox/${encodeURIComponent(id)}`, { signal }),
		enabled: open,
	});

/** Tries something again: a message by its id, or work that was given up. */
export function useTryAgain(): UseMutationResult<unknown, Failure, string> {
	const client = useQueryClient();
	return useMutation({
		mutationFn: (path) => request(`/api/outbox/${path}/again`, { method: "POST", body: {} }),
		onSuccess: () => client.invalidateQueries({ queryKey: keys.outbox }),
	});
}

export const useTestMail = (): UseMutationResult<MailTested, Failure, void> =>
	useMutation({ mutationFn: () => request<MailTested>("/api/outbox/test", { method: "POST", body: {} }) });

export const useStop = (token: string): UseQueryResult<StopView, Failure> =>
	useQuery({
		queryKey: keys.stop(token),
		queryFn: ({ signal }) => request<StopView>(`/api/stop/${encodeURIComponent(token)}`, { signal }),
	});

export function useChangeStop(token: string): UseMutationResult<StopView, Failure, boolean> {
	const client = useQueryClient();
	return useMutation({
		mutationFn: (wanted) =>
			request<StopView>(`/api/stop/${encodeURIComponent(token)}`, { method: "POST", body: { wanted } }),
		onSuccess: (view) => client.setQueryData(keys.stop(token), view),
	});
}

/** Sends an open invitation by mail. */
export function useSendInvitation(
	partnership: string,
	invitation: string,
): UseMutationResult<{ readonly mail: InvitationMail | null }, Failure, string> {
	const client = useQueryClient();
	return useMutation({
		mutationFn: (address) =>
			request(`/api/partnerships/${partnership}/invitations/${invitation}/mail`, {
				method: "POST",
				body: { address },
				headers: seatIn(client, partnership),
			}),
		onSuccess: ({ mail }: { readonly mail: InvitationMail | null }) =>
			client.setQueryData(keys.link(partnership, invitation), (was: object | undefined) => was && { ...was, mail }),
	});
}
