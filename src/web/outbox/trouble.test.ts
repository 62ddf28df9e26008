import { expect, test } from "vitest";
import { channelTexts } from "../texts/channels.ts";
import { outboxTexts } from "../texts/outbox.ts";
import { troubleSaid } from "./trouble.ts";

const words = { mail: outboxTexts.en, chats: channelTexts.en };

test("what went wrong is said in words, with the other end's code, and never lost", () => {
	expect(troubleSaid("refusedRecipient 550", words)).toBe(`${words.mail.trouble.refusedRecipient} Its answer: 550.`);
	expect(troubleSaid("tls", words)).toBe(words.mail.trouble.tls);
	expect(troubleSaid("blocked 403", words)).toBe(words.chats.why.blocked);
	expect(troubleSaid("answered 404", words)).toBe("The other end said no (404).");
	expect(troubleSaid("toString", words)).toBe("What was said: toString");
});
