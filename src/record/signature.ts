import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "./canonical.ts";
import type { Head } from "./entry.ts";

/** A head with the host's signature under it, hex. */
export interface SignedHead extends Head {
	readonly signature: string;
}

const message = (partnership: string, head: Head): Uint8Array =>
	utf8ToBytes(canonical(["oba/head/1", partnership, head.chain, head.position, head.hash]));

/** The public key (hex) of a 32-byte secret (hex). */
export const publicKey = (secret: string): string => bytesToHex(ed25519.getPublicKey(hexToBytes(secret)));

/** Signs where a chain ends (Ed25519, RFC 8032; deterministic). */
export const signHead = (secret: string, partnership: string, head: Head): SignedHead => ({
	...head,
	signature: bytesToHex(ed25519.sign(message(partnership, head), hexToBytes(secret))),
});

/** True where `key` (hex) signed this head. Never throws: a malformed signature is a false one. */
export function headIsSigned(key: string, partnership: string, head: SignedHead): boolean {
	try {
		return ed25519.verify(hexToBytes(head.signature), message(partnership, head), hexToBytes(key));
	} catch {
		return false;
	}
}
