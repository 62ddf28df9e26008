const randomHex = (bytes: number): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (each) => each.toString(16).padStart(2, "0")).join("");

/** A new id of a command, a partnership or an invitation: 32 hex digits. `randomUUID` would need HTTPS. */
export const newId = (): string => randomHex(16);

/** A new salt for a seal: 64 hex digits. */
export const newSalt = (): string => randomHex(32);
