import { StoreFailure } from "./store.ts";

/** Result codes that say that the database itself cannot write (sqlite.org/rescode.html). */
const kinds: ReadonlyMap<number, StoreFailure["kind"]> = new Map([
	[5, "locked"],
	[6, "locked"],
	[7, "other"],
	[8, "readonly"],
	[10, "other"],
	[11, "other"],
	[13, "full"],
	[14, "unreachable"],
	[26, "other"],
]);

const isClosed = (error: unknown): boolean =>
	error instanceof Error && "code" in error && error.code === "ERR_INVALID_STATE";

function kindOf(error: unknown): StoreFailure["kind"] | undefined {
	if (isClosed(error)) return "unreachable";
	const code = error instanceof Error && "errcode" in error ? error.errcode : null;
	return typeof code === "number" ? kinds.get(code & 0xff) : undefined;
}

/** True where an error is not one statement's own fault, so that no other statement would succeed either. */
export const endsTheBatch = (error: unknown): boolean => kindOf(error) !== undefined;

/** What an error of SQLite means to its caller. */
export const failureOf = (error: unknown): StoreFailure =>
	error instanceof StoreFailure ? error : new StoreFailure(kindOf(error) ?? "other", error);
