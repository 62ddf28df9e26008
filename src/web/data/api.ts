/** What the page asks of the host besides one partnership's record: who I am, my partnerships, invitations, the demonstration. */
import {
	type QueryClient,
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type {
	AcceptRequest,
	CommandDone,
	InvitationView,
	InviteRequest,
	Me,
	NewAccount,
	PartnershipRow,
	Profile,
	SessionRow,
} from "../../core/api.ts";
import type { Side } from "../../core/kit.ts";
import type { InvitationLink } from "../../core/outbox.ts";
import type { CommandInput } from "../../core/partnership.ts";
import { announce, becomes } from "./account.ts";
import { flushDrafts } from "./draftStore.ts";
import type { Failure } from "./failure.ts";
import { newId } from "./ids.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";
import { seatIn } from "./seat.ts";

const post = <T>(path: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<T> =>
	request<T>(path, { method: "POST", body, headers });

const askMe = (signal?: AbortSignal): Promise<Me> => request<Me>("/api/me", signal ? { signal } : {});

export const useMe = (): UseQueryResult<Me, Failure> =>
	useQuery({ queryKey: keys.me, queryFn: ({ signal }) => askMe(signal), staleTime: 60_000 });

export const usePartnerships = (): UseQueryResult<readonly PartnershipRow[], Failure> =>
	useQuery({
		queryKey: keys.partnerships,
		queryFn: async ({ signal }) =>
			(await request<{ readonly partnerships: readonly PartnershipRow[] }>("/api/partnerships", { signal }))
				.partnerships,
	});

export const useSessions = (): UseQueryResult<readonly SessionRow[], Failure> =>
	useQuery({
		queryKey: keys.sessions,
		queryFn: async ({ signal }) =>
			(await request<{ readonly sessions: readonly SessionRow[] }>("/api/sessions", { signal })).sessions,
	});

export const useInvitation = (token: string): UseQueryResult<InvitationView, Failure> =>
	useQuery({
		queryKey: keys.invitation(token),
		queryFn: ({ signal }) => request<InvitationView>(`/api/invitations/${encodeURIComponent(token)}`, { signal }),
	});

export const useInvitationLink = (partnership: string, invitation: string): UseQueryResult<InvitationLink, Failure> =>
	useQuery({
		queryKey: keys.link(partnership, invitation),
		queryFn: ({ signal }) =>
			request<InvitationLink>(`/api/partnerships/${partnership}/invitations/${invitation}`, { signal }),
		staleTime: Number.POSITIVE_INFINITY,
		// The link stays what it is; the mail that carries it is on its way.
		refetchInterval: ({ state }) => (state.data?.mail?.state === "waiting" ? 3_000 : false),
	});

/**
 * Somebody else is here now. In the next turn, so that the screen that asked for it hears of its success first:
 * it may be gone once the page knows.
 */
export function arrive(client: QueryClient, me: Me): void {
	announce(me);
	setTimeout(() => void becomes(client, me));
}

/** A change of who is signed in: does it, asks who that is now, drops everything cached, tells the other tabs. */
export function useAccountChange<Variables>(
	change: (variables: Variables) => Promise<Me | null>,
): UseMutationResult<Me, Failure, Variables> {
	const client = useQueryClient();
	return useMutation<Me, Failure, Variables>({
		mutationFn: async (variables) => {
			await flushDrafts();
			const me = (await change(variables)) ?? (await askMe());
			arrive(client, me);
			return me;
		},
	});
}

export const useSignIn = (): UseMutationResult<Me, Failure, { readonly email: string; readonly password: string }> =>
	useAccountChange((its) => post<Me>("/api/auth/sign-in/email", its));

export const useSignOut = (): UseMutationResult<Me, Failure, void> =>
	useAccountChange<void>(() => post("/api/auth/sign-out").then(() => null));

export const useMakeAccount = (): UseMutationResult<Me, Failure, NewAccount> =>
	useAccountChange((account) => post<Me>("/api/accounts", account));

export const useSwitchDemo = (): UseMutationResult<Me, Failure, { readonly side: Side }> =>
	useAccountChange((its) => post<Me>("/api/demo/switch", its));

export const useLeaveDemo = (): UseMutationResult<Me, Failure, void> =>
	useAccountChange<void>(() => post<Me>("/api/demo/leave"));

export function useStartDemo(): UseMutationResult<{ readonly partnership: string }, Failure, void> {
	const client = useQueryClient();
	return useMutation<{ readonly partnership: string }, Failure, void>({
		mutationFn: async () => {
			const begun = await post<{ readonly partnership: string }>("/api/demo");
			arrive(client, await askMe());
			return begun;
		},
	});
}

export function useSaveProfile(): UseMutationResult<Me, Failure, Profile> {
	const client = useQueryClient();
	return useMutation<Me, Failure, Profile>({
		mutationFn: (profile) => request<Me>("/api/me", { method: "PATCH", body: profile }),
		onSuccess: (me) => {
			client.setQueryData(keys.me, me);
			return client.invalidateQueries({ queryKey: ["record"] });
		},
	});
}

export function useRevokeOtherSessions(): UseMutationResult<unknown, Failure, void> {
	const client = useQueryClient();
	return useMutation<unknown, Failure, void>({
		mutationFn: () => post("/api/auth/revoke-other-sessions"),
		onSuccess: () => client.invalidateQueries({ queryKey: keys.sessions }),
	});
}

/** Command ids by what they are for, so that pressing twice, or again after a lost answer, does it once. */
const made = new Map<string, string>();
function idFor(purpose: string): string {
	const id = made.get(purpose) ?? newId();
	made.set(purpose, id);
	return id;
}

/** A seat was taken: my partnerships have changed, and the company I speak for may be known now. */
function seatTaken(client: QueryClient): void {
	void client.invalidateQueries({ queryKey: keys.partnerships });
	void client.invalidateQueries({ queryKey: keys.me });
}

interface Begin {
	/** Id of the new partnership, made by the browser. */
	readonly partnership: string;
	readonly input: CommandInput<"people.begin">;
}

export function useBegin(): UseMutationResult<CommandDone, Failure, Begin> {
	const client = useQueryClient();
	return useMutation<CommandDone, Failure, Begin>({
		mutationFn: ({ partnership, input }) =>
			post<CommandDone>(`/api/partnerships/${partnership}/commands/people.begin`, input, {
				"Idempotency-Key": idFor(`begin ${partnership}`),
			}),
		onSuccess: () => seatTaken(client),
	});
}

export function useInvite(partnership: string): UseMutationResult<InvitationLink, Failure, InviteRequest> {
	const client = useQueryClient();
	return useMutation<InvitationLink, Failure, InviteRequest>({
		mutationFn: (invite) =>
			post<InvitationLink>(`/api/partnerships/${partnership}/invitations`, invite, {
				"Idempotency-Key": invite.invitation,
				...seatIn(client, partnership),
			}),
		onSuccess: async (made, { invitation }) => {
			client.setQueryData(keys.link(partnership, invitation), made);
			await client.invalidateQueries({ queryKey: keys.record(partnership) });
		},
	});
}

export function useAcceptInvitation(
	token: string,
): UseMutationResult<{ readonly partnership: string }, Failure, AcceptRequest> {
	const client = useQueryClient();
	return useMutation<{ readonly partnership: string }, Failure, AcceptRequest>({
		mutationFn: (accept) =>
			post<{ readonly partnership: string }>(`/api/invitations/${encodeURIComponent(token)}/accept`, accept, {
				"Idempotency-Key": idFor(`accept ${token} ${JSON.stringify(accept)}`),
			}),
		onSuccess: () => {
			// Not asked again while its page is still there: it would say "used" to the one who used it.
			void client.invalidateQueries({ queryKey: keys.invitation(token), refetchType: "none" });
			seatTaken(client);
		},
	});
}
