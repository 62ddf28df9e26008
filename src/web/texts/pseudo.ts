/** A language nobody speaks: whatever it does not mark never went through the catalogue. */
const plain = "abcdefghijklmnoprstuvyzABCDEFGHIJKLMNOPRSTUVYZ";
const strange = "áƀćďéƒǵĥíĵķĺḿńóṕŕśťúṽýžÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓṔŔŚŤÚṼÝŽ";
const twin = new Map([...plain].map((letter, i) => [letter, [...strange][i] ?? letter]));

/** "Sealed" becomes "[Śéáĺéď]". */
export const pseudo = (text: string): string => `[${[...text].map((letter) => twin.get(letter) ?? letter).join("")}]`;

/** The same catalogue with every text of it made strange. */
export function pseudoOf(value: unknown): unknown {
	if (typeof value === "string") return pseudo(value);
	if (typeof value === "function") return (...facts: unknown[]) => pseudo(String(value(...facts)));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudoOf(each)]));
}
