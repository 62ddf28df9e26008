import type { Kysely } from "kysely";
import { type InvitationMail, messageStates } from "../../core/outbox.ts";
import type { Tables } from "../store/tables.ts";

/** How often one invitation is sent by mail: after that it is a nuisance. */
export const mostSent = 5;

/** The id of the n-th message of an invitation, so that each knows of the other without a table between them. */
export const messageIdOf = (invitation: string, n: number): string => `${invitation}-${n}`;
export const invitationOf = (message: string): string => message.split("-")[0] ?? "";

/** How far an invitation's mail is; null where it was never sent by mail. */
export async function invitationMailOf(
	db: Kysely<Tables>,
	invitation: string,
	address: string | null,
): Promise<InvitationMail | null> {
	if (address === null) return null;
	const ids = Array.from({ length: mostSent }, (_, n) => messageIdOf(invitation, n));
	const rows = await db.selectFrom("message").selectAll().where("id", "in", ids).orderBy("id", "desc").execute();
	const [last] = rows;
	if (!last) return null;
	return {
		address,
		state: messageStates.find((it) => it === last.state) ?? "waiting",
		error: last.error,
		at: last.sent_at ?? last.made_at,
		left: mostSent - rows.length,
	};
}
