import { MutationCache, QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { becomes, onAnotherAccount, whoIs } from "./account.ts";
import { useMe } from "./api.ts";
import { type Failure, willPass } from "./failure.ts";
import { reopenAll } from "./live.ts";
import { sendFor, wake } from "./outbox.ts";
import { useSitter } from "./sitter.ts";
import { speakTo } from "./spoken.ts";

declare module "@tanstack/react-query" {
	interface Register {
		defaultError: Failure;
	}
}

/** A failed read is tried twice more where the line is at fault, and not at all where the host refused. */
const tryAgain = (count: number, failure: Failure): boolean => count < 2 && willPass(failure);

const makeClient = (): QueryClient =>
	new QueryClient({
		mutationCache: new MutationCache(),
		defaultOptions: {
			queries: { retry: tryAgain, networkMode: "always", staleTime: 5_000, refetchOnReconnect: "always" },
			mutations: { retry: false, networkMode: "always" },
		},
	});

/** Everything below may ask the host: cache, language and the queue of commands follow whoever is signed in. */
export function Data({ children }: { readonly children: ReactNode }): ReactNode {
	const [client] = useState(makeClient);
	return (
		<QueryClientProvider client={client}>
			<Present />
			{children}
		</QueryClientProvider>
	);
}

/** Follows who is here: their language, their queue, their live lines; and other tabs that change the account. */
function Present(): null {
	const client = useQueryClient();
	const { data: me, isSuccess } = useMe();
	const person = whoIs(me);
	const language = me?.person?.language ?? null;
	useEffect(() => {
		if (isSuccess) speakTo(language);
	}, [isSuccess, language]);
	const sitter = useSitter();
	useEffect(() => {
		void sendFor(client, sitter);
	}, [client, sitter]);
	useEffect(() => {
		if (person !== null) reopenAll();
	}, [person]);
	useEffect(() => {
		const stop = onAnotherAccount(() => void becomes(client, null));
		addEventListener("online", wake);
		return () => {
			stop();
			removeEventListener("online", wake);
		};
	}, [client]);
	return null;
}
