import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { Me } from "../../core/api.ts";
import type { Language } from "../../core/kit.ts";
import { keys } from "./keys.ts";
import { request } from "./request.ts";
import { choose, isPseudo, onSpoken, spoken } from "./spoken.ts";

export interface Spoken {
	readonly language: Language;
	/** Every text that went through the catalogue is to be marked, so that what did not shows. */
	readonly pseudo: boolean;
	/** Chooses for this browser, and for the account where somebody is signed in. */
	setLanguage(language: Language): void;
}

/** The reader's language: `?lang=`, else the account's, else what was chosen here before, else the browser's (R28). */
export function useLanguage(): Spoken {
	const client = useQueryClient();
	const language = useSyncExternalStore(onSpoken, spoken);
	const pseudo = useSyncExternalStore(onSpoken, isPseudo);
	const setLanguage = useCallback(
		(wanted: Language) => {
			choose(wanted);
			const me = client.getQueryData<Me>(keys.me);
			if (!me?.person || me.demo) return;
			const { givenName, familyName, zone } = me.person;
			const profile = { givenName, familyName, zone, language: wanted };
			const saved = request<Me>("/api/me", { method: "PATCH", body: profile });
			saved.then(
				(fresh) => client.setQueryData(keys.me, fresh),
				() => {},
			);
		},
		[client],
	);
	return { language, pseudo, setLanguage };
}
