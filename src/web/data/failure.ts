import type { Problem } from "../../core/api.ts";

/** A request that did not do what was asked: `problem` is what the host said, null where nothing came back at all. */
export class Failure extends Error {
	override readonly name = "Failure";
	readonly problem: Problem | null;
	constructor(problem: Problem | null, cause?: unknown) {
		super(problem?.detail ?? "no answer", { cause });
		this.problem = problem;
	}
}

/** Worth trying again as it is: the line, not the request, is at fault (RFC 9110: 408, 425, 429 and the 5xx). */
export function willPass(failure: Failure): boolean {
	const status = failure.problem?.status;
	return status === undefined || status === 408 || status === 425 || status === 429 || status >= 500;
}

/**
 * What the host said, as a problem. The accounts library answers `{code, message}` and a proxy anything at all;
 * both become a problem, so that the screens know one shape.
 */
export function problemFrom(status: number, body: unknown): Problem {
	const said: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
	const text = (name: string): string | null => (typeof said[name] === "string" ? said[name] : null);
	if (text("code") && text("detail") !== null && typeof said["status"] === "number") return said as unknown as Problem;
	const detail = text("detail") ?? text("message") ?? "";
	return {
		type: "about:blank",
		title: text("title") ?? detail,
		status,
		detail,
		code: text("code") ?? `http.${status}`,
	};
}
