import type { Facts, Sentence } from "../../core/kit.ts";

export const calendar = {
	name: "Oba",
	due: ({ what, who }: Facts) => `${who}: ${what}`,
	stage: ({ stage, who }: Facts) => `${who}: ${stage}, the time box ends`,
	call: ({ who }: Facts) => `Call with ${who}`,
	deputy: ({ who }: Facts) => `${who}: a deputy acts for the owner`,
} satisfies Record<string, Sentence>;

export const chat = {
	more: ({ left }: Facts) => `And ${left} more:`,
	test: "Oba can write here. What is yours to do will come by this way.",
	linked: "This chat is linked. What is yours to do will come here, inside your working hours. /stop ends it.",
	stopped: "Nothing more comes here. Link the chat again in Oba, under Settings.",
	unknown: "To link this chat, open Settings in Oba and press “Link Telegram”.",
	alone: "Write to me in a chat of our own: here others would read along.",
	expired: "This link is too old or was used. Make a new one in Oba, under Settings.",
} satisfies Record<string, Sentence>;
