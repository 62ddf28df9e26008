/** What a command of the command line may touch: its input, and two streams. */
export interface Io {
	readonly input: () => Promise<string>;
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
}
