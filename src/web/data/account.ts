/** Who sits at this browser. When that changes, nothing of the one before may show or be sent. */
import type { QueryClient } from "@tanstack/react-query";
import type { Me } from "../../core/api.ts";
import { forgetDrafts } from "./draftStore.ts";
import { keys } from "./keys.ts";
import { remember } from "./local.ts";
import { empty } from "./shelf.ts";
import { forgetChoice, speakTo } from "./spoken.ts";

/** One name per account and demonstration seat; null while nobody is here. */
export function whoIs(me: Me | undefined): string | null {
	if (me?.demo) return `${me.demo.side}@${me.demo.partnership}`;
	return me?.person?.id ?? null;
}

/** Drops everything cached for whoever was here, and shows `me`. */
export async function becomes(client: QueryClient, me: Me | null): Promise<void> {
	await client.cancelQueries();
	forgetDrafts();
	forgetChoice();
	await empty("views");
	if (me) client.setQueryData(keys.me, me);
	speakTo(me?.person?.language ?? null);
	// An invitation says the same to everyone who holds its link, and its page must not fall apart half-way through.
	const others = ({ queryKey: [what] }: { readonly queryKey: readonly unknown[] }): boolean =>
		what !== "invitation" && (what !== keys.me[0] || !me);
	client.removeQueries({ type: "inactive", predicate: others });
	await client.resetQueries({ predicate: others });
}

/** Tells the other tabs of this browser that somebody else is signed in now. */
export const announce = (me: Me | null): void => remember("account", whoIs(me ?? undefined));

/** Calls back where another tab changed the account. Returns how to stop. */
export function onAnotherAccount(tell: () => void): () => void {
	const hear = (event: StorageEvent): void => {
		if (event.key === "oba.account") tell();
	};
	addEventListener("storage", hear);
	return () => removeEventListener("storage", hear);
}
