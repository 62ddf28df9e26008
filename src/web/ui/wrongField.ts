import type { Failure } from "../data/failure.ts";

/** What the host found wrong with one field, by the path it names ("password"), or null. */
export const wrongField = (failure: Failure | null, path: string): string | null =>
	failure?.problem?.errors?.find((error) => error.path.replace(/^\//, "").replaceAll("/", ".") === path)?.detail ??
	null;
