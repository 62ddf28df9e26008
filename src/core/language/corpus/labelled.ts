import type { Ask } from "../clarity.ts";

/**
 * One answer of the clarity corpus, labelled by the person who wrote it, before the checker was tuned.
 * `vague` means: a careful partner could neither act on it nor check it afterwards.
 */
export interface Labelled {
	readonly ask: Ask;
	readonly label: "concrete" | "vague";
	readonly text: string;
}
