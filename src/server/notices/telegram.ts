/** The bot of this host, and what it says to one chat. */
import { Api, GrammyError, HttpError } from "grammy/web";
import type { NotArrived } from "../../core/channels.ts";
import type { Line } from "./chat-text.ts";

/** The bot of this host. `name` is asked of Telegram when it is first needed. */
export interface Bot {
	readonly api: Api;
	name(): Promise<string>;
}

/** @param root where Telegram is asked; another address in tests and behind a mirror. */
export function makeBot(token: string, root: string): Bot {
	const api = new Api(token, { apiRoot: root, timeoutSeconds: 20 });
	let asked: Promise<string> | null = null;
	return {
		api,
		name() {
			asked ??= api.getMe().then((it) => it.username);
			asked.catch(() => {
				asked = null;
			});
			return asked;
		},
	};
}

/** What became of a word to a chat. */
export type Told =
	| { readonly is: "arrived" }
	| { readonly is: "failed"; readonly why: NotArrived; readonly status: number | null };

/** @param button one thing that a press opens, where there is one. */
export async function sayByBot({ api }: Bot, chat: string, text: string, button?: Line): Promise<Told> {
	// Telegram refuses a button that leads anywhere but to https.
	const keyboard = button?.url.startsWith("https:")
		? { reply_markup: { inline_keyboard: [[{ text: button.button, url: button.url }]] } }
		: {};
	const its = { parse_mode: "HTML", link_preview_options: { is_disabled: true }, ...keyboard } as const;
	try {
		await api.sendMessage(chat, text, its);
		return { is: "arrived" };
	} catch (error) {
		return toldByTelegram(error);
	}
}

function toldByTelegram(error: unknown): Told {
	if (error instanceof GrammyError)
		return { is: "failed", why: error.error_code === 403 ? "blocked" : "answered", status: error.error_code };
	if (error instanceof HttpError) return { is: "failed", why: "connection", status: null };
	throw error;
}
