import * as z from "zod/mini";

/** False for half a character (a lone surrogate) or NUL, which the stores would change behind our back. */
export const sound = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/** Words a person wrote: NFC, trimmed, sound. */
export const words = (longest: number) =>
	z
		.string()
		.check(
			z.refine(sound, { error: "broken characters" }),
			z.normalize("NFC"),
			z.trim(),
			z.minLength(1),
			z.maxLength(longest),
		);
