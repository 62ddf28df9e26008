import { parseArgs } from "node:util";
import type { Side } from "../core/kit.ts";
import { exportFor } from "../record/export.ts";
import { openHost, readSettings } from "../server/main.ts";
import type { Io } from "./io.ts";
import { explain } from "./start.ts";

/** Writes one side's signed copy of a partnership's record to standard output. For whoever runs the host. */
export async function exportCommand(argv: readonly string[], io: Io): Promise<number> {
	try {
		const options = { side: { type: "string" } } as const;
		const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
		const [partnership] = positionals;
		if (!partnership || (values.side !== "a" && values.side !== "b")) {
			io.err("Say which partnership and whose copy: oba export PARTNERSHIP --side a|b\n");
			return 2;
		}
		const side: Side = values.side;
		const { host, close } = await openHost(readSettings());
		const { entries } = await host.keeper.read(partnership);
		if (entries.length > 0) {
			const readable = entries.filter((it) => it.chain === "both" || it.chain === side);
			io.out(exportFor(partnership, side, readable, host.secrets.signing));
		} else io.err(`There is no partnership “${partnership}” here.\n`);
		await close();
		return entries.length > 0 ? 0 : 1;
	} catch (error) {
		io.err(`${explain(error)}\n`);
		return 1;
	}
}
