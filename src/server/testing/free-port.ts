import { createServer } from "node:net";

/** A port that nobody listens on. Somebody else may take it before its asker does; nobody here does. */
export const freePort = (): Promise<number> =>
	new Promise((done, fail) => {
		const it = createServer();
		it.once("error", fail);
		it.listen(0, () => {
			const address = it.address();
			it.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
		});
	});
