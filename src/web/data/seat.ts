import type { QueryClient } from "@tanstack/react-query";
import type { Known } from "./extension.ts";
import { keys } from "./keys.ts";
import { seatName } from "./queue.ts";

/**
 * The header that names the seat this page knows itself to sit in. The host refuses what comes from another one: another tab
 * may have changed the account since.
 */
export function seatIn(client: QueryClient, partnership: string): Readonly<Record<string, string>> {
	const viewer = client.getQueryData<Known>(keys.record(partnership))?.viewer;
	return viewer ? { "X-Oba-Seat": seatName(viewer) } : {};
}
