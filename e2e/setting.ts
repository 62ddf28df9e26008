/**
 * Brings a story to where it begins, over HTTP and with the browser's own cookies, so that each test clicks only through
 * what it is about. What a screen does is told by first-deal.test.ts, where nothing is set up.
 */
import { randomBytes } from "node:crypto";
import type { APIResponse } from "playwright-core";
import type { InviteRequest, PartnershipView } from "../src/core/api.ts";
import type { CommandInput, CommandName } from "../src/core/partnership.ts";
import type { Visitor } from "./browser.ts";
import type { Person } from "./people.ts";

export const newId = (): string => randomBytes(16).toString("hex");
export const newSalt = (): string => randomBytes(32).toString("hex");

async function answered<T>(answer: APIResponse): Promise<T> {
	const text = await answer.text();
	if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${text}`);
	return JSON.parse(text) as T;
}

const send = async <T>(
	{ context }: Visitor,
	path: string,
	data: unknown,
	headers: Readonly<Record<string, string>> = {},
): Promise<T> => answered(await context.request.post(path, { data, headers }));

/** Makes this person's account and signs this browser in. */
export const signUp = (visitor: Visitor, person: Person, invitation: string | null = null): Promise<unknown> =>
	send(visitor, "/api/accounts", { ...person.account, invitation });

export const viewOf = async ({ context }: Visitor, partnership: string): Promise<PartnershipView> =>
	answered(await context.request.get(`/api/partnerships/${partnership}?both=0&own=0`));

/** Begins a partnership between the two companies. */
export async function begin(visitor: Visitor, own: Person, other: Person): Promise<string> {
	const partnership = newId();
	const input: CommandInput<"people.begin"> = { type: "co-marketing", own: own.company, other: other.company };
	await send(visitor, `/api/partnerships/${partnership}/commands/people.begin`, input, { "Idempotency-Key": newId() });
	return partnership;
}

const seatOf = async (visitor: Visitor, partnership: string): Promise<Readonly<Record<string, string>>> => {
	const { viewer } = await viewOf(visitor, partnership);
	return { "Idempotency-Key": newId(), "X-Oba-Seat": `${viewer.person}@${viewer.side}` };
};

/** Gives one command from this browser's seat. */
export async function command<N extends CommandName>(
	visitor: Visitor,
	partnership: string,
	name: N,
	input: CommandInput<N>,
): Promise<void> {
	const path = `/api/partnerships/${partnership}/commands/${name}`;
	await send(visitor, path, input, await seatOf(visitor, partnership));
}

/** Puts texts into the drafts of a form of this side's. */
export async function draft(
	visitor: Visitor,
	partnership: string,
	form: string,
	fields: Readonly<Record<string, string>>,
): Promise<void> {
	const headers = await seatOf(visitor, partnership);
	for (const [field, text] of Object.entries(fields)) {
		const path = `/api/partnerships/${partnership}/drafts/${form}/${field}`;
		await answered(await visitor.context.request.put(path, { data: { text, version: 0 }, headers }));
	}
}

/** Waits until the host has put an entry of this type on the record: passing time is noted a moment after the clock has moved. */
export async function noted(visitor: Visitor, partnership: string, type: string): Promise<void> {
	for (;;) {
		const { entries } = await viewOf(visitor, partnership);
		if (entries.some(({ content }) => content.includes(`"type":"${type}"`))) return;
		await new Promise((done) => setTimeout(done, 100));
	}
}

/** Invites a person and returns the token of the link. */
export async function invite(
	visitor: Visitor,
	partnership: string,
	person: Person,
	role: InviteRequest["role"] = "owner",
	address: string | null = null,
): Promise<{ readonly token: string; readonly invitation: string }> {
	const invitation = newId();
	const { givenName, language } = person.account;
	const body: InviteRequest = { invitation, side: person.side, role, givenName, language, note: "", address };
	const path = `/api/partnerships/${partnership}/invitations`;
	const { link } = await send<{ readonly link: string }>(visitor, path, body, await seatOf(visitor, partnership));
	return { token: link.split("/").at(-1) ?? "", invitation };
}

/** Makes the invited person's account and takes the seat. */
export async function join(visitor: Visitor, person: Person, token: string, role: InviteRequest["role"] = "owner") {
	await signUp(visitor, person, token);
	const own = role === "owner" ? person.company : null;
	await send(visitor, `/api/invitations/${token}/accept`, { own }, { "Idempotency-Key": newId() });
}

/** Signs this browser in with an account that was made before. */
export const signInAs = (visitor: Visitor, { account: { email, password } }: Person): Promise<unknown> =>
	send(visitor, "/api/auth/sign-in/email", { email, password });

/** From a signed-in owner to two owners in one partnership, in exploration. */
export async function beginWith(one: Visitor, own: Person, two: Visitor, other: Person): Promise<string> {
	const partnership = await begin(one, own, other);
	const { token } = await invite(one, partnership, other);
	await join(two, other, token);
	return partnership;
}

/** As `beginWith`, on an empty host: the first account is made on the way. */
export async function seatBoth(one: Visitor, own: Person, two: Visitor, other: Person): Promise<string> {
	await signUp(one, own);
	return beginWith(one, own, two, other);
}

export const sealAnswers = (visitor: Visitor, partnership: string, person: Person): Promise<void> =>
	command(visitor, partnership, "exploration.sealAnswers", { answers: person.answers, salt: newSalt() });
