import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Json, Side } from "../core/kit.ts";
import { canonical } from "./canonical.ts";

/** SHA-256 of UTF-8 text, hex. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * The commitment a seal puts on the shared chain (R4, B2): SHA-256 over domain, partnership, slot, side, 32 random bytes
 * and the canonical content, as one canonical JSON array, so that no two different inputs share their bytes.
 */
export const commitment = (partnership: string, slot: string, side: Side, salt: string, content: Json): string =>
	hashText(canonical(["oba/seal/1", partnership, slot, side, salt, content]));

/** What two owners sign: SHA-256 over domain, partnership and the canonical content, as one canonical JSON array. */
export const digest = (partnership: string, domain: string, content: Json): string =>
	hashText(canonical([domain, partnership, content]));

/** What the chain holds of a free text: enough to check it, nothing to guess it from once its salt is gone. */
export const textHash = (salt: string, name: string, text: string): string =>
	hashText(canonical(["oba/text/1", salt, name, text]));
