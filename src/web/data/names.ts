import { useMemo } from "react";
import type { PersonName } from "../../core/api.ts";
import { isErased } from "../../core/own-data.ts";
import { partnershipTexts } from "../texts/partnership.ts";
import { useTexts } from "../texts/texts.ts";

/** Names by person. `erased`: whoever this was is called so in the reader's language, and by no name in any document. */
export type Names = Readonly<Record<string, PersonName & { readonly erased?: true }>>;

/** Names as the host tells them, with a word in place of each that was erased. */
export function useSpokenNames(names: Readonly<Record<string, PersonName>> | undefined): Names {
	const { erased } = useTexts(partnershipTexts);
	return useMemo(
		() =>
			Object.fromEntries(
				Object.entries(names ?? {}).map(([id, it]) => [
					id,
					isErased(it) ? { givenName: erased, familyName: "", erased: true } : it,
				]),
			),
		[names, erased],
	);
}
