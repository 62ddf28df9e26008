/** What one is told of, and what is kept of one. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { NoticeSettings } from "../../core/notices.ts";
import type { ErasingView } from "../../core/own-data.ts";
import { announce, becomes } from "./account.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";

/** A copy of what is kept of one, as a file. */
export const ownDataFile = "/api/me/data";

export const useNotices = (): UseQueryResult<NoticeSettings, Failure> =>
	useQuery({
		queryKey: keys.notices,
		queryFn: ({ signal }) => request<NoticeSettings>("/api/me/notices", { signal }),
	});

export function useSaveNotices(): UseMutationResult<NoticeSettings, Failure, NoticeSettings> {
	const client = useQueryClient();
	return useMutation<NoticeSettings, Failure, NoticeSettings>({
		mutationFn: (body) => request("/api/me/notices", { method: "PUT", body }),
		onSuccess: (now) => client.setQueryData(keys.notices, now),
	});
}

/** @param asked somebody has begun to erase themselves: only then is it looked what stands in the way. */
export const useErasing = (asked: boolean): UseQueryResult<ErasingView, Failure> =>
	useQuery({
		queryKey: keys.erasing,
		queryFn: ({ signal }) => request<ErasingView>("/api/me/erasing", { signal }),
		enabled: asked,
		staleTime: 0,
	});

/** @param onErased is called before the page becomes nobody's. */
export function useErase(onErased: () => void): UseMutationResult<object, Failure, string> {
	const client = useQueryClient();
	return useMutation<object, Failure, string>({
		mutationFn: (address) => request("/api/me/erase", { method: "POST", body: { address } }),
		onSuccess: async () => {
			onErased();
			announce(null);
			await becomes(client, null);
		},
	});
}
