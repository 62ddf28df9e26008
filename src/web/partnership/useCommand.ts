import { useState } from "react";
import type { CommandInput, CommandName } from "../../core/partnership.ts";
import { useHere } from "./here.ts";

/** One move of this page: sends it, says whether it is on its way, and why it was refused. */
export function useCommand(): {
	readonly run: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<boolean>;
	readonly busy: boolean;
	readonly refused: string | null;
} {
	const { sending } = useHere();
	const [busy, setBusy] = useState(false);
	const [refused, setRefused] = useState<string | null>(null);
	const run = async <N extends CommandName>(name: N, input: CommandInput<N>): Promise<boolean> => {
		setBusy(true);
		const sent = await sending.send(name, input);
		setRefused(sent.is === "refused" ? sent.sentence : null);
		setBusy(false);
		return sent.is === "done";
	};
	return { run, busy, refused };
}
