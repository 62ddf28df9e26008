/** Links that stop mails of one kind without signing in (RFC 8058): derived, so that nothing has to be stored. */
import { type NoticeKind, noticeKinds } from "../../../core/notices.ts";

/** Whom a link frees of which mails. */
export interface Stop {
	readonly person: string;
	readonly kinds: readonly NoticeKind[];
}

const letters: Readonly<Record<NoticeKind, string>> = { asked: "a", reminder: "r", news: "n" };
const shape = /^([0-9a-f]{32})-([arn]{1,3})-([0-9a-f]{64})$/;

/** @param mark the host's own HMAC for these links. */
export function stopToken({ person, kinds }: Stop, mark: (body: string) => string): string {
	const body = `${person}-${noticeKinds
		.filter((it) => kinds.includes(it))
		.map((it) => letters[it])
		.join("")}`;
	return `${body}-${mark(body)}`;
}

/** What a token stands for, or null where this host never made it. */
export function readStop(token: string, mark: (body: string) => string): Stop | null {
	const [, person = "", its = ""] = shape.exec(token) ?? [];
	const kinds = noticeKinds.filter((it) => its.includes(letters[it]));
	const stop = { person, kinds };
	// Both are made by the same HMAC: how long the comparison takes tells nothing of its key.
	return person !== "" && mark(stopToken(stop, mark)) === mark(token) ? stop : null;
}
