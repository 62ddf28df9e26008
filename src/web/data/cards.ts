/** One's own card and photo: asked for and changed apart from the record, because they are account data. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { CardWrite, PersonCard } from "../../core/api.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";

export const useMyCard = (): UseQueryResult<PersonCard, Failure> =>
	useQuery({ queryKey: keys.card, queryFn: ({ signal }) => request<PersonCard>("/api/me/card", { signal }) });

function useChange<T>(path: string, bodyOf: (its: T) => unknown): UseMutationResult<PersonCard, Failure, T> {
	const client = useQueryClient();
	return useMutation<PersonCard, Failure, T>({
		mutationFn: (its) => request<PersonCard>(path, { method: "PUT", body: bodyOf(its) }),
		onSuccess: (card) => {
			client.setQueryData(keys.card, card);
			return client.invalidateQueries({ queryKey: ["record"] });
		},
	});
}

export const useSaveCard = (): UseMutationResult<PersonCard, Failure, CardWrite> =>
	useChange("/api/me/card", (it) => it);
/** `image` is base64 of WebP or JPEG; null takes the photo away. */
export const useSavePhoto = (): UseMutationResult<PersonCard, Failure, string | null> =>
	useChange("/api/me/photo", (image) => ({ image }));

/** Where somebody's photo lies; the mark changes with the photo, so that a browser keeps no old one. */
export const photoOf = (person: string, mark: string): string => `/api/people/${person}/photo?v=${mark}`;
