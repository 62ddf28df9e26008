import { hexToBytes } from "@noble/hashes/utils.js";

/** Keeps short secrets that have to be said again: where a webhook leads, the token in a message that waits. */
export interface Lockbox {
	/** AES-256-GCM with an IV of its own, base64. */
	lock(text: string): Promise<string>;
	/** The text, or null where it was locked with another key or is damaged. */
	unlock(locked: string): Promise<string | null>;
}

const ivBytes = 12;

/** @param key 32 bytes, hex. */
export function lockbox(key: string): Lockbox {
	const imported = crypto.subtle.importKey("raw", new Uint8Array(hexToBytes(key)), "AES-GCM", false, [
		"encrypt",
		"decrypt",
	]);
	return {
		async lock(text) {
			const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
			const sealed = await crypto.subtle.encrypt(
				{ name: "AES-GCM", iv },
				await imported,
				new TextEncoder().encode(text),
			);
			return Buffer.concat([iv, new Uint8Array(sealed)]).toString("base64");
		},
		async unlock(locked) {
			const bytes = new Uint8Array(Buffer.from(locked, "base64"));
			const [iv, sealed] = [bytes.slice(0, ivBytes), bytes.slice(ivBytes)];
			try {
				return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await imported, sealed));
			} catch {
				return null;
			}
		},
	};
}
