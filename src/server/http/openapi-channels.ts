import * as z from "zod/mini";
import {
	type ChannelsView,
	chatWrite,
	type DeliveryRow,
	type ProgramMade,
	type ProgramNote,
	type ProgramRow,
	programWrite,
	type TelegramCode,
	type Tried,
	unreached,
} from "../../core/channels.ts";
import type { Route } from "./openapi.ts";

const moment = z.string();
const noBody = z.object({});
const notArrived = z.nullable(z.enum([...unreached, "blocked", "answered"]));
const linked = z.strictObject({ since: moment, error: notArrived });
const channels: z.ZodMiniType<ChannelsView> = z.strictObject({
	slack: z.nullable(linked),
	telegram: z.strictObject({ offered: z.boolean(), linked: z.nullable(linked) }),
	calendar: z.nullable(moment),
});
const tried: z.ZodMiniType<Tried> = z.strictObject({
	arrived: z.boolean(),
	why: notArrived,
	status: z.nullable(z.int()),
});
const code: z.ZodMiniType<TelegramCode> = z.strictObject({ link: z.string(), command: z.string() });
const program: z.ZodMiniType<ProgramRow> = z.strictObject({
	id: z.string(),
	host: z.string(),
	since: moment,
	failingSince: z.nullable(moment),
	offSince: z.nullable(moment),
});
const programList = z.strictObject({ programs: z.array(program) });
const made: z.ZodMiniType<ProgramMade> = z.strictObject({ program, secret: z.string() });
const delivery: z.ZodMiniType<DeliveryRow> = z.strictObject({
	id: z.string(),
	state: z.enum(["waiting", "delivered", "failed"]),
	about: z.string(),
	tries: z.int(),
	answer: z.nullable(z.string()),
	why: z.nullable(z.enum(unreached)),
	at: moment,
	doneAt: z.nullable(moment),
});
const deliveries = z.strictObject({ deliveries: z.array(delivery) });
const calendar = z.strictObject({ address: z.string() });

const note: z.ZodMiniType<ProgramNote> = z.discriminatedUnion("type", [
	z.strictObject({
		type: z.literal("partnership.grew"),
		timestamp: moment,
		data: z.strictObject({
			partnership: z.string(),
			chain: z.literal("both"),
			position: z.int(),
			entry: z.string(),
		}),
	}),
	z.strictObject({
		type: z.literal("test"),
		timestamp: moment,
		data: z.strictObject({ partnership: z.string() }),
	}),
]);

const mine = "/api/me/channels";
const programs = "/api/partnerships/{id}/programs";
const needs = ["session"] as const;
const seat = ["session", "seat"] as const;

/** Ways to be reached: chats, a calendar, programs. */
export const channelRoutes: readonly Route[] = [
	{ method: "get", path: mine, about: "Where your notices go beside mail.", answer: channels, needs },
	{
		method: "put",
		path: `${mine}/slack`,
		about: "Have your notices sent to a Slack-compatible incoming webhook.",
		body: chatWrite,
		answer: channels,
		needs,
	},
	{
		method: "post",
		path: `${mine}/telegram/code`,
		about: "A code that links a Telegram chat, once, within the hour.",
		body: noBody,
		answer: code,
		status: 201,
		needs,
	},
	{ method: "delete", path: `${mine}/{way}`, about: "End a way: slack or telegram.", answer: channels, needs },
	{
		method: "post",
		path: `${mine}/{way}/test`,
		about: "Send a word by this way, and hear what became of it.",
		body: noBody,
		answer: tried,
		needs,
	},
	{ method: "get", path: "/api/me/calendar", about: "The address of your calendar.", answer: calendar, needs },
	{
		method: "post",
		path: "/api/me/calendar",
		about: "Make an address for your calendar; an earlier one ends.",
		body: noBody,
		answer: calendar,
		status: 201,
		needs,
	},
	{ method: "delete", path: "/api/me/calendar", about: "End your calendar's address.", answer: channels, needs },
	{
		method: "get",
		path: programs,
		about: "The programs your side has told when the shared record grows. For its owner.",
		answer: programList,
		needs,
	},
	{
		method: "post",
		path: programs,
		about: "Have a program told by Standard Webhooks. The secret is in this answer alone.",
		body: programWrite,
		answer: made,
		status: 201,
		needs: seat,
	},
	{
		method: "delete",
		path: `${programs}/{program}`,
		about: "Tell a program no more.",
		answer: programList,
		needs: seat,
	},
	{
		method: "post",
		path: `${programs}/{program}/test`,
		about: "Say a word to a program, and hear what became of it.",
		body: noBody,
		answer: tried,
		needs: seat,
	},
	{
		method: "post",
		path: `${programs}/{program}/secret`,
		about: "Make a new secret; the old one ends at once.",
		body: noBody,
		answer: made,
		needs: seat,
	},
	{
		method: "post",
		path: `${programs}/{program}/on`,
		about: "Tell a program again that was given up, of what happens from now on.",
		body: noBody,
		answer: programList,
		needs: seat,
	},
	{
		method: "get",
		path: `${programs}/{program}/deliveries`,
		about: "What a program was told, the latest fifty.",
		answer: deliveries,
		needs,
	},
	{
		method: "post",
		path: `${programs}/{program}/deliveries/{delivery}/resend`,
		about: "Deliver once more.",
		body: noBody,
		answer: deliveries,
		needs: seat,
	},
];

const headers = {
	"webhook-id": "The same for the same note, however often it comes.",
	"webhook-timestamp": "Seconds since 1970; refuse what is older than five minutes.",
	"webhook-signature": "`v1,` and HMAC-SHA256 of id, timestamp and body, each after a dot, base64.",
};

/** What a program gets, as OpenAPI says it. */
export const programWebhooks = (schemaOf: (schema: z.ZodMiniType) => object): object => ({
	"partnership.grew": {
		post: {
			summary: "The shared record grew by one entry. Signed by Standard Webhooks 1.0; at least once, in no sure order.",
			parameters: Object.entries(headers).map(([name, description]) => ({
				...{ name, in: "header", required: true, description },
				schema: { type: "string" },
			})),
			requestBody: { required: true, content: { "application/json": { schema: schemaOf(note) } } },
			responses: {
				"2XX": {
					description:
						"Taken. Anything else, or nothing within ten seconds, and it comes again, nine times over a day.",
				},
				"410": { description: "Nobody is there any more: the program is switched off." },
			},
		},
	},
});
