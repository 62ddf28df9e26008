import type { Context } from "hono";
import type { Language } from "../../core/kit.ts";
import { sendRequest } from "../../core/outbox.ts";
import { invitationMailOf, messageIdOf, mostSent } from "../notices/sent-invitations.ts";
import type { Host } from "./host.ts";
import { bodyOf } from "./input.ts";
import { languageOf, Refused } from "./problems.ts";

/**
 * Sends an open invitation by mail, the first time or again, to the address in the body.
 * @throws {Refused} `invitation.sentOften`.
 */
export async function sendInvitation(host: Host, c: Context, invitation: string, person: string): Promise<Response> {
	const { address } = await bodyOf(c, sendRequest, languageOf(c));
	host.limits.count("invite", person);
	const row = await host.store.db
		.selectFrom("invitation")
		.select(["address", "language"])
		.where("id", "=", invitation)
		.executeTakeFirst();
	const known = await invitationMailOf(host.store.db, invitation, row?.address ?? null);
	if (known?.left === 0) throw new Refused("invitation.sentOften", { most: mostSent });
	await host.store.db.updateTable("invitation").set({ address }).where("id", "=", invitation).execute();
	const language = row?.language === "ru" ? "ru" : "en";
	await leave(host, invitation, address, language, known ? mostSent - known.left : 0);
	return c.json({ mail: await invitationMailOf(host.store.db, invitation, address) });
}

/** @param n how often it was sent before. */
export const leave = (host: Host, invitation: string, address: string, language: Language, n = 0): Promise<void> =>
	host.post.invitation({ invitation, address, language }, messageIdOf(invitation, n));
