/** What guards my account: asked once for all panels, and asked again after every change. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type {
	AddressWrite,
	Guard,
	HandedLink,
	KeyMade,
	KeyWrite,
	PasswordWrite,
	SecondFactorBegun,
} from "../../core/signing.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { makePasskey } from "./passkeys.ts";
import { request } from "./request.ts";

const post = <T>(path: string, body: unknown = {}): Promise<T> => request<T>(path, { method: "POST", body });
const remove = (path: string): Promise<unknown> => request(path, { method: "DELETE" });

export const useGuard = (): UseQueryResult<Guard, Failure> =>
	useQuery({ queryKey: keys.guard, queryFn: ({ signal }) => request<Guard>("/api/me/guard", { signal }) });

function useGuardChange<Variables, T = unknown>(
	change: (variables: Variables) => Promise<T>,
): UseMutationResult<T, Failure, Variables> {
	const client = useQueryClient();
	return useMutation<T, Failure, Variables>({
		mutationFn: change,
		onSuccess: async () => {
			await Promise.all([keys.guard, keys.sessions, keys.me].map((queryKey) => client.invalidateQueries({ queryKey })));
		},
	});
}

interface Again {
	readonly password: string | null;
}

export const useSetPassword = () => useGuardChange((its: PasswordWrite) => post("/api/me/password", its));
export const useBeginFactor = () =>
	useMutation<SecondFactorBegun, Failure, Again>({ mutationFn: (its) => post("/api/me/second-factor", its) });
export const useConfirmFactor = () =>
	useGuardChange((its: { readonly code: string }) => post("/api/me/second-factor/confirm", its));
export const useEndFactor = () => useGuardChange((its: Again) => post("/api/me/second-factor/off", its));
export const useNewCodes = () =>
	useGuardChange((its: Again) => post<{ readonly codes: readonly string[] }>("/api/me/second-factor/codes", its));
export const useEndSession = () => useGuardChange((id: string) => remove(`/api/sessions/${id}`));
/** Its error may be a `PasskeyStopped`: the device made none. */
export const useAddPasskey = () =>
	useGuardChange(async (name: string) => {
		const options = await request<PublicKeyCredentialCreationOptionsJSON>("/api/me/passkeys/options");
		return post("/api/me/passkeys", { name, response: await makePasskey(options) });
	});
export const useRemovePasskey = () => useGuardChange((id: string) => remove(`/api/me/passkeys/${id}`));
export const useMakeKey = () => useGuardChange((its: KeyWrite) => post<KeyMade>("/api/me/keys", its));
export const useRevokeKey = () => useGuardChange((id: string) => remove(`/api/me/keys/${id}`));
export const useAskToConfirm = () =>
	useMutation<unknown, Failure, void>({ mutationFn: () => post("/api/me/address/link") });
export const useChangeAddress = () => useGuardChange((its: AddressWrite) => post("/api/me/address/change", its));
export const useLinkProvider = () =>
	useMutation<unknown, Failure, void>({
		mutationFn: async () => location.assign((await post<{ url: string }>("/api/me/provider")).url),
	});
export const useMakeAdministrator = () =>
	useMutation<unknown, Failure, { readonly email: string }>({
		mutationFn: (its) => post("/api/host/administrators", its),
	});
export const useHandOver = () =>
	useMutation<HandedLink, Failure, { readonly email: string }>({
		mutationFn: (its) => post("/api/host/reset-links", its),
	});
