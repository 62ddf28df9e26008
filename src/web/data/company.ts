/** The people of one's own company. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { CompanyRole, CompanyView } from "../../core/company.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";

export const useCompany = (): UseQueryResult<CompanyView, Failure> =>
	useQuery({ queryKey: keys.company, queryFn: ({ signal }) => request<CompanyView>("/api/company", { signal }) });

function useChange<T>(change: (its: T) => Promise<CompanyView>): UseMutationResult<CompanyView, Failure, T> {
	const client = useQueryClient();
	return useMutation<CompanyView, Failure, T>({
		mutationFn: change,
		onSuccess: (now) => client.setQueryData(keys.company, now),
	});
}

interface Role {
	readonly person: string;
	readonly role: CompanyRole;
}

export const useColleagueRole = (): UseMutationResult<CompanyView, Failure, Role> =>
	useChange((body) => request("/api/company/role", { method: "PUT", body }));

/** Ends that a colleague, or oneself, belongs to the company. */
export const usePart = (): UseMutationResult<CompanyView, Failure, string> =>
	useChange((person) => request("/api/company/part", { method: "POST", body: { person } }));
