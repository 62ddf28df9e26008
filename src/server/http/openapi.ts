import * as z from "zod";
import type * as mini from "zod/mini";
import {
	acceptRequest,
	demoSwitch,
	draftWrite,
	inviteRequest,
	newAccount,
	personCard,
	photoWrite,
	profile,
} from "../../core/api.ts";
import { type CommandName, commands } from "../../core/partnership.ts";
import { formats } from "../../documents/files.ts";
import * as answers from "./answers.ts";
import { documentNames, templateNames } from "./documents.ts";
import { importPreview } from "./letter-word.ts";
import { channelRoutes, programWebhooks } from "./openapi-channels.ts";
import { companyRoutes } from "./openapi-company.ts";
import { linkRoutes } from "./openapi-links.ts";
import { mailRoutes } from "./openapi-mail.ts";
import { ownRoutes } from "./openapi-own.ts";
import { signingRoutes } from "./openapi-signing.ts";
import { elsewhere } from "./partnerships.ts";

export interface Route {
	readonly method: "get" | "post" | "put" | "patch" | "delete";
	readonly path: string;
	readonly about: string;
	readonly body?: mini.ZodMiniType;
	readonly answer?: mini.ZodMiniType;
	readonly status?: 200 | 201 | 202;
	/** Media type of a body that is a file. */
	readonly file?: string;
	/** Media type of an answer that is not JSON. */
	readonly media?: string;
	/** What the request has to carry: a session or an API key, a session alone, the command's id, the seat it was written from. */
	readonly needs?: readonly ("session" | "browser" | "id" | "seat")[];
	readonly query?: readonly string[];
	/** Choices that a document leaves. */
	readonly asked?: readonly string[];
	/** Where a page of a list begins. */
	readonly since?: string;
}

const at = "/api/partnerships/{id}";
const invited = "/api/invitations/{token}";

const routes: readonly Route[] = [
	{ method: "get", path: "/api/health", about: "Whether this host can work.", answer: answers.health },
	{ method: "get", path: "/api/me", about: "Who you are here.", answer: answers.me },
	{
		method: "patch",
		path: "/api/me",
		about: "Change your name, language and time zone.",
		body: profile,
		answer: answers.me,
		needs: ["session"],
	},
	{
		method: "get",
		path: "/api/me/card",
		about: "What you show of yourself to those you work with.",
		answer: answers.shownCard,
		needs: ["session"],
	},
	{
		method: "put",
		path: "/api/me/card",
		about: "Change what you show of yourself: languages, hours, a sentence, a hello video.",
		body: personCard,
		answer: answers.shownCard,
		needs: ["session"],
	},
	{
		method: "put",
		path: "/api/me/photo",
		about: "Show a photo of yourself, or none.",
		body: photoWrite,
		answer: answers.shownCard,
		needs: ["session"],
	},
	{
		method: "get",
		path: "/api/people/{person}/photo",
		about: "The photo of somebody you share a partnership with. Carries an ETag of your own.",
		media: "image/webp",
		needs: ["session"],
	},
	{
		method: "post",
		path: "/api/accounts",
		about: "Make an account: the first of this host, or from an invitation. Signs you in.",
		body: newAccount,
		answer: answers.me,
	},
	...signingRoutes,
	{
		method: "get",
		path: "/api/partnerships",
		about: "The partnerships you have a seat in.",
		answer: answers.partnershipList,
		needs: ["session"],
	},
	{
		method: "get",
		path: at,
		about: "What came after these positions of the chains you read. Carries an ETag of your own.",
		answer: answers.partnershipView,
		needs: ["session"],
		query: ["both", "own"],
	},
	{
		method: "get",
		path: `${at}/live`,
		about: "Server-Sent Events: `grew` when the chains you read have grown, `draft` when a colleague writes.",
		media: "text/event-stream",
		needs: ["session"],
	},
	{
		method: "get",
		path: `${at}/export`,
		about: "Your side's whole copy of the record, signed; check it with `oba verify`.",
		media: "application/jsonl",
		needs: ["session"],
	},
	{
		method: "post",
		path: `${at}/invitations`,
		about: "Invite the other side's owner, or a colleague. Answers with the link to send.",
		body: inviteRequest,
		answer: answers.link,
		status: 201,
		needs: ["session", "id", "seat"],
	},
	{
		method: "get",
		path: `${at}/invitations/{invitation}`,
		about: "The link of an open invitation again, for its side's owner.",
		answer: answers.link,
		needs: ["session"],
	},
	{
		method: "get",
		path: `${at}/drafts/{form}`,
		about: "What your side is writing in a form.",
		answer: answers.draftList,
		needs: ["session"],
	},
	{
		method: "put",
		path: `${at}/drafts/{form}/{field}`,
		about: "Save one field of a draft by compare-and-set; a conflict answers 409 with what stands there.",
		body: draftWrite,
		answer: answers.draftView,
		needs: ["session"],
	},
	{
		method: "post",
		path: `${at}/letter/word`,
		about:
			"What a Word file of the letter would change, clause by clause, tracked changes taken as accepted. Records nothing. " +
			"At most 2 MB; also as the field `file` of a form.",
		file: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		answer: importPreview,
		needs: ["session"],
	},
	...documentNames.flatMap((name) => documentRoutes(`${at}/documents`, name, ["language"], ["session"])),
	...templateNames.flatMap((name) => documentRoutes("/api/templates", name, ["language", "type"], undefined)),
	{
		method: "get",
		path: invited,
		about: "Who invites, to what, and what is asked, before any account.",
		answer: answers.invitationView,
	},
	{
		method: "get",
		path: `${invited}/drafts`,
		about: "The first answers given from the link so far.",
		answer: answers.draftList,
	},
	{
		method: "put",
		path: `${invited}/drafts/{field}`,
		about: "Save one of the first answers from the link.",
		body: draftWrite,
		answer: answers.draftView,
	},
	{
		method: "post",
		path: `${invited}/accept`,
		about: "Take the seat the invitation offers.",
		body: acceptRequest,
		answer: answers.accepted,
		needs: ["session", "id"],
	},
	...linkRoutes,
	{
		method: "post",
		path: "/api/demo",
		about: "Make a demonstration of your own and step into it.",
		answer: answers.accepted,
		status: 201,
	},
	{
		method: "post",
		path: "/api/demo/switch",
		about: "See the demonstration from the other side. Refuses anything that was not born as one.",
		body: demoSwitch,
		answer: answers.me,
	},
	...mailRoutes,
	...channelRoutes,
	...ownRoutes,
	...companyRoutes,
	{ method: "post", path: "/api/demo/leave", about: "Leave the demonstration.", answer: answers.me },
	...(Object.keys(commands) as CommandName[])
		.filter((name) => name === "people.begin" || !elsewhere.includes(name))
		.map(
			(name): Route => ({
				method: "post",
				path: `${at}/commands/${name}`,
				about: commands[name].about,
				body: commands[name].input,
				answer: answers.commandDone,
				status: name === "people.begin" ? 201 : 200,
				needs: name === "people.begin" ? ["session", "id"] : ["session", "id", "seat"],
			}),
		),
];

/** A document as a file in each of its formats, and the line before it. */
function documentRoutes(
	folder: string,
	name: string,
	asked: readonly string[],
	needs: Route["needs"],
): readonly Route[] {
	return Object.entries(formats).flatMap(([format, { type: media }]) => {
		const shared = { path: `${folder}/${name}.${format}`, asked, ...(needs ? { needs } : {}) };
		return [
			{
				...shared,
				method: "get",
				about: "The document as a file. Waits until it is made. Carries an ETag.",
				media,
			},
			{
				...shared,
				method: "post",
				about: "Have the file made, and hear how many are before it. Ask again for how far it is; GET gives it.",
				answer: answers.documentState,
				status: 202,
			},
		] as const;
	});
}

const schemaOf = (schema: mini.ZodMiniType, io: "input" | "output"): object => {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
	return rest;
};

const parameter = (name: string, where: string, about: string, required = true): object => ({
	name,
	in: where,
	required,
	description: about,
	schema: { type: "string" },
});

const choiceOf: Readonly<Record<string, string>> = {
	language: "`en`, `ru` or `both`; the partnership's own where absent.",
	type: "A partnership type; a letter may do without.",
};

function operation(route: Route): object {
	const needs = route.needs ?? [];
	const named = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => parameter(name, "path", name));
	const positions = (route.query ?? []).map((name) => parameter(name, "query", "A position; 0 where absent.", false));
	const choices = (route.asked ?? []).map((name) => parameter(name, "query", choiceOf[name] ?? name, false));
	const id = parameter(
		"Idempotency-Key",
		"header",
		"32 hex digits, the command's id: the same again takes effect once.",
	);
	const seat = parameter("X-Oba-Seat", "header", "`person@side` it was written from.");
	const media = route.media ?? "application/json";
	const schema = route.answer ? schemaOf(route.answer, "output") : {};
	return {
		summary: route.about,
		...(needs.includes("session") ? { security: [{ session: [] }, { key: [] }] } : {}),
		...(needs.includes("browser") ? { security: [{ session: [] }] } : {}),
		parameters: [
			...named,
			...positions,
			...choices,
			...(route.since
				? [parameter(route.since, "query", "`next` of the page before; the latest where absent.", false)]
				: []),
			...(needs.includes("id") ? [id] : []),
			...(needs.includes("seat") ? [seat] : []),
		],
		...(route.body
			? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } } }
			: {}),
		...(route.file ? { requestBody: { required: true, content: { [route.file]: {} } } } : {}),
		responses: {
			[route.status ?? 200]: { description: "Done.", content: { [media]: { schema } } },
			default: {
				description: "A refusal (RFC 9457): `code` is stable, `detail` says in the reader's language what to do.",
				content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
			},
		},
	};
}

/** The OpenAPI 3.1 document, made from the same schemas that check the requests. */
export function openApi(): object {
	const paths: Record<string, Record<string, object>> = {};
	for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
	return {
		openapi: "3.1.0",
		info: {
			title: "Oba",
			version: "0.1.0",
			description: "Takes two companies through a strategic partnership. Every refusal is a problem detail.",
			license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
		},
		paths,
		webhooks: programWebhooks((schema) => schemaOf(schema, "output")),
		components: {
			securitySchemes: {
				session: { type: "apiKey", in: "cookie", name: "oba.session_token" },
				key: { type: "http", scheme: "bearer", description: "An API key from the settings: acts as its person." },
			},
			schemas: { Problem: schemaOf(answers.problemDetails, "output") },
		},
	};
}
