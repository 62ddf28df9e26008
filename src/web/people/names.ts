import { useHere } from "../partnership/here.ts";

/** How people of this partnership are called, those who have left included. */
export function useNames(): { readonly given: (person: string) => string; readonly full: (person: string) => string } {
	const { names } = useHere().record;
	return {
		given: (person) => names[person]?.givenName || "—",
		full: (person) => {
			const name = names[person];
			return name ? `${name.givenName} ${name.familyName}`.trim() : "—";
		},
	};
}
