/** The ways in besides the password alone, and links that open without one. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { Me } from "../../core/api.ts";
import type { ProviderRequest, Ways } from "../../core/signing.ts";
import { arrive, useAccountChange } from "./api.ts";
import { flushDrafts } from "./draftStore.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { choosePasskey } from "./passkeys.ts";
import { request } from "./request.ts";

const post = <T>(path: string, body: unknown = {}): Promise<T> => request<T>(path, { method: "POST", body });

export const useWays = (): UseQueryResult<Ways, Failure> =>
	useQuery({ queryKey: keys.ways, queryFn: ({ signal }) => request<Ways>("/api/ways", { signal }), staleTime: 60_000 });

/** The step after the password. */
export const useSecondFactor = (): UseMutationResult<Me, Failure, { readonly code: string; readonly trust: boolean }> =>
	useAccountChange((its) => post<Me>("/api/auth/sign-in/second-factor", its));

/** @throws {PasskeyStopped} in its error where the person chose none. */
export const usePasskeySignIn = (): UseMutationResult<Me, Failure | Error, void> =>
	useAccountChange<void>(async () => {
		const options = await request<PublicKeyCredentialRequestOptionsJSON>("/api/auth/sign-in/passkey");
		return post<Me>("/api/auth/sign-in/passkey", { response: await choosePasskey(options) });
	});

export const useAskForLink = (): UseMutationResult<unknown, Failure, { readonly email: string }> =>
	useMutation({ mutationFn: (its) => post("/api/auth/sign-in/link", its) });

export const useAskForReset = (): UseMutationResult<unknown, Failure, { readonly email: string }> =>
	useMutation({ mutationFn: (its) => post("/api/auth/reset/request", its) });

interface Entered {
	readonly me: Me;
	/** True where this link proved the address for the first time. */
	readonly first: boolean;
}

/** Enters by a link. */
export function useEnter(): UseMutationResult<Entered, Failure, { readonly token: string }> {
	const client = useQueryClient();
	return useMutation<Entered, Failure, { readonly token: string }>({
		mutationFn: async (its) => {
			await flushDrafts();
			const came = await post<Entered>("/api/auth/enter", its);
			arrive(client, came.me);
			return came;
		},
	});
}

export const useReset = (): UseMutationResult<
	{ readonly email: string },
	Failure,
	{ readonly token: string; readonly password: string }
> => useMutation({ mutationFn: (its) => post<{ readonly email: string }>("/api/auth/reset", its) });

export const useConfirmAddress = (): UseMutationResult<unknown, Failure, { readonly token: string }> =>
	useMutation({ mutationFn: (its) => post("/api/me/address", its) });

/** Leaves for the organisation's sign-in. */
export const useProviderSignIn = (): UseMutationResult<unknown, Failure, ProviderRequest> =>
	useMutation({
		mutationFn: async (its) => location.assign((await post<{ url: string }>("/api/auth/sign-in/provider", its)).url),
	});
