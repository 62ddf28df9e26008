import { acceptByLinks, draftWrite, revokeLinks, revokeLinksOf } from "../../core/api.ts";
import { commandDone, draftList, draftView } from "./answers.ts";
import * as answers from "./answers-links.ts";
import type { Route } from "./openapi.ts";

const linked = "/api/seat-links/{token}";

/** What seat links open, and where they are taken back. */
export const linkRoutes: readonly Route[] = [
	{
		method: "post",
		path: "/api/invitations/{token}/by-links",
		about: "Take the seat without making an account: what is asked comes by mail. Answers with the first link.",
		body: acceptByLinks,
		answer: answers.acceptedByLinks,
		needs: ["id"],
	},
	{
		method: "get",
		path: linked,
		about: "The one thing a seat link opens, or what has become of it. Needs no session; asking changes nothing.",
		answer: answers.seatLinkView,
	},
	{
		method: "get",
		path: `${linked}/drafts`,
		about: "What is written so far in the form of a seat link.",
		answer: draftList,
	},
	{
		method: "put",
		path: `${linked}/drafts/{field}`,
		about: "Save one field of the form of a seat link.",
		body: draftWrite,
		answer: draftView,
	},
	{
		method: "post",
		path: `${linked}/commands/{name}`,
		about: "Send a command of the link's purpose, as its person from its seat; the body as for that command.",
		answer: commandDone,
		needs: ["id"],
	},
	{
		method: "post",
		path: `${linked}/sign-in`,
		about: "Send a sign-in link to the address of the person whose seat link this is.",
		status: 202,
	},
	{
		method: "get",
		path: "/api/me/seat-links",
		about: "The links that were put into messages to you, and what has become of them.",
		answer: answers.seatLinkList,
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/me/seat-links/revoke",
		about: "Take one of your links back, or all of them.",
		body: revokeLinks,
		answer: answers.revoked,
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/partnerships/{id}/seat-links/revoke",
		about: "Take back the links of one of your own side's people, as its owner.",
		body: revokeLinksOf,
		answer: answers.revoked,
		needs: ["session", "seat"],
	},
];
