import type { Sender } from "./message.ts";

/** Stands where no mail server is set up: every message lies in the outbox. */
export const noMail: Sender = {
	way: "mail",
	ready: false,
	reaches: async ({ address }) => address !== null,
	send: async () => ({ is: "held", subject: "" }),
};
