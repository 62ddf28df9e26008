/** Where one's notices go beside mail, one's calendar, and the programs of one's side. */
import {
	type UseMutationResult,
	type UseQueryResult,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import type { ChannelsView, DeliveryRow, ProgramMade, ProgramRow, TelegramCode, Tried } from "../../core/channels.ts";
import type { Failure } from "./failure.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";
import { seatIn } from "./seat.ts";

type Way = "slack" | "telegram";

/** How often is looked whether the chat was linked meanwhile, ms. */
const often = 3_000;

/** @param watched somebody is about to link a chat, and waits to see it here. */
export const useChannels = (watched = false): UseQueryResult<ChannelsView, Failure> =>
	useQuery({
		queryKey: keys.channels,
		queryFn: ({ signal }) => request<ChannelsView>("/api/me/channels", { signal }),
		refetchInterval: watched ? often : false,
	});

function useChange<T>(change: (its: T) => Promise<ChannelsView>): UseMutationResult<ChannelsView, Failure, T> {
	const client = useQueryClient();
	return useMutation<ChannelsView, Failure, T>({
		mutationFn: change,
		onSuccess: (now) => {
			client.setQueryData(keys.channels, now);
			if (now.calendar === null) client.removeQueries({ queryKey: keys.calendar });
		},
	});
}

export const useLinkSlack = (): UseMutationResult<ChannelsView, Failure, string> =>
	useChange((address) => request("/api/me/channels/slack", { method: "PUT", body: { address } }));

export const useUnlink = (way: Way): UseMutationResult<ChannelsView, Failure, void> =>
	useChange<void>(() => request(`/api/me/channels/${way}`, { method: "DELETE" }));

export const useTelegramCode = (): UseMutationResult<TelegramCode, Failure, void> =>
	useMutation({ mutationFn: () => request("/api/me/channels/telegram/code", { method: "POST", body: {} }) });

export function useTestChat(way: Way): UseMutationResult<Tried, Failure, void> {
	const client = useQueryClient();
	return useMutation<Tried, Failure, void>({
		mutationFn: () => request(`/api/me/channels/${way}/test`, { method: "POST", body: {} }),
		onSuccess: () => client.invalidateQueries({ queryKey: keys.channels }),
	});
}

interface Address {
	readonly address: string;
}

export const useCalendar = (): UseQueryResult<Address, Failure> =>
	useQuery({ queryKey: keys.calendar, queryFn: ({ signal }) => request<Address>("/api/me/calendar", { signal }) });

export function useNewCalendar(): UseMutationResult<Address, Failure, void> {
	const client = useQueryClient();
	return useMutation<Address, Failure, void>({
		mutationFn: () => request("/api/me/calendar", { method: "POST", body: {} }),
		onSuccess: (made) => {
			client.setQueryData(keys.calendar, made);
			return client.invalidateQueries({ queryKey: keys.channels });
		},
	});
}

export const useEndCalendar = (): UseMutationResult<ChannelsView, Failure, void> =>
	useChange<void>(() => request("/api/me/calendar", { method: "DELETE" }));

interface Programs {
	readonly programs: readonly ProgramRow[];
}

const at = (partnership: string, rest = ""): string => `/api/partnerships/${partnership}/programs${rest}`;

export const usePrograms = (partnership: string): UseQueryResult<Programs, Failure> =>
	useQuery({
		queryKey: keys.programs(partnership),
		queryFn: ({ signal }) => request<Programs>(at(partnership), { signal }),
	});

/** A change of this side's programs; whatever is shown of them is asked for again. */
function useProgramChange<T, Answer>(
	partnership: string,
	path: (its: T) => string,
	ask: (its: T) => { readonly method: "POST" | "DELETE"; readonly body?: unknown },
): UseMutationResult<Answer, Failure, T> {
	const client = useQueryClient();
	return useMutation<Answer, Failure, T>({
		mutationFn: (its) =>
			request<Answer>(at(partnership, path(its)), { ...ask(its), headers: seatIn(client, partnership) }),
		onSettled: () => client.invalidateQueries({ queryKey: keys.programs(partnership) }),
	});
}

interface Added {
	readonly program: string;
	readonly address: string;
}

const posted = () => ({ method: "POST", body: {} }) as const;

export const useAddProgram = (partnership: string): UseMutationResult<ProgramMade, Failure, Added> =>
	useProgramChange(
		partnership,
		() => "",
		(body) => ({ method: "POST", body }),
	);

export const useRemoveProgram = (partnership: string, program: string): UseMutationResult<Programs, Failure, void> =>
	useProgramChange(
		partnership,
		() => `/${program}`,
		() => ({ method: "DELETE" }),
	);

export const useTestProgram = (partnership: string, program: string): UseMutationResult<Tried, Failure, void> =>
	useProgramChange(partnership, () => `/${program}/test`, posted);

export const useNewSecret = (partnership: string, program: string): UseMutationResult<ProgramMade, Failure, void> =>
	useProgramChange(partnership, () => `/${program}/secret`, posted);

export const useSwitchOn = (partnership: string, program: string): UseMutationResult<Programs, Failure, void> =>
	useProgramChange(partnership, () => `/${program}/on`, posted);

interface Deliveries {
	readonly deliveries: readonly DeliveryRow[];
}

export const useDeliveries = (partnership: string, program: string): UseQueryResult<Deliveries, Failure> =>
	useQuery({
		queryKey: keys.deliveries(partnership, program),
		queryFn: ({ signal }) => request<Deliveries>(at(partnership, `/${program}/deliveries`), { signal }),
	});

export const useResend = (partnership: string, program: string): UseMutationResult<Deliveries, Failure, string> =>
	useProgramChange(partnership, (delivery) => `/${program}/deliveries/${delivery}/resend`, posted);
