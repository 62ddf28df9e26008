import { networkInterfaces } from "node:os";
import { readSettings, startServer } from "../server/main.ts";
import { StoreFailure } from "../server/store/store.ts";
import type { Io } from "./io.ts";

/** True where the address in links leads nowhere from another machine. */
function onlyFromHere(url: string): boolean {
	const { hostname } = new URL(url);
	return hostname === "localhost" || hostname.endsWith(".localhost") || /^127\.|^\[?::1\]?$/.test(hostname);
}

/** An address of this machine that others in its network may reach, or null. */
function outwardAddress(): string | null {
	const all = Object.values(networkInterfaces()).flatMap((it) => it ?? []);
	return all.find((it) => it.family === "IPv4" && !it.internal)?.address ?? null;
}

/** Starts the application and runs until it is told to stop. */
export async function start(_argv: readonly string[], io: Io): Promise<number> {
	try {
		const settings = readSettings();
		const running = await startServer(settings);
		const url = process.env["OBA_URL"] ? settings.url : settings.url.replace(/:\d+$/, `:${running.port}`);
		io.out(`Oba is at ${url}\n`);
		io.out(settings.databaseUrl ? "Data: PostgreSQL\n" : `Data: ${settings.data}\n`);
		if (onlyFromHere(url)) {
			const outward = outwardAddress();
			const hint = outward ? ` (in this network perhaps http://${outward}:${running.port})` : "";
			io.err(`Links to ${url} open on this machine only. Set OBA_URL to the address your partner can reach${hint}.\n`);
		}
		await new Promise<void>((done) => {
			for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, done);
		});
		await running.close();
		return 0;
	} catch (error) {
		io.err(`${explain(error)}\n`);
		return 1;
	}
}

/** Why it could not start, in one sentence, without a stack. */
export function explain(error: unknown): string {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "EADDRINUSE") return "This port is taken. Set PORT to another one, or stop what listens there.";
	if (code === "EACCES") return "No permission. Choose a PORT above 1023, or an OBA_DATA folder you may write to.";
	if (error instanceof StoreFailure)
		return `The database cannot be opened (${error.kind}). Check OBA_DATA, or DATABASE_URL where one is set.`;
	return error instanceof Error ? error.message : String(error);
}
