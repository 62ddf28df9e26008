import * as z from "zod/mini";
import { attachment, type FileView } from "../../core/attachments.ts";
import { noticeSettings } from "../../core/notices.ts";
import { type ErasingView, eraseRequest } from "../../core/own-data.ts";
import type { Route } from "./openapi.ts";

const erasing: z.ZodMiniType<ErasingView> = z.strictObject({
	partnerships: z.array(z.strictObject({ id: z.string(), company: z.string() })),
	onlyAdministrator: z.boolean(),
});
const needs = ["session"] as const;

const fileView: z.ZodMiniType<FileView> = z.strictObject({ ...attachment.shape, at: z.string() });

/** What somebody is told of, what is kept of them, and what they bring. */
export const ownRoutes: readonly Route[] = [
	{
		method: "post",
		path: "/api/uploads",
		about: "Begin a resumable upload by the tus protocol, 1.0: `Upload-Metadata` names `partnership` and `filename`.",
		status: 201,
		needs,
	},
	{
		method: "patch",
		path: "/api/uploads/{file}",
		about: "Go on with an upload, by the tus protocol; HEAD says how far it is, DELETE ends it.",
		needs,
	},
	{
		method: "get",
		path: "/api/files/{file}",
		about: "What a file you brought is: what a command says of it that refers to it.",
		answer: fileView,
		needs,
	},
	{
		method: "get",
		path: "/files/{file}",
		about: "A file, for whoever reads the entry that refers to it. Takes a range; `play` shows a film in its place.",
		media: "application/octet-stream",
		needs,
	},
	{
		method: "get",
		path: "/api/me/notices",
		about: "What you are told of, and when not.",
		answer: noticeSettings,
		needs,
	},
	{
		method: "put",
		path: "/api/me/notices",
		about: "Change what you are told of, and when not.",
		body: noticeSettings,
		answer: noticeSettings,
		needs,
	},
	{
		method: "get",
		path: "/api/me/data",
		about: "A copy of everything that is kept of you, as one file.",
		media: "application/json",
		needs,
	},
	{
		method: "get",
		path: "/api/me/erasing",
		about: "What stands in the way of erasing you.",
		answer: erasing,
		needs,
	},
	{
		method: "post",
		path: "/api/me/erase",
		about: "Erase you: the record keeps what you did under a number, and your name where you signed.",
		body: eraseRequest,
		needs,
	},
];
