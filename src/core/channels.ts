/** What travels between the page and the host about ways to be reached: chats, programs, a calendar (R29). */
import * as z from "zod/mini";
import { id, sound } from "./stages/contract.ts";

const address = z.string().check(z.refine(sound, { error: "broken characters" }), z.minLength(1), z.maxLength(2_000));

export const chatWrite = z.strictObject({ address });
/** `program` is made by the page, so that the same one sent twice is one. */
export const programWrite = z.strictObject({ program: id, address });

/** GET /api/me/channels */
export interface ChannelsView {
	readonly slack: Linked | null;
	/** `offered`: this host has a bot. */
	readonly telegram: { readonly offered: boolean; readonly linked: Linked | null };
	/** Since when there is a calendar address, or null. */
	readonly calendar: string | null;
}

/** `error`: why the last message did not arrive. */
export interface Linked {
	readonly since: string;
	readonly error: NotArrived | null;
}

/** Why an address was not asked, or nothing came back from it. */
export const unreached = [
	...(["noAddress", "notHttps", "credentials", "port", "private"] as const),
	...(["unknownHost", "redirect", "timeout", "certificate", "connection"] as const),
] as const;
export type Unreached = (typeof unreached)[number];

/** Why a word did not arrive. `blocked`: a chat's owner put the bot out; `answered`: the other end said no, with a status. */
export type NotArrived = Unreached | "blocked" | "answered";

/** What became of a test. `status`: what the other end answered, where it did. */
export interface Tried {
	readonly arrived: boolean;
	readonly why: NotArrived | null;
	readonly status: number | null;
}

/** POST /api/me/channels/telegram/code : the address that links a chat, good for an hour. */
export interface TelegramCode {
	readonly link: string;
	readonly command: string;
}

/** A program that one side has told when the shared record grows. Never its whole address. */
export interface ProgramRow {
	readonly id: string;
	readonly host: string;
	readonly since: string;
	readonly failingSince: string | null;
	readonly offSince: string | null;
}

/** POST /api/partnerships/:id/programs, and …/secret : the secret is said this once. */
export interface ProgramMade {
	readonly program: ProgramRow;
	readonly secret: string;
}

export interface DeliveryRow {
	readonly id: string;
	readonly state: "waiting" | "delivered" | "failed";
	/** Type of the entry, or `test`. */
	readonly about: string;
	readonly tries: number;
	/** What it answered the last time, at its beginning; or why nothing came back. */
	readonly answer: string | null;
	readonly why: Unreached | null;
	readonly at: string;
	readonly doneAt: string | null;
}

/** What a program is told, and all of it: that the shared chain grew, by one entry of this type. `test`: somebody pressed the button. */
export type ProgramNote =
	| {
			readonly type: "partnership.grew";
			readonly timestamp: string;
			readonly data: {
				readonly partnership: string;
				readonly chain: "both";
				readonly position: number;
				readonly entry: string;
			};
	  }
	| { readonly type: "test"; readonly timestamp: string; readonly data: { readonly partnership: string } };

/** Programs that one side may have for one partnership. */
export const mostPrograms = 5;
