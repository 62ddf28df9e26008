/** What `npm start` runs: `oba start` alone, which scripts/build.ts makes into one file. */
import { start } from "./start.ts";

process.exitCode = await start([], {
	input: async () => "",
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
});
