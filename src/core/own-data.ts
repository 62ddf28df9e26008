/** What travels between the page and the host about one's own data: a copy of it, and its erasure. */
import * as z from "zod/mini";

/** The account's own address, typed once more: nobody erases themselves by a slip of the hand. */
export const eraseRequest = z.strictObject({ address: z.string().check(z.maxLength(254)) });

/** GET /api/me/erasing : what stands in the way. `partnerships`: where one is the last of a side. */
export interface ErasingView {
	readonly partnerships: readonly { readonly id: string; readonly company: string }[];
	readonly onlyAdministrator: boolean;
}

/** A name that stands for one who was erased, until the reader's language fills it in. */
export const isErased = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }) =>
	givenName === "" && familyName === "";
