import type { Notice } from "../../core/notices.ts";
import type { Contact } from "../accounts/contacts.ts";

/** Addresses that open what a message tells of. */
export interface SeatLinks {
	/** Where this person goes to do what this notice asks. */
	urlFor(contact: Contact, notice: Notice): Promise<string>;
}

/** Addresses of the page, behind which one signs in. @param url the host's address. */
export const pageLinks = (url: string): SeatLinks => ({
	urlFor: async (_, { partnership }) => `${url}/p/${partnership}`,
});
