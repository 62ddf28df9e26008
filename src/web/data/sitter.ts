import { useMemo } from "react";
import { useMe } from "./api.ts";
import type { Sitter } from "./queue.ts";

/** Who sits here, as the queue asks. */
export function useSitter(): Sitter {
	const { data: me } = useMe();
	const person = me?.person?.id ?? null;
	const partnership = me?.demo?.partnership ?? null;
	const side = me?.demo?.side ?? null;
	return useMemo(
		() => ({ person, demo: partnership && side ? { partnership, side } : null }),
		[person, partnership, side],
	);
}
