/** The shape of a clause's words, and of the same words in the other language. */

/** `{a}` and `{b}` stand for the companies. Blanks: what stands instead of the lines where nothing is known. */
export interface ClauseWords {
	readonly heading: string;
	readonly opening?: string;
	readonly closing?: string;
	readonly blanks?: readonly string[];
}

/** The same keys in the other language; of a list, as many. */
export type SameWords<T> = {
	readonly [K in keyof T]: T[K] extends string
		? string
		: T[K] extends readonly string[]
			? readonly string[]
			: SameWords<T[K]>;
};

/** Fills `{name}`s in one pass: what is filled in is never read again. */
export const filled = (pattern: string, by: Readonly<Record<string, string>>): string =>
	pattern.replace(/\{(\w+)\}/g, (whole, name: string) => by[name] ?? whole);
