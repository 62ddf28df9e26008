/** What a command touches of the world, so that a test can hand it a story: one input, two outputs. */
export interface Io {
	/** The whole of standard input as text. */
	readonly input: () => Promise<string>;
	/** Writes to standard output as given; the caller ends its lines. */
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
}
