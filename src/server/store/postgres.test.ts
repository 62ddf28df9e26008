import { afterAll, beforeAll } from "vitest";
import { openPostgres } from "./postgres.ts";
import { storeCases } from "./store.cases.ts";
import { type Postgres, startPostgres } from "./testing/postgres.ts";

let server: Postgres;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(() => server.stop());

storeCases("PostgreSQL", async () => {
	const url = await server.fresh();
	return { open: () => openPostgres(url), remove: async () => undefined };
});
