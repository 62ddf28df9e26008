import { sendRequest, stopChange } from "../../core/outbox.ts";
import * as answers from "./answers-mail.ts";
import type { Route } from "./openapi.ts";

/** What programs may ask about mail. */
export const mailRoutes: readonly Route[] = [
	{
		method: "post",
		path: "/api/partnerships/{id}/invitations/{invitation}/mail",
		about: "Send an open invitation by mail, the first time or again.",
		body: sendRequest,
		answer: answers.sentInvitation,
		needs: ["session", "seat"],
	},
	{
		method: "get",
		path: "/api/stop/{token}",
		about: "Which mails a link from a mail stops, and whether they are wanted now. Changes nothing.",
		answer: answers.stopView,
	},
	{
		method: "post",
		path: "/api/stop/{token}",
		about: "Stop these mails, or have them again.",
		body: stopChange,
		answer: answers.stopView,
	},
	{
		method: "get",
		path: "/api/outbox",
		about: "What was sent, what waits and what failed, the latest first; for whoever administers the host.",
		answer: answers.outbox,
		needs: ["session"],
		since: "before",
	},
	{
		method: "get",
		path: "/api/outbox/{id}",
		about: "What a message says now, with everything hidden that opens something.",
		answer: answers.messageShown,
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/outbox/test",
		about: "Send a test to your own address, and hear what goes wrong.",
		answer: answers.mailTested,
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/outbox/{id}/again",
		about: "Try a message again that waits, was held, refused or given up.",
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/outbox/jobs/{job}/again",
		about: "Try work again that was given up.",
		needs: ["session"],
	},
];
