import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Keys of this host, each derived from one 32-byte secret for one purpose, so that none can stand in for another. */
export interface Secrets {
	/** Ed25519 secret that signs chain heads, hex. */
	readonly signing: string;
	/** Secret of the accounts library (cookies). */
	readonly accounts: string;
	/** Key of the lockbox, hex: for short secrets that have to be said again. */
	readonly lock: string;
	/** HMAC of a command's body: what is kept to tell a repeated command from a reused id. */
	readonly bodyMark: (body: string) => string;
	/** The token of an invitation link. Derived, so that the inviter can be shown the same link again; only its hash is stored. */
	readonly invitationToken: (invitation: string) => string;
	/** HMAC under the links that stop mails. */
	readonly stopMark: (body: string) => string;
	/** The token of a seat link, as `invitationToken`: a later message says the same link again. */
	readonly seatLinkToken: (link: string) => string;
	/** What a browser keeps of the accounts that have signed in there, so that a new one can be told of. */
	readonly browserMark: (account: string) => string;
	/** The token in a calendar's address, from the id of the feed. */
	readonly calendarToken: (feed: string) => string;
	/** Seal under the demonstration's cookie. */
	readonly demoMark: (body: string) => string;
}

/** @param secret 32 bytes, hex. */
export function secretsFrom(secret: string): Secrets {
	const root = hexToBytes(secret);
	const derive = (purpose: string): Uint8Array => hmac(sha256, root, utf8ToBytes(`oba/${purpose}/1`));
	const marker = (purpose: string) => {
		const key = derive(purpose);
		return (body: string): string => bytesToHex(hmac(sha256, key, utf8ToBytes(body)));
	};
	return {
		signing: bytesToHex(derive("signing")),
		accounts: bytesToHex(derive("accounts")),
		lock: bytesToHex(derive("lock")),
		bodyMark: marker("body"),
		invitationToken: marker("invitation"),
		stopMark: marker("stop"),
		seatLinkToken: marker("seat-link"),
		browserMark: marker("browser"),
		calendarToken: marker("calendar"),
		demoMark: marker("demo"),
	};
}

/** `bytes` random bytes as hex, from the platform's own generator. */
export const randomHex = (bytes: number): string => bytesToHex(crypto.getRandomValues(new Uint8Array(bytes)));
