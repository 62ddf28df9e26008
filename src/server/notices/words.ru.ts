import type { Facts, Sentence } from "../../core/kit.ts";
import type * as en from "./words.en.ts";

export const calendar: Record<keyof typeof en.calendar, Sentence> & { readonly name: string } = {
	name: "Oba",
	due: ({ what, who }: Facts) => `${who}: ${what}`,
	stage: ({ stage, who }: Facts) => `${who}: ${stage}, срок этапа истекает`,
	call: ({ who }: Facts) => `Созвон: ${who}`,
	deputy: ({ who }: Facts) => `${who}: за ответственного действует заместитель`,
};

export const chat: { readonly [K in keyof typeof en.chat]: K extends "more" ? typeof en.chat.more : string } = {
	more: ({ left }: Facts) => `И ещё ${left}:`,
	test: "Oba может писать сюда. Сюда придёт то, что ждёт вас.",
	linked: "Чат подключён. Сюда будет приходить то, что ждёт вас, в ваше рабочее время. Отключить: /stop.",
	stopped: "Больше сюда ничего не придёт. Подключить чат снова можно в Oba, в настройках.",
	unknown: "Чтобы подключить этот чат, откройте настройки в Oba и нажмите «Подключить Telegram».",
	alone: "Напишите мне в личный чат: здесь это прочтут и другие.",
	expired: "Эта ссылка устарела или уже использована. Создайте новую в настройках Oba.",
};
