import type { Accounts } from "../accounts/accounts.ts";
import type { SeatLinks } from "../accounts/seat-links.ts";
import type { Files } from "../files/uploads.ts";
import type { Keeper } from "../keeper.ts";
import type { Lockbox } from "../lockbox.ts";
import type { Channels } from "../notices/channels.ts";
import type { Mailer } from "../notices/mail/mailer.ts";
import type { Post } from "../notices/sending.ts";
import type { Secrets } from "../secrets.ts";
import type { Store } from "../store/store.ts";
import type { Drafts } from "./drafts.ts";
import type { Limits } from "./limits.ts";
import type { Asset } from "./page.ts";

/** What the routes stand on. Made once, in main.ts. */
export interface Host {
	readonly store: Store;
	readonly keeper: Keeper;
	readonly accounts: Accounts;
	readonly secrets: Secrets;
	readonly drafts: Drafts;
	readonly limits: Limits;
	readonly seatLinks: SeatLinks;
	/** Leaves messages that wait for no hours: what an account is told, invitations by mail. */
	readonly post: Post;
	readonly mailer: Mailer;
	/** Opens what a waiting message keeps locked. */
	readonly box: Lockbox;
	/** False where no mail server is set up: what is left for mail lies in the outbox. */
	readonly mailReady: boolean;
	/** The address that stands in links, without a slash at its end. */
	readonly url: string;
	readonly now: () => string;
	readonly newId: () => string;
	/** That many random bytes, hex. */
	readonly random: (bytes: number) => string;
	/** Files that people bring. */
	readonly files: Files;
	/** Ways to people and programs outside of the page. */
	readonly channels: Channels;
	/** The built page by path. */
	readonly assets: ReadonlyMap<string, Asset>;
	readonly gzip: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;
	/** Where what was not foreseen is told. */
	readonly report: (error: unknown) => void;
	/** True where a proxy in front names the caller's address in X-Forwarded-For. */
	readonly behindProxy: boolean;
	/** Aborted when the host shuts down: open streams end. */
	readonly closing: AbortSignal;
}
