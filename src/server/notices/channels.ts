import type { Chats } from "./chats.ts";
import type { Programs } from "./programs.ts";

/** Ways to people and programs outside of the page and the mailbox. */
export interface Channels {
	readonly chats: Chats;
	readonly programs: Programs;
	/** Addresses of this host's own networks may be typed in. */
	readonly allowPrivate: boolean;
}
