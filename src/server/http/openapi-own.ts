import * as z from "zod/mini";
import { noticeSettings } from "../../core/notices.ts";
import { type ErasingView, eraseRequest } from "../../core/own-data.ts";
import type { Route } from "./openapi.ts";

const erasing: z.ZodMiniType<ErasingView> = z.strictObject({
	partnerships: z.array(z.strictObject({ id: z.string(), company: z.string() })),
	onlyAdministrator: z.boolean(),
});
const needs = ["session"] as const;

/** What somebody is told of, and what is kept of them. */
export const ownRoutes: readonly Route[] = [
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
